import type { Reading } from '../fact.ts';
import { findingsOf } from '../fact.ts';
import type { Board } from './board.ts';

/** Offices that are a state's. */
const STATE =
  /^(president|prime-minister|chancellor|king|queen|minister|deputy-(prime-)?minister|vice-president|state-secretary|ambassador|general|head$|army-chief|chief-of-)/;
/** Offices that anybody at the table may hold for those who sent her. */
const SENT = /(negotiator|head-of-delegation|envoy|representative|spokesperson|commander|leader|adviser)$/;

/** “The B delegation is led by Minister A”: an office that is told without a country is that of whoever sent its holder. */
export function giveOffices(reading: Reading, board: Board): void {
  const { entities } = reading;
  for (const role of findingsOf(reading, 'role')) {
    if (role.of !== undefined || role.former || role.title.id === null) continue;
    const sides = new Set(
      board.delegations
        .filter(({ head, members, absent }) => [head, ...members, ...absent].includes(role.person))
        .map(({ party }) => party),
    );
    const [party] = sides;
    if (party === undefined || sides.size > 1) continue;
    const country = entities.table.get(party).kind === 'country';
    if (SENT.test(role.title.id) || (country && STATE.test(role.title.id))) role.of = party;
  }
}
