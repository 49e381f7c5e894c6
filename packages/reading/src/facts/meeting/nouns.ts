import type { Concept } from '@parley/analysis';
import type { MeetingKind } from '@parley/dossier';
import type { Reading } from '../fact.ts';
import { clauseStatus, effect, governors, isPredicate, telling } from './clause.ts';
import type { Mention } from './mention.ts';
import { frameStatus, isFrame } from './frame.ts';
import { formatOf, ordinalOf, otherOf } from './modifiers.ts';
import { areMediators, companionsAt, subjectNear } from './near.ts';
import { settingOf, timeAfter } from './setting.ts';
import { statusOf, versusPublished } from './status.ts';
import type { Parties, Who } from './who.ts';
import { NOBODY, together } from './who.ts';

const NOUNS: readonly Concept[] = ['TALKS', 'ENCOUNTER', 'SUMMIT', 'ROUND', 'PHONE_CALL'];
/** Verbs that only say that the meeting which is their subject or object takes place. */
const LIGHT: readonly Concept[] = ['LAST', 'HOLD', 'BEGIN', 'END', 'CONVENE', 'MEET', 'LEAD'];

/** Whether a word is a noun of meeting; “round” also where the tagger takes it for an adverb. */
export function isNoun(index: number, { context }: Reading): boolean {
  const { upos } = context.token(index);
  if (context.is(index, 'PRESS_CONFERENCE')) return false;
  if (upos === 'NOUN') return context.is(index, ...NOUNS);
  return upos !== 'VERB' && context.is(index, 'ROUND') && context.tree.child(index, 'det', 'amod') >= 0;
}

/** What a noun says of a meeting. */
export function nounMention(noun: number, reading: Reading, who: Who): Mention {
  const { context } = reading;
  const above = governors(noun, context);
  const clauses = ownClauses(noun, reading);
  const light = above[0] !== undefined && isLight(noun, above[0], reading);
  const heads = [
    noun,
    ...clauses,
    ...(light ? opening(telling(above[0]!, context), context) : adverbial(noun, above[0], reading)),
  ];
  const own = settingOf(noun, heads, reading);
  const after = own.time === undefined ? timeAfter(noun, reading) : undefined;
  const setting = after === undefined ? own : { ...own, time: after };
  const byWhom = openers(noun, above[0], setting.time?.value, reading, who);
  return {
    anchor: noun,
    parties: byWhom?.parties ?? nounParties(noun, above, clauses, light, reading, who),
    status:
      byWhom?.status ??
      statusOf(noun, above, setting.time, reading, clauses) ??
      bygone(noun, setting.time?.value, reading),
    ...setting,
    kind: kindOf(noun, reading),
    format: formatOf([noun, ...clauses, ...(light ? above.slice(0, 1) : [])], reading),
    ordinal: ordinalOf(noun, reading),
    other: otherOf(noun, reading),
    definite:
      light ||
      isDated(noun, reading) ||
      clauses.some((clause) => clauseStatus(clause, context) !== undefined),
    same: isPointedTo(noun, reading),
    confidence: 0.75,
    pattern: 'meeting/noun',
  };
}

/** “the talks of 27 February in Oslo”: a noun with a day and a town of its own. */
function isDated(noun: number, { context, entities }: Reading): boolean {
  const below = context.tree.children(noun, 'nmod');
  const dated = below.some((child) => context.inTime(child));
  const inPlace = (index: number): boolean => {
    const mention = entities.table.at(index);
    const isPlace = mention !== undefined && entities.table.get(mention.entities[0]!).kind === 'place';
    return isPlace || context.tree.children(index, 'nmod').some(inPlace);
  };
  return dated && below.some(inPlace);
}

/** “A call between A and B on Thursday cleared the way”: of a day of its own that is over, it was held. */
function bygone(noun: number, value: string | null | undefined, { context }: Reading): Mention['status'] {
  const dated = context.tree.children(noun, 'nmod', 'obl').some((child) => context.inTime(child));
  const over = versusPublished(value, context.document.published) === 'past';
  return dated && over && !context.isNegated(noun) ? 'held' : undefined;
}

/** “that summit”, “dat overleg”: the one that was just spoken of. */
function isPointedTo(noun: number, { context }: Reading): boolean {
  return context.tree.children(noun, 'det').some((child) => context.is(child, 'THIS'));
}

