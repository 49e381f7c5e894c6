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

/** The deputy of somebody who heads a delegation sits in it. */
export function deputies(reading: Reading, board: Board): void {
  for (const role of reading.entities.roles) {
    if (role.former || role.id === null || !role.id.startsWith('deputy') || role.of === undefined) continue;
    const delegation = board.delegations.find((each) => each.head === role.of);
    if (delegation)
      board.seat(delegation.party, role.person, 'member', reading.context.span(role.from, role.to), 0.65);
  }
}
