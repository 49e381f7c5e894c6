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
  const holders = holdersOf(statements);
  const inner = groupBy(
    statements.filter((statement) => holders.has(statement)),
    (statement) => holders.get(statement)!,
  );
  return statements
    .filter((statement) => !holders.has(statement))
    .map((statement) => {
      const all = [statement, ...(inner.get(statement) ?? [])];
      return { ...statement, evidence: all.flatMap(({ evidence }) => evidence) };
    });
}

/** Each statement whose words another holds, with the first of the longest that does. */
function holdersOf(statements: readonly Statement[]): Map<Statement, Statement> {
  const holders = new Map<Statement, Statement>();
  const kept: Statement[] = [];
  const byDocument = new Map<string, Statement[]>();
  for (const statement of statements.toSorted((one, other) => lengthOf(other) - lengthOf(one))) {
    const [first] = statement.content;
    // What holds it stands in the same document.
    const near = first ? (byDocument.get(first.document) ?? []) : kept;
    const holder = near.find((one) => holds(one, statement));
    if (holder) holders.set(statement, holder);
    else {
      kept.push(statement);
      for (const document of new Set(statement.content.map((span) => span.document))) {
        const known = byDocument.get(document);
        if (known) known.push(statement);
        else byDocument.set(document, [statement]);
      }
    }
  }
  return holders;
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