/** The verbs that a verb of planning opens to: “is expected to take place in Oslo”. */
function opening(verbs: readonly number[], context: Reading['context']): number[] {
  const opened = verbs.flatMap((verb) => context.tree.children(verb, 'xcomp'));
  return [...verbs, ...opened.filter((verb) => context.is(verb, ...LIGHT))];
}

/** Those who together go to the talks, resume them or end them, with what that says of where they stand. */
function openers(
  noun: number,
  predicate: number | undefined,
  value: string | null | undefined,
  reading: Reading,
  who: Who,
): Pick<Mention, 'parties' | 'status'> | undefined {
  const misread = misreadVerb(noun, reading);
  const nearby = misread === undefined ? NOBODY : subjectNear(misread, reading, who);
  if (nearby.ids.length > 1) return { parties: nearby, status: 'held' };
  if (predicate === undefined || !isFrame(noun, predicate, reading)) return undefined;
  const { tree } = reading.context;
  const parties = together(who.of(tree.subject(predicate)), who.of(tree.child(predicate, 'obl:agent')));
  const found = frameStatus(predicate, value, reading);
  if (parties.ids.length < 2 || found === undefined) return undefined;
  return {
    parties,
    status:
      found === 'past' ? 'held' : found === 'future' ? 'planned' : found === 'present' ? 'ongoing' : found,
  };
}

/** “A and B resumed talks”, where the tagger takes the verb after a name for a participle before the noun. */
function misreadVerb(noun: number, { context, entities }: Reading): number | undefined {
  return context.tree
    .children(noun, 'amod')
    .find(
      (child) =>
        child > 0 &&
        context.token(child).feats.includes('VerbForm=Part') &&
        context.is(child, 'BEGIN', 'HOLD', 'END') &&
        entities.table.at(child - 1)?.form === 'name',
    );
}

/** Whether the clause says of the meeting that it takes place, begins, is put off and the like. */
function isLight(noun: number, predicate: number, { context }: Reading): boolean {
  const core =
    /^(nsubj|obj|advmod|obl|dep|root)/.test(context.token(noun).deprel) &&
    context.tree.children(noun, 'case').length === 0;
  const does =
    context.is(predicate, ...LIGHT) || (effect(predicate, context) !== undefined && predicate !== noun);
  return core && does && context.tree.isUnder(noun, predicate);
}

/** The clause of a noun that stands in an adverbial of it, where that clause says nothing that is said elsewhere. */
function adverbial(noun: number, predicate: number | undefined, { context }: Reading): number[] {
  if (predicate === undefined || predicate === noun) return [];
  // “said on Monday at a meeting with A”: it was said there and then.
  const there = context.tree.children(noun, 'case').some((each) => context.is(each, 'IN', 'DURING'));
  if (there && context.is(predicate, 'SAY')) return [predicate];
  return context.is(predicate, 'SAY', 'THINK', 'PROPOSE') ? [] : [predicate];
}

/** Relative clauses and participles of the noun: “the talks that collapsed in 2022”, “a round planned for May”. */
function ownClauses(noun: number, { context }: Reading): number[] {
  const { tree } = context;
  const carriers = [noun, ...tree.children(noun, 'nmod')];
  return carriers.flatMap((each) => tree.children(each, 'acl')).filter((each) => isPredicate(each, context));
}

function nounParties(
  noun: number,
  above: readonly number[],
  clauses: readonly number[],
  light: boolean,
  reading: Reading,
  who: Who,
): Parties {
  const { context } = reading;
  const { tree } = context;
  const below = tree.children(noun, 'nmod', 'obl').filter((child) => child > noun);
  const named = (...concepts: Concept[]) =>
    together(
      ...below
        .filter((child) =>
          tree
            .children(child, 'case')
            .some((each) => context.is(each, ...concepts) && !areMediators(each, reading)),
        )
        .map((child) => who.of(child)),
    );
  const between = orNext(named('BETWEEN'), noun, 'BETWEEN', reading, who);
  if (between.ids.length > 1 || between.sides) return between;
  const withWhom = together(
    orNext(named('WITH'), noun, 'WITH', reading, who),
    ...clauses.map((clause) => clauseParties(clause, reading, who)),
  );
  const beside = light ? clauseParties(above[0]!, reading, who, noun) : NOBODY;
  const adjectives = who.adjectives(noun);
  const owner = possessor(noun, reading);
  const own = together(
    owner === undefined ? NOBODY : { ids: [owner], sides: false },
    withWhom,
    beside,
    adjectives,
    between,
  );
  if (own.ids.length >= 2 && (withWhom.ids.length === 0 || own.ids.length > withWhom.ids.length)) return own;
  const predicate = above[0] ?? -1;
  if (own.ids.length < 2 && context.is(predicate, 'INVITE', 'PROPOSE', 'DEMAND', 'OFFER')) {
    const asked = tree
      .children(predicate, 'obj', 'iobj')
      .filter(
        (child) => child !== noun && !(tree.isUnder(noun, child) && !isInvited(child, predicate, reading)),
      )
      .map((child) => who.of(child));
    // “A invites B and C to talks”: A brings them together.
    const brought = together(...asked);
    return brought.ids.length > 1 ? brought : together(agentOf(noun, above, reading, who), own, brought);
  }
  if (withWhom.ids.length === 0 && !light) return together(own, named('OF'));
  return together(agentOf(noun, above, reading, who), own);
}

