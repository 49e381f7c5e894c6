import { SHOWN } from '../../blocks.ts';
import { describe } from '../../describe.ts';
import { groupBy } from '../../group.ts';
import type { Block } from '../../model.ts';
import { toldWhole } from '../../sections/told.ts';
import { listOf } from '../lists.ts';
import type { Telling } from '../telling.ts';

/** So many statements of one speaker are shown, so that others are heard. */
const MOST_OF_ONE = 2;

/** The statements by speaker, those of the parties first; of each speaker the first few, the others aside. */
export function saidOf({ reading, isParty }: Telling): readonly Block[] {
  const speakers = [...groupBy(reading.facts('statement'), ({ speaker }) => speaker)]
    .map(([speaker, said]) => ({ speaker, said: toldWhole(said) }))
    .toSorted((one, other) => Number(isParty(other.speaker)) - Number(isParty(one.speaker)));
  const shown = speakers.flatMap(({ said }) => said.slice(0, MOST_OF_ONE)).slice(0, SHOWN);
  const rest = speakers.flatMap(({ said }) => said).filter((one) => !shown.includes(one));
  return listOf([...shown, ...rest], (fact) => describe(reading, fact), undefined, shown.length);
}
