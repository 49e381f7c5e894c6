import type { Concept } from '@parley/analysis';
import { mainPair } from '../../entities/parties.ts';
import type { Reading } from '../fact.ts';
import type { Mention } from './mention.ts';
import type { Who } from './who.ts';

/** From how many points on the parties named at talks outweigh those that the document names together. */
const ENOUGH = 4;
/** How many parties talks have at most; of a longer list not all are parties. */
const MOST = 5;
/** How many sentences the lead has, the title included. */
const LEAD = 4;
/** What parties do with one another. */
const DEALS: readonly Concept[] = [
  'MEET',
  'TALK',
  'CONVENE',
  'AGREE',
  'DISAGREE',
  'SIGN',
  'SUCCEED',
  'BEGIN',
  'CONTINUE',
  'END',
  'HOLD',
];

/**
 * The parties of the talks that the article is about: those that are named together at talks time and again, else those
 * that its first sentences say to deal with each other, else the two that its sentences name together most.
 */
export function mainParties(mentions: readonly Mention[], reading: Reading, who: Who): string[] {
  const sets = new Map<string, { parties: readonly string[]; points: number }>();
  for (const mention of mentions) {
    const parties = partiesOf(mention, reading);
    if (parties === null) continue;
    const key = [...parties].sort().join(' ');
    const known = sets.get(key) ?? { parties, points: 0 };
    known.points += mention.pattern === 'meeting/noun' || reading.context.is(mention.anchor, 'TALK') ? 2 : 1;
    sets.set(key, known);
  }
  const [best] = [...sets.values()].sort((a, b) => b.points - a.points);
  if (best && best.points >= ENOUGH) return [...best.parties];
  return (
    dealing(reading, who) ?? widest(mentions, mainPair(reading.context, reading.entities.table), reading)
  );
}

/** The two that the text names together most, with whoever the first sentences say to meet with both. */
function widest(mentions: readonly Mention[], pair: readonly string[], reading: Reading): string[] {
  const early = mentions.filter(({ anchor }) => reading.context.token(anchor).sentence <= LEAD);
  const sets = early.map((mention) => partiesOf(mention, reading) ?? []);
  return [...(sets.find((set) => set.length > 0 && pair.every((id) => set.includes(id))) ?? pair)];
}

/** The countries and organisations that a mention brings together, or null. */
function partiesOf(mention: Mention, reading: Reading): string[] | null {
  if (mention.kind === 'call') return null;
  const parties = partiesIn(mention.parties.ids, reading).filter((id) => isBody(id, reading));
  return parties.length >= 2 && parties.length <= MOST ? parties : null;
}

const partiesIn = (ids: readonly string[], { entities }: Reading) => [
  ...new Set(ids.map((id) => entities.partyOf(id))),
];

const isBody = (id: string, { entities }: Reading) =>
  ['country', 'organisation'].includes(entities.table.get(id).kind);

/** “A and the rebels signed a truce”: who in the first sentences do together what parties do, one with a name at least. */
export function dealing(reading: Reading, who: Who): string[] | null {
  const { context, entities } = reading;
  const verbs = context.withConcept(...DEALS).filter((verb) => {
    const { upos, sentence } = context.token(verb);
    return upos === 'VERB' && sentence < LEAD;
  });
  for (const verb of verbs) {
    if (!isDeal(verb, reading)) continue;
    const subject = context.tree.subject(verb);
    if (areMany(subject, reading)) return [...who.group(subject)];
    const parties = partiesIn(who.of(subject).ids, reading).filter(
      (id) => isBody(id, reading) || entities.table.get(id).kind === 'group',
    );
    const bodies = parties.filter((id) => isBody(id, reading));
    if (parties.length >= 2 && parties.length <= MOST && bodies.length > 0) return parties;
  }
  return null;
}

/** “delegates of 183 countries”: people of more countries than can each be a party. */
function areMany(head: number, { context }: Reading): boolean {
  if (head < 0) return false;
  const { tree } = context;
  return [head, ...tree.children(head, 'nmod')].some(
    (each) =>
      context.is(each, 'COUNTRY') &&
      tree.children(each, 'nummod').some((child) => Number(context.token(child).text) > MOST),
  );
}

/** Verbs that may be of anything must have an agreement or talks for their object. */
function isDeal(verb: number, { context }: Reading): boolean {
  // “A and B brokered the deal”: a deal of others.
  if (context.is(verb, 'MEDIATE')) return false;
  if (context.is(verb, 'MEET', 'TALK', 'AGREE', 'DISAGREE', 'CONVENE')) return true;
  return context.tree
    .children(verb, 'obj', 'obl')
    .flatMap((child) => [child, ...context.tree.children(child, 'nmod')])
    .some((each) => context.is(each, 'AGREEMENT', 'STATEMENT', 'TALKS', 'ROUND', 'ENCOUNTER', 'SUMMIT'));
}
