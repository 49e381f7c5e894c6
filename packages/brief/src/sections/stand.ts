import type { Fact } from '@parley/dossier';
import { list } from '../blocks.ts';
import { deadlocksOf } from '../deadlock.ts';
import { conditionPieces, describe, positionPieces } from '../describe.ts';
import { groupBy } from '../group.ts';
import type { Block, Line, Piece } from '../model.ts';
import { DOUBT, lineOf, lineOn } from '../reading.ts';
import type { Reading } from '../reading.ts';

type Position = Extract<Fact, { type: 'position' }>;
type Precondition = Extract<Fact, { type: 'precondition' }>;

/** With more parties than this a column for each is too narrow to read. */
const MOST_COLUMNS = 3;

/** The parties' positions issue by issue, deadlocks, preconditions and mandates. */
export function standBlocks(reading: Reading): readonly Block[] {
  const { headings } = reading.words;
  const positions = reading.facts('position');
  const preconditions = reading.facts('precondition');
  const deadlocks = deadlocksOf(preconditions, reading.names.party);
  const lines = (facts: readonly Fact[]) => facts.map((fact) => describe(reading, fact));
  return [
    ...list(
      deadlocks.map((circle) => deadlockLine(reading, circle)),
      headings.deadlock,
    ),
    ...(positions.length > 0 ? [positionTable(reading, positions)] : []),
    ...list(lines(preconditions), headings.preconditions),
    ...list(lines(reading.facts('mandate')), headings.mandates),
  ];
}

/** Issues down and parties across; with many parties, one column in which each line says whose it is. */
function positionTable(reading: Reading, positions: readonly Position[]): Block {
  const { words, names } = reading;
  const party = ({ holder }: Position) => names.party(holder);
  const parties = [...new Set(positions.map(party))];
  const matrix = parties.length <= MOST_COLUMNS;
  const columns = matrix ? parties.map(names.of) : [words.columns.stances];
  const issues = groupBy(positions, ({ issue }) => issue);
  // “Other” says least, so it stands last.
  const ordered = [...issues].toSorted(
    ([one], [other]) => Number(one === 'other') - Number(other === 'other'),
  );
  const rows = ordered.map(([issue, held]) => ({
    name: words.issues[issue],
    about: [],
    cells: matrix
      ? parties.map((column) =>
          held.filter((it) => party(it) === column).map((it) => positionLine(reading, it, column)),
        )
      : [held.map((it) => positionLine(reading, it))],
  }));
  return {
    kind: 'table',
    heading: words.headings.positions,
    columns: [words.columns.issue, ...columns],
    rows,
  };
}

/** A stance and its words; says whose it is unless the column does. */
function positionLine(reading: Reading, fact: Position, column?: string): Line {
  const holder = fact.holder === column ? [] : [{ text: reading.names.subject(fact.holder) }];
  return lineOf(reading, fact, [...holder, ...positionPieces(reading, fact)]);
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
