import { isBare, labelledWithin, withUnder } from '../lines.ts';
import type { Line, Row, TableBlock } from '../model.ts';
import { columns, indented, lineRuns, lineSheet, stacked } from './layout.ts';
import type { Sheet } from './layout.ts';
import { widthOf, wrap } from './wrap.ts';
import type { Run } from './wrap.ts';

const GAP = 2;
/** A column may be as narrow as this before the table is told as a list instead. */
const NARROWEST = 15;

/** A matrix whose cells run to more lines than this is better read as a list; a table of people may be taller. */
const MOST_LINES = { texts: 4, people: 8 };

/** A table: columns side by side where each has room, else row by row as lists. */
export function tableLines(table: TableBlock, width: number): Sheet {
  const listed = table.columns.length === 2 && table.rows.every(({ about }) => about.length === 0);
  if (listed) return onlyColumn(table, width);
  const widths = widthsFor(table, width);
  return widths ? wide(table, widths) : narrow(table, width);
}

/** With one column besides the names, and nothing said of the names themselves, these are labels. */
function onlyColumn({ rows }: TableBlock, width: number): Sheet {
  const entries = rows.flatMap(({ name, cells }) =>
    cells.flat().map((line) => ({ label: name, set: (room: number) => lineSheet(line, room) })),
  );
  return stacked(entries, width);
}

function narrow(table: TableBlock, width: number): Sheet {
  return table.rows.flatMap((row) => {
    const entries = row.cells.flatMap((cell, index) =>
      cell.map((line) => ({
        label: table.columns[index + 1]!,
        set: (room: number) => lineSheet(line, room),
      })),
    );
    const indent = width >= 30 ? 2 : 0;
    const name = wrap(nameRuns(row), width);
    return [
      ...name,
      ...aboutLines(row, width - indent),
      ...stacked(entries, width - indent).map(indented(indent)),
    ];
  });
}

/** The name of a row; the numbers of what is said about it follow at once where that has no words. */
function nameRuns({ name, about }: Row): Run[] {
  return [
    { text: name, style: 'label' },
    ...about.filter(isBare).flatMap((line) => [{ text: ' ' }, ...lineRuns(line)]),
  ];
}

const worded = (about: readonly Line[]) => about.filter((line) => !isBare(line));
const aboutLines = ({ about }: Row, width: number) => worded(about).flatMap((line) => lineSheet(line, width));

function wide(table: TableBlock, widths: readonly number[]): Sheet {
  const head = table.columns.map((column, index): Sheet =>
    wrap([{ text: column, style: 'quiet' }], widths[index]!),
  );
  const rule = widths.map((width): Sheet => [[{ text: '─'.repeat(width), style: 'quiet' }]]);
  const rows = table.rows.map((row) => {
    const name = [...wrap(nameRuns(row), widths[0]!), ...aboutLines(row, widths[0]!)];
    const cells = row.cells.map((cell, index) =>
      cell.flatMap((line) => hanging(line, cell.length, widths[index + 1]!)),
    );
    return columns([name, ...cells], widths, GAP);
  });
  // Rows that wrap need air between them; a table of single lines does not.
  const airy = rows.some((row) => row.length > 1);
  const spaced = rows.flatMap((row, index) => (airy && index > 0 ? [[], ...row] : row));
  return [...columns(head, widths, GAP), ...columns(rule, widths, GAP), ...spaced];
}

/** A line of a cell; where the cell has several, what wraps is indented so that each can be told apart. */
function hanging(line: Line, siblings: number, width: number): Sheet {
  const indent = siblings > 1 ? 1 : 0;
  const [first, ...rest] = lineSheet(line, width - indent);
  return [first!, ...rest.map(indented(indent))];
}

/** How wide each column is to be, or null where the table does not fit `width` well. */
function widthsFor(table: TableBlock, width: number): number[] | null {
  const room = width - GAP * (table.columns.length - 1);
  const natural = table.columns.map((title, index) =>
    Math.max(widthOf([{ text: title }]), ...contents(table, index)),
  );
  const least = sum(natural.map((columnWidth) => Math.min(columnWidth, NARROWEST)));
  if (least > room) return null;
  const widths = withWholeWords(shared(natural, room), longestWords(table));
  const lines = table.rows.some(({ about }) => about.length > 0) ? MOST_LINES.people : MOST_LINES.texts;
  return natural.every((columnWidth, index) => columnWidth <= lines * widths[index]!) ? widths : null;
}

/** Columns that need less than an even share get what they need; the others share what is left. */
function shared(natural: readonly number[], room: number): number[] {
  const widths = natural.map(() => 0);
  const narrowFirst = natural
    .map((_, index) => index)
    .toSorted((one, other) => natural[one]! - natural[other]!);
  let left = room;
  narrowFirst.forEach((column, position) => {
    widths[column] = Math.min(natural[column]!, Math.floor(left / (natural.length - position)));
    left -= widths[column];
  });
  return widths;
}

/** Columns too narrow for their longest word get what they lack from one that is wide enough for its own. */
function withWholeWords(widths: readonly number[], words: readonly number[]): number[] {
  const spare = widths.map((width, column) => width - words[column]!);
  const given = [...widths];
  spare.forEach((lack, column) => {
    const donor = spare.findIndex((room) => room >= -lack);
    if (lack >= 0 || donor < 0) return;
    given[column]! -= lack;
    given[donor]! += lack;
    spare[donor]! += lack;
  });
  return given;
}

function longestWords(table: TableBlock): number[] {
  return table.columns.map((title, column) => {
    const words = [[{ text: title }], ...cellsOf(table, column)].flatMap((runs) =>
      runs
        .map(({ text }) => text)
        .join('')
        .split(/ |(?<=\p{L}-)(?=\p{L})/u),
    );
    // One more for the indent of what wraps.
    return words.reduce((most, text) => Math.max(most, widthOf([{ text }]) + 1), 0);
  });
}

const contents = (table: TableBlock, column: number) => cellsOf(table, column).map(widthOf);

/** What stands in a column, line by line. */
function cellsOf({ rows }: TableBlock, column: number): Run[][] {
  return rows.flatMap((row) =>
    column === 0 ? [nameRuns(row), ...allRuns(worded(row.about))] : allRuns(row.cells[column - 1]!),
  );
}

const allRuns = (lines: readonly Line[]) =>
  lines.flatMap(withUnder).map((line) => lineRuns(labelledWithin(line)));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
