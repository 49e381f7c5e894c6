import type { Fact, Issue } from '@parley/dossier';
import { positionPieces } from '../describe.ts';
import { groupBy } from '../group.ts';
import type { Line, Row, TableBlock } from '../model.ts';
import { inList } from '../names.ts';
import { lineOf } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { oneLine } from '../text.ts';

export type Position = Extract<Fact, { type: 'position' }>;

/** With more parties than this a column for each is too narrow to read. */
const MOST_COLUMNS = 3;

/** Issues down and parties across; with many parties, one column in which each line says whose it is. */
export function positionTable(
  reading: Reading,
  positions: readonly Position[],
  mostColumns = MOST_COLUMNS,
): TableBlock {
  const { words, names } = reading;
  const party = ({ holder }: Position) => names.party(holder);
  const parties = [...new Set(positions.map(party))];
  const matrix = parties.length <= mostColumns;
  const columns = matrix ? parties.map(names.of) : [words.columns.stances];
  const rows = rowsOf(reading, positions).map(({ name, held }): Row => ({
    name,
    about: [],
    cells: matrix
      ? parties.map((column) =>
          positionLines(
            reading,
            held.filter((it) => party(it) === column),
            column,
          ),
        )
      : [positionLines(reading, held)],
  }));
  return {
    kind: 'table',
    heading: words.headings.positions,
    columns: [words.columns.issue, ...columns],
    rows,
  };
}

/** An issue, or several on which the same is said, and the positions on it. */
interface IssueRow {
  readonly name: string;
  readonly held: readonly Position[];
}

/** The issues, those on which all is the same in one row; “other” says least, so it stands last. */
function rowsOf(reading: Reading, positions: readonly Position[]): IssueRow[] {
  const claim = claimOf(reading);
  const issues = [...groupBy(positions, ({ issue }) => issue)].toSorted(
    ([one], [other]) => Number(one === 'other') - Number(other === 'other'),
  );
  const alike = groupBy(issues, ([issue, held]) =>
    issue === 'other' ? issue : held.map(claim).toSorted().join('\n'),
  );
  return [...alike.values()].map((rows) => ({
    name: rows.map(([issue]: [Issue, Position[]]) => reading.words.issues[issue]).join(', '),
    held: [
      ...groupBy(
        rows.flatMap(([, held]) => held),
        claim,
      ).values(),
    ].map(merged),
  }));
}

/** All that is said of a position but its issue. */
const claimOf = (reading: Reading) => (fact: Position) => {
  const { holder, stance, text, modality, reportedBy } = fact;
  const { aside, under } = reading.backingOf?.(fact) ?? {};
  return JSON.stringify([holder, stance, oneLine(text), modality, reportedBy, aside, under]);
};

/** Positions that say the same as one, on the words of all. */
function merged(same: readonly Position[]): Position {
  return { ...same[0]!, evidence: same.flatMap(({ evidence }) => evidence) };
}

/** A line for each stance and its words, which says whose it is unless the column does. */
function positionLines(reading: Reading, held: readonly Position[], column?: string): Line[] {
  const claim = claimOf(reading);
  const together = groupBy(held, (fact) =>
    oneLine(fact.text) === '' ? fact.id : claim({ ...fact, holder: '' }),
  );
  return [...together.values()].map((facts) => {
    const holders = [...new Set(facts.map(({ holder }) => holder))];
    const fact = merged(facts);
    return lineOf(reading, fact, [
      ...holderPieces(reading, holders, column),
      ...positionPieces(reading, fact),
    ]);
  });
}

/** Several at once stand apart from their verb, which is in the singular. */
function holderPieces({ names, words }: Reading, holders: readonly string[], column?: string) {
  if (holders.length > 1) return [{ text: `${inList(holders.map(names.of), words)} – ` }];
  return holders[0] === column ? [] : [{ text: names.subject(holders[0]!) }];
}
