import type { Reading } from '../fact.ts';
import type { Board } from './board.ts';
import { isPerson, sideOf } from './people.ts';

/** Whoever is called a negotiator of a party sits for it. */
export function negotiators(reading: Reading, board: Board): void {
  for (const role of reading.entities.roles) {
    if (role.id !== 'negotiator' || role.former || !role.stated || !isPerson(role.person, reading)) continue;
    const side = sideOf(role.person, reading);
    if (side !== undefined)
      board.seat(side, role.person, 'member', reading.context.span(role.from, role.to), 0.6);
  }
}

/** “with A as his deputy”: A sits where he does. */
function asDeputy(word: number, reading: Reading, board: Board): void {
  const { context, entities } = reading;
  const name = entities.table.at(word - 1);
  const deputy = [word + 1, word + 2].find((at) => context.is(at, 'DEPUTY'));
  if (name?.form !== 'name' || !isPerson(name.entities[0]!, reading) || deputy === undefined) return;
  const pointed = entities.table.possessors.get(word + 1);
  const head = board.delegations.findLast(
    (each) => each.head !== undefined && each.head !== name.entities[0],
  );
  const owner = pointed === name.entities[0] ? undefined : pointed;
  const side = (owner === undefined ? undefined : sideOf(owner, reading)) ?? head?.party;
  const { from, to } = context.tree.sentenceOf(word);
  if (side !== undefined) board.seat(side, name.entities[0]!, 'member', context.span(from, to), 0.65);
}

/** The deputy of somebody who heads a delegation sits in it. */
export function deputies(reading: Reading, board: Board): void {
  for (const index of reading.context.withConcept('AS')) asDeputy(index, reading, board);
  for (const role of reading.entities.roles) {
    if (role.former || role.id === null || !role.id.startsWith('deputy') || role.of === undefined) continue;
    const delegation = board.delegations.find((each) => each.head === role.of);
    if (delegation)
      board.seat(delegation.party, role.person, 'member', reading.context.span(role.from, role.to), 0.65);
  }
}