/** “invited A and B to talks”, where the tree hangs the talks on A. */
function isInvited(child: number, predicate: number, { context }: Reading): boolean {
  return context.is(predicate, 'INVITE') && /^(obj|iobj)/.test(context.token(child).deprel);
}

/** Where the tree hangs the preposition elsewhere: the list right after “with” or “between” after the noun. */
function orNext(found: Parties, noun: number, concept: Concept, reading: Reading, who: Who): Parties {
  if (found.ids.length > 0 || found.sides) return found;
  const { context } = reading;
  const at = afterSetting(noun, concept, context);
  return at === undefined ? found : companionsAt(at, reading, who);
}

/** The preposition after a noun, over words of where and when: “a meeting in Oslo on Monday with …”. */
function afterSetting(noun: number, concept: Concept, context: Reading['context']): number | undefined {
  for (let i = noun + 1; i <= noun + 7 && i < context.tokens.length; i++) {
    if (context.is(i, concept)) return i;
    const token = context.token(i);
    const setting = context.inTime(i) || ['ADP', 'PROPN', 'DET'].includes(token.upos);
    if (!setting && i > noun + 1) return undefined;
  }
  return undefined;
}

function possessor(noun: number, { context, entities }: Reading): string | undefined {
  for (const child of context.tree.children(noun, 'nmod:poss', 'det', 'nmod')) {
    const owner = entities.table.possessors.get(child);
    if (owner !== undefined) return owner;
    if (context.token(child).deprel === 'nmod:poss' && child < noun) {
      const id = entities.one(child);
      if (id !== undefined && entities.table.get(id).kind !== 'place') return id;
    }
  }
  return undefined;
}

/** The subject and companions of a clause that only says that the meeting takes place. */
function clauseParties(clause: number, reading: Reading, who: Who, noun = -1): Parties {
  const { context } = reading;
  const { tree } = context;
  const subject = tree
    .children(clause, 'nsubj')
    .filter((child) => child !== noun && !context.is(child, 'WHO'));
  const companions = tree
    .children(clause, 'obl')
    .filter((child) =>
      tree
        .children(child, 'case')
        .some((each) => context.is(each, 'WITH', 'BETWEEN') && !areMediators(each, reading)),
    );
  return together(...[...subject, ...companions].map((child) => who.of(child)));
}

/** Whoever does what the nearest clause says: “A said after talks with B”. */
function agentOf(noun: number, above: readonly number[], reading: Reading, who: Who): Parties {
  const { context } = reading;
  for (const predicate of above) {
    if (predicate === noun) continue;
    const subject = context.tree.subject(predicate);
    if (subject < 0 || context.tree.isUnder(noun, subject)) continue;
    // “The ministry said that A had discussed it at talks with B”: not the ministry, though the tree loses A.
    if (predicate !== above[0] && context.is(predicate, 'SAY') && context.token(above[0]!).deprel === 'ccomp')
      break;
    const found = who.of(subject);
    if (found.ids.length > 0 || found.sides) return found;
  }
  const [first] = above;
  return first === undefined || first === noun ? NOBODY : subjectNear(first, reading, who);
}

function kindOf(noun: number, { context }: Reading): MeetingKind | undefined {
  const near = [noun, ...context.tree.children(noun, 'amod', 'compound')];
  const is = (concept: Concept) => near.some((each) => context.is(each, concept));
  if (is('PHONE_CALL')) return 'call';
  if (is('TRILATERAL')) return 'trilateral';
  if (is('BILATERAL')) return 'bilateral';
  if (is('MULTILATERAL')) return 'multilateral';
  if (is('SUMMIT')) return 'summit';
  return is('TALKS') || is('ROUND') ? 'talks' : undefined;
}
