import { list } from '../blocks.ts';
import { describe } from '../describe.ts';
import { groupBy } from '../group.ts';
import type { Block } from '../model.ts';
import type { Reading } from '../reading.ts';

/** What each holder expects. */
export function expectedBlocks(reading: Reading): readonly Block[] {
  return list(reading.facts('expectation').map((fact) => describe(reading, fact)));
}

/** The statements, those of one speaker together. */
export function saidBlocks(reading: Reading): readonly Block[] {
  const bySpeaker = groupBy(reading.facts('statement'), ({ speaker }) => speaker);
  return list([...bySpeaker.values()].flat().map((fact) => describe(reading, fact)));
}
