import type { Concept } from '@parley/analysis';
import { mainPair } from '../../entities/parties.ts';
import type { Reading } from '../fact.ts';
import { affiliations, employerIn } from './affiliated.ts';

/** For whom persons are said to act, by person, and whose state it is whose offices are told without a country. */
export interface Served {
  readonly parties: ReadonlyMap<string, string>;
  /** The party or body that the text puts beside a name: “the Liberals' A”, “A (VVD)”, “A's Liberals”. */
  readonly affiliated: ReadonlyMap<string, string>;
  /** The company that the text is about most: that of a chief executive who is told without one. */
  readonly employer: string | undefined;
  readonly home: string | undefined;
}

const known = new WeakMap<Reading, Served>();

/** As {@link Served}, read once per document. */
export function servedIn(reading: Reading): Served {
  const found = known.get(reading) ?? {
    parties: allServed(reading),
    affiliated: affiliations(reading),
    employer: employerIn(reading),
    home: homeOf(reading),
  };
  known.set(reading, found);
  return found;
}

/** The one country of two parties of which the other is a movement: an office of state told without a country is its. */
function homeOf({ context, entities }: Reading): string | undefined {
  const pair = mainPair(context, entities.table);
  const countries = pair.filter((id) => entities.table.get(id).kind === 'country');
  const unions = context.analysis.organisations.filter(({ kind }) => /^(bloc|international)$/.test(kind));
  if (unions.some(({ id }) => pair.includes(entities.table.find(`org:${id}`)?.id ?? ''))) return undefined;
  return pair.length === 2 && countries.length === 1 ? countries[0] : undefined;
}

/** Verbs that somebody does for a party. */
const ON_BEHALF: readonly Concept[] = ['SIGN', 'ATTEND', 'SEAT', 'TRAVEL', 'TALK', 'MEET', 'LEAD'];

/** “A for Norway and B for Chile”, “A signed on behalf of Norway”. */
function allServed(reading: Reading): Map<string, string> {
  const { context, entities } = reading;
  const found = new Map<string, string>();
  for (const preposition of context.withConcept('FOR')) {
    if (context.token(preposition).upos !== 'ADP') continue;
    const party = partyAfter(preposition, reading);
    const person = party === undefined ? undefined : actorOf(preposition, reading);
    const isPerson = person !== undefined && entities.table.get(person).kind === 'person';
    if (isPerson && !found.has(person)) found.set(person, party!);
  }
  for (const preposition of context.withConcept('OF')) {
    const party = entities.table.at(preposition + 1) ?? entities.table.at(preposition + 2);
    const person = party?.form === 'name' ? describedBefore(preposition, reading) : undefined;
    const id = party?.entities[0];
    if (person === undefined || id === undefined || found.has(person)) continue;
    if (entities.table.get(id).kind === 'organisation') found.set(person, entities.partyOf(id));
  }
  return found;
}

/** The person right before “of”, or before a short description: “A of the union”, “A, the financial man of the union”. */
function describedBefore(preposition: number, { context, entities }: Reading): string | undefined {
  const { from } = context.tree.sentenceOf(preposition);
  let at = preposition - 1;
  if (context.token(at)?.upos === 'NOUN') {
    while (at > from && /^(NOUN|ADJ|DET)$/.test(context.token(at).upos)) at--;
    if (context.token(at).text !== ',') return undefined;
    at--;
  }
  const mention = at < from ? undefined : entities.table.at(at);
  const id = mention?.form === 'name' ? mention.entities[0] : undefined;
  return id !== undefined && entities.table.get(id).kind === 'person' ? id : undefined;
}

/** Who acts: whoever is named right before the preposition, or the subject of its verb. */
function actorOf(preposition: number, { context, entities }: Reading): string | undefined {
  const named = entities.table.at(preposition - 1);
  if (named?.form === 'name') return named.entities[0];
  const verb = context.tree.clauseOf(preposition);
  const opens = preposition === context.tree.sentenceOf(preposition).from;
  return !opens && context.is(verb, ...ON_BEHALF) ? entities.refer(context.tree.subject(verb))[0] : undefined;
}

/** The country or organisation right after a preposition, or the delegation or government that it names. */
function partyAfter(preposition: number, { context, entities }: Reading): string | undefined {
  const at = context.tokens[preposition + 1]?.upos === 'DET' ? preposition + 2 : preposition + 1;
  const mention = entities.table.at(at);
  if (!mention) return undefined;
  const id = entities.partyOf(mention.entities[0]!);
  return /^(country|organisation)$/.test(entities.table.get(id).kind) ? id : undefined;
}
