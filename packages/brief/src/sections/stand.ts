import type { Fact } from '@parley/dossier';
import { list } from '../blocks.ts';
import { deadlocksOf } from '../deadlock.ts';
import { conditionPieces, describe } from '../describe.ts';
import type { Block, Line, Piece } from '../model.ts';
import { DOUBT, lineOn } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { positionTable } from './positions.ts';

type Precondition = Extract<Fact, { type: 'precondition' }>;

/** The parties' positions issue by issue, deadlocks, preconditions and mandates. */
export function standBlocks(reading: Reading): readonly Block[] {
  const { headings } = reading.words;
  const positions = reading.facts('position');
  const preconditions = reading.facts('precondition');
  const lines = (facts: readonly Fact[]) => facts.map((fact) => describe(reading, fact));
  return [
    ...deadlockBlocks(reading, preconditions),
    ...(positions.length > 0 ? [positionTable(reading, positions)] : []),
    ...list(lines(preconditions), headings.preconditions),
    ...list(lines(reading.facts('mandate')), headings.mandates),
  ];
}

/** The preconditions that wait for each other. */
export function deadlockBlocks(reading: Reading, preconditions: readonly Precondition[]): readonly Block[] {
  const deadlocks = deadlocksOf(preconditions, reading.names.party);
  const lines = deadlocks.map((circle) => deadlockLine(reading, circle));
  return list(lines, reading.words.headings.deadlock);
}

/** “A wil eerst „x”, pas daarna „y”; B wil eerst „y” …”, with the evidence of every link. */
function deadlockLine(reading: Reading, circle: readonly Precondition[]): Line {
  const { words, names } = reading;
  const links = circle.map((fact): Piece[] => [
    { text: `${words.firstWants(names.within(fact.holder))} ` },
    ...conditionPieces(reading, fact, fact.requires),
    { text: `, ${words.onlyThen} ` },
    ...conditionPieces(reading, fact, fact.before),
  ]);
  const text = links.flatMap((link, index) => (index === 0 ? link : [{ text: '; ' }, ...link]));
  const evidence = circle.flatMap((fact) => fact.evidence);
  return lineOn(
    evidence,
    text,
    circle.some(({ confidence }) => confidence < DOUBT),
  );
}
