import type { OutcomeKind } from '@parley/dossier';
import { mainPair } from '../../entities/parties.ts';
import type { Reading } from '../fact.ts';
import { findingsOf } from '../fact.ts';
import { companionsNear } from '../meeting/near.ts';
import { dealing } from '../meeting/main-parties.ts';
import { peopleAt, settlePeople } from '../meeting/people.ts';
import { together } from '../meeting/who.ts';
import type { Parties, Who } from '../meeting/who.ts';

/** How many sentences must speak of two parties' meeting for them to be the parties of the talks. */
const ENOUGH = 3;
/** How many parties talks have at most. */
const MOST = 5;

/** The parties of the talks that the article is about, as the readers before have them. */
export function mainParties(reading: Reading, who: Who): readonly string[] {
  const counts = new Map<string, { ids: string[]; count: number }>();
  for (const meeting of findingsOf(reading, 'meeting')) {
    const ids = [...new Set(meeting.participants.map((id) => reading.entities.partyOf(id)))];
    if (ids.length < 2 || ids.length > MOST || meeting.kind === 'call' || meeting.kind === 'visit') continue;
    const key = [...ids].sort().join(' ');
    const known = counts.get(key) ?? { ids, count: 0 };
    known.count += meeting.evidence.length;
    counts.set(key, known);
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (best && best.count >= ENOUGH) return best.ids;
  const dealers = dealing(reading, who);
  if (dealers !== null) return dealers;
  const together = mainPair(reading.context, reading.entities.table);
  return together.length > 1 ? together : (best?.ids ?? []);
}

/** Whose outcome it is: whom the clause names, and the main parties where it names one side only or says “the parties”. */
export function partiesOf(
  index: number,
  clause: number,
  kind: OutcomeKind,
  main: readonly string[],
  reading: Reading,
  who: Who,
): readonly string[] {
  const { context } = reading;
  const { tree } = context;
  const marked = (head: number, ...concepts: ('WITH' | 'BETWEEN' | 'BY' | 'TOWARDS')[]) =>
    tree.children(head, 'obl', 'nmod', 'iobj').filter((child) =>
      // “sanctions against C”: C is no party to what is agreed.
      tree
        .children(child, 'case')
        .some((each) => context.is(each, ...concepts) && !context.is(each, 'AGAINST')),
    );
  // “zijn het eens geworden” only seems to be passive.
  const become =
    (context.token(index).upos === 'ADV' && index !== clause) || context.is(clause, 'WITHDRAW_FROM');
  const subject = tree.isPassive(clause) && !become ? -1 : subjectOf(clause, context);
  const heads = [
    subject,
    tree.child(clause, 'obl:agent'),
    tree.child(clause, 'iobj'),
    ...marked(clause, 'WITH', 'BETWEEN', 'BY'),
    ...marked(index, 'WITH', 'BETWEEN'),
    // “talks between A and B broke down”, “A left the talks with B”.
    ...tree.children(clause, 'nsubj', 'obj', 'obl').flatMap((child) => marked(child, 'WITH', 'BETWEEN')),
  ];
  const subjects =
    subject < 0 ? [] : tree.children(clause, 'nsubj').filter((child) => !context.inTime(child));
  const found: Parties = together(
    ...[...new Set([...heads, ...subjects])]
      .filter((head) => head >= 0 && head !== index)
      .map((head) => sideOf(head, subjects.length > 1 && subjects.includes(head), reading, who)),
  );
  // “The deal was signed at a ceremony by A and B”: where the tree hangs elsewhere by whom.
  const agents =
    tree.isPassive(clause) && found.ids.length < 2 && context.is(clause, 'SIGN', 'SUCCEED')
      ? companionsNear(clause, reading, who, 'BY').ids
      : [];
  // “A brokered a deal between B and C”: A is no party.
  const outside = context.is(clause, 'MEDIATION', 'SAY') ? who.of(subject).ids : [];
  const inside = found.ids.filter((id) => !outside.includes(id));
  const brokered = context.is(clause, 'MEDIATION') || inside.length > 1;
  const named = [...new Set([...(brokered ? inside : found.ids), ...agents])].filter(
    (id) => reading.entities.table.get(id).kind !== 'place',
  );
  if (kind === 'exchange' && named.length === 1) named.push(...exchanged(clause, named[0]!, reading, who));
  settlePeople(named, reading);
  if (named.length >= 2) return named;
  // “A told B that he had agreed to put it off”: consent of somebody who is no party of the talks.
  const outsider = named.length === 1 && !main.includes(reading.entities.partyOf(named[0]!));
  // “EU leaders agreed a position”: several, with each other.
  const several =
    subject >= 0 &&
    context.token(subject).feats.includes('Number=Plur') &&
    context.is(subject, 'LEADERS', 'COUNTRY');
  if (several && outsider) return named;
  if (kind === 'agreement' && outsider && !found.sides && context.token(index).upos === 'VERB') return [];
  // “A proposed a summit. B agreed.”: consent of one, and nobody else named.
  const bare = tree.children(clause, 'obj', 'obl', 'ccomp', 'xcomp', 'advmod').length === 0;
  const person = named.every((id) => reading.entities.table.get(id).kind === 'person');
  if (kind === 'agreement' && named.length === 1 && person && bare && index === clause) return [];
  const open = found.sides || named.length === 0 || kind === 'breakdown' || kind === 'agreement';
  return open && main.length > 0
    ? [...new Set([...named.filter((id) => !main.includes(reading.entities.partyOf(id))), ...main])]
    : named;
}

/** The subject of a clause; of “says to have reached a deal” that of the verb above. */
function subjectOf(clause: number, context: Reading['context']): number {
  const { tree } = context;
  const own = tree.subject(clause);
  const { head, deprel } = context.token(clause);
  const infinitive = tree
    .children(clause, 'aux')
    .some((each) => context.token(each).feats.includes('VerbForm=Inf'));
  return own < 0 && infinitive && deprel === 'ccomp' && head >= 0 ? tree.subject(head) : own;
}

/** “A freed 120 prisoners in exchange for 95 people of B”: whose people they got for it. */
function exchanged(clause: number, id: string, { context, entities }: Reading, who: Who): string[] {
  const { from, to } = context.tree.sentenceOf(clause);
  const at = context.tokens.slice(from, to).find(({ index }) => context.is(index, 'IN_EXCHANGE'));
  if (at === undefined) return [];
  const after = Array.from(
    { length: Math.max(0, Math.min(to, at.index + 7) - at.index) },
    (_, i) => at.index + i,
  );
  const other = after.map((each) => who.country(each)).find((country) => country !== undefined);
  return other === undefined || other === entities.partyOf(id) ? [] : [other];
}

/** Who a phrase means; with “their crews” those who bargain with them. */
function sideOf(head: number, joined: boolean, reading: Reading, who: Who): Parties {
  const found = who.of(head, joined);
  const { context } = reading;
  const people = context.token(head).feats.includes('Number=Plur') && context.is(head, 'FOLK', 'BARGAINERS');
  if (found.ids.length > 0 || found.sides || !people) return found;
  return { ids: [peopleAt(head, reading)], sides: false };
}
