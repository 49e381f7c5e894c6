import { labelledWithin } from '../lines.ts';
import type { Line } from '../model.ts';
import { withoutControls } from '../text.ts';
import { widthOf, wrap } from './wrap.ts';
import type { Run, Style } from './wrap.ts';

/** Lines of runs, each fitted to its width. */
export type Sheet = (readonly Run[])[];

/** A text with what it is about; `set` fits it to a width. */
export interface Entry {
  readonly label: string;
  readonly set: (width: number) => Sheet;
}

/** The narrowest column in which running text still reads well. */
const READABLE = 26;
const WIDEST_LABEL = 24;
const GAP = 2;

/** The text of a line, how it is supported, its mark of doubt, and its numbers. */
export function lineRuns(line: Line): Run[] {
  const text = line.text.map((piece): Run => ({ text: withoutControls(piece.text) }));
  const gap = text.length > 0 ? ' ' : '';
  const aside: Run[] =
    line.aside === undefined ? [] : [{ text: `${gap}(${withoutControls(line.aside)})`, style: 'quiet' }];
  const said = [...text, ...aside];
  const doubt: Run[] = line.doubtful ? [{ text: said.length > 0 ? '\u00a0?' : '?', style: 'doubt' }] : [];
  return [
    ...said,
    ...doubt,
    ...(said.length > 0 || line.doubtful ? [{ text: ' ' }] : []),
    ...numberRuns(line),
  ];
}

/** A line, and below it, each after a dash, the lines that belong to it. */
export function lineSheet(line: Line, width: number): Sheet {
  const under = (line.under ?? []).flatMap((one) =>
    beside([{ text: '–', style: 'quiet' }], (room) => lineSheet(labelledWithin(one), room), 1, width, 1),
  );
  return [...wrap(lineRuns(line), width), ...under];
}

/** “[1, 4]” */
export function numberRuns({ references }: Line): Run[] {
  const numbers = [...new Set(references.map(({ number }) => number))];
  // A run of many numbers may break; a few stay together.
  const gap = numbers.length > 4 ? ' ' : '\u00a0';
  return numbers.length === 0 ? [] : [{ text: `[${numbers.join(`,${gap}`)}]`, style: 'quiet' }];
}

/** Entries under each other, labels in a column before the text, or above it where that leaves too little room. */
export function stacked(entries: readonly Entry[], width: number): Sheet {
  const widest = Math.max(0, ...entries.map(({ label }) => widthOf([{ text: label }])));
  const column = Math.min(widest, WIDEST_LABEL);
  const room = width - column - GAP;
  return entries.flatMap(({ label, set }, index) => {
    const shown = index > 0 && entries[index - 1]!.label === label ? '' : label || '–';
    if (column === 0) return beside([{ text: '–', style: 'quiet' }], set, 1, width, 1);
    if (room >= READABLE) return beside([{ text: shown, style: 'label' }], set, column, width);
    const above = shown === '' ? [] : wrap([{ text: shown, style: 'label' }], width);
    return [...above, ...set(Math.max(1, width - GAP)).map(indented(width > GAP ? GAP : 0))];
  });
}

/** `label` in a column of its own, what `set` makes beside it; both wrap. */
export function beside(
  label: readonly Run[],
  set: (width: number) => Sheet,
  column: number,
  width: number,
  gap = GAP,
): Sheet {
  const room = width - column - gap;
  if (room < 1) return [...wrap(label, width), ...set(width)];
  return columns([wrap(label, column), set(room)], [column, room], gap);
}

/** Sheets side by side, each padded to its width. */
export function columns(sheets: readonly Sheet[], widths: readonly number[], gap: number): Sheet {
  const height = Math.max(...sheets.map((sheet) => sheet.length));
  return Array.from({ length: height }, (_, row) => {
    const cells = sheets.map((sheet) => sheet[row] ?? []);
    const last = cells.findLastIndex((cell) => cell.length > 0);
    return cells
      .slice(0, last + 1)
      .flatMap((cell, index) => (index < last ? [...cell, pad(cell, widths[index]! + gap)] : cell));
  });
}

const pad = (cell: readonly Run[], width: number): Run => ({
  text: ' '.repeat(Math.max(0, width - widthOf(cell))),
});

/** Puts `indent` spaces before a line that is not empty. */
export const indented = (indent: number) => (line: readonly Run[]) =>
  line.length === 0 || indent === 0 ? line : [{ text: ' '.repeat(indent) }, ...line];

/** Escapes that start and end a style: bold, default, dim, yellow, bold and underlined. */
const CODES: Readonly<Record<Style, readonly [string, string]>> = {
  heading: ['1', '22'],
  label: ['36', '39'],
  quiet: ['2', '22'],
  doubt: ['33', '39'],
  cited: ['4', '24'],
};

/** Makes a line of runs into text, with colours or without. */
export function painter(colour: boolean): (line: readonly Run[]) => string {
  return (line) =>
    line
      .map((run) => paint(run, colour))
      .join('')
      .replace(/\u00a0/g, ' ')
      .trimEnd();
}

function paint({ text, style }: Run, colour: boolean): string {
  if (style === undefined || !colour) return text;
  const [on, off] = CODES[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}
