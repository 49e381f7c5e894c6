import type { FactReader } from '../fact.ts';
import { seatAbsent } from './absent.ts';
import { Board } from './board.ts';
import { seatHeads } from './heads.ts';
import { seatMembers } from './members.ts';

/** Delegations: who heads them, who sits in them, who stays away. */
export const readDelegations: FactReader = (reading) => {
  const board = new Board();
  seatHeads(reading, board);
  seatMembers(reading, board);
  seatAbsent(reading, board);
  return board.delegations;
};
