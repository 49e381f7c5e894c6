import type { Fact } from '@parley/dossier';
import { list } from '../blocks.ts';
import { describe } from '../describe.ts';
import { groupBy } from '../group.ts';
import type { Block } from '../model.ts';
import type { Reading } from '../reading.ts';

type Statement = Extract<Fact, { type: 'statement' }>;

/** What each holder expects. */
export function expectedBlocks(reading: Reading): readonly Block[] {
  return list(reading.facts('expectation').map((fact) => describe(reading, fact)));
}

/** The statements, those of one speaker together. */
export function saidBlocks(reading: Reading): readonly Block[] {
  const bySpeaker = groupBy(reading.facts('statement'), ({ speaker }) => speaker);
  const facts = [...bySpeaker.values()].flatMap(toldWhole);
  return list(facts.map((fact) => describe(reading, fact)));
}

/** Statements without those whose words another holds, which then rests on the words of both. */
export function toldWhole(statements: readonly Statement[]): Statement[] {
  const places = new Map<Statement, Statement>();
  const widest = statements.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const kept: Statement[] = [];
  for (const statement of widest) {
    const holder = kept.find((one) => holds(one, statement));
    if (holder) places.set(statement, holder);
    else kept.push(statement);
  }
  return statements
    .filter((statement) => !places.has(statement))
    .map((statement) => {
      const inner = statements.filter((one) => places.get(one) === statement);
      return { ...statement, evidence: [statement, ...inner].flatMap(({ evidence }) => evidence) };
    });
}

const lengthOf = ({ content }: Statement) => content.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether all words of the second stand in the first, said with the same certainty. */
const holds = (one: Statement, other: Statement) =>
  one.modality === other.modality &&
  other.content.every((span) =>
    one.content.some(
      ({ document, start, end }) => document === span.document && start <= span.start && end >= span.end,
    ),
  );
