import type { Fact } from '@parley/dossier';
import { describe, positionPieces } from '../../describe.ts';
import type { Block, Line, TableBlock } from '../../model.ts';
import { lineOf } from '../../reading.ts';
import { positionTable } from '../../sections/positions.ts';
import type { Position } from '../../sections/positions.ts';
import { deadlockBlocks } from '../../sections/stand.ts';
import { listOf } from '../lists.ts';
import type { Telling } from '../telling.ts';

/** What one party says on one issue, in so many lines; the rest stands aside. */
const MOST_IN_CELL = 2;
const OTHERS_SHOWN = 6;
const CONDITIONS_SHOWN = 8;

/** Where the parties stand, issue by issue; then what others want, preconditions and mandates. */
export function standOf(telling: Telling): readonly Block[] {
  const { reading, isParty } = telling;
  const { headings } = reading.words;
  const positions = reading.facts('position');
  const others = positions.filter(({ holder }) => !isParty(holder));
  const preconditions = partiesFirst(telling, reading.facts('precondition'));
  const tell = (fact: Fact) => describe(reading, fact);
  return [
    ...deadlockBlocks(reading, preconditions),
    ...partyTable(
      telling,
      positions.filter(({ holder }) => isParty(holder)),
    ),
    ...listOf(others, (fact) => otherLine(telling, fact), telling.own.headings.others, OTHERS_SHOWN),
    ...listOf(preconditions, tell, headings.preconditions, CONDITIONS_SHOWN),
    ...listOf(partiesFirst(telling, reading.facts('mandate')), tell, headings.mandates, CONDITIONS_SHOWN),
  ];
}

function partyTable({ reading }: Telling, positions: readonly Position[]): Block[] {
  return positions.length > 0 ? [cutCells(positionTable(reading, positions), MOST_IN_CELL)] : [];
}

/** A table with at most so many lines in a cell, the others aside under the name of their row. */
export function cutCells(table: TableBlock, most: number): TableBlock {
  const more = table.rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell, index) =>
      cell.slice(most).map((line) => ({ ...line, label: `${name}, ${table.columns[index + 1]!}` })),
    ),
  );
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.slice(0, most)) }));
  return { ...table, rows, ...(more.length > 0 && { more }) };
}

/** What somebody outside the parties wants, the issue before it. */
function otherLine({ reading }: Telling, fact: Position): Line {
  const issue = { text: `${reading.words.issues[fact.issue]} – ` };
  return lineOf(reading, fact, [issue, ...positionPieces(reading, fact)], reading.names.of(fact.holder));
}

function partiesFirst<T extends { readonly holder: string }>({ isParty }: Telling, facts: readonly T[]): T[] {
  return facts.toSorted((one, other) => Number(isParty(other.holder)) - Number(isParty(one.holder)));
}
