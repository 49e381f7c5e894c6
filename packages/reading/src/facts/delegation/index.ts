import type { FactReader } from '../fact.ts';
import { seatAbsent } from './absent.ts';
import { Board } from './board.ts';
import { seatHeads } from './heads.ts';
import { seatReplaced } from './instead.ts';
import { seatMembers } from './members.ts';
import { giveOffices } from './offices.ts';
import { seatSpokespeople } from './spokes.ts';
import { tellSizes } from './size.ts';

/** Delegations: who heads them, who sits in them, who stays away, and how many they are. */
export const readDelegations: FactReader = (reading) => {
  const board = new Board();
  seatHeads(reading, board);
  seatSpokespeople(reading, board);
  seatMembers(reading, board);
  seatAbsent(reading, board);
  seatReplaced(reading, board);
  board.headThose();
  giveOffices(reading, board);
  tellSizes(reading, board);
  return board.delegations;
};
