import type { Span } from '@parley/dossier';
import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import { sideOf } from './people.ts';

/** Seats people as members of a side, or each of their own; tells whether any was seated. */
export function seatAll(
  people: readonly string[],
  side: string | undefined,
  index: number,
  confidence: number,
  reading: Reading,
  board: Board,
): boolean {
  const evidence = evidenceAt(index, reading);
  let any = false;
  for (const person of people) {
    const own = sideOf(person, reading);
    const party = side ?? own;
    if (isBetween(person, reading)) continue;
    if (party === undefined || (own !== undefined && own !== party && isRival(person, own, party, reading)))
      continue;
    board.seat(party, person, 'member', evidence, confidence);
    any = true;
  }
  return any;
}

/** Offices of those who stand between the parties. */
const BETWEEN = /^(mediator|facilitator|informateur|verkenner|scout)$/;

function isBetween(person: string, { entities }: Reading): boolean {
  return entities.roles.some(
    ({ person: holder, id, former }) => holder === person && !former && BETWEEN.test(id ?? ''),
  );
}

/** The sentence of a token, as evidence. */
export function evidenceAt(index: number, { context }: Reading): Span {
  const { from, to } = context.tree.sentenceOf(index);
  return context.span(from, to);
}

/**
 * A person who is known to serve another country does not sit in this one's delegation; one whose country is that of
 * the person whom a pronoun means (“With A was his adviser, B”) may.
 */
export function isRival(person: string, own: string, party: string, { entities }: Reading): boolean {
  const pointed = entities.roles.some(
    ({ person: holder, of, former }) =>
      holder === person && !former && of !== undefined && entities.table.get(of).kind === 'person',
  );
  const isCountry = (id: string) => entities.table.get(id).kind === 'country';
  return !pointed && isCountry(own) && isCountry(party);
}
