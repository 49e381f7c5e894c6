import { columnsOf } from './width.ts';

/** How a run of text is set on a terminal with colours; without, only `cited` shows. */
export type Style = 'heading' | 'label' | 'quiet' | 'doubt' | 'cited';

/** A stretch of text set in one style. A no-break space keeps words together and is printed as a space. */
export interface Run {
  readonly text: string;
  readonly style?: Style;
}

/** Splitting a long word costs more the longer it is, so it is done a slice at a time. */
const SLICE = 400;
let segmenter: Intl.Segmenter | undefined;
/** Made when first needed: it takes longer than to set a brief, and hardly any has a word wider than its line. */
const graphemes = () => (segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' }));

/** The columns that runs take on one line. */
export const widthOf = (runs: readonly Run[]) => columnsOf(runs.map(({ text }) => text).join(''));

/** Breaks runs into lines no wider than `width` columns, at spaces, and within a word only where it is too wide. */
export function wrap(runs: readonly Run[], width: number): Run[][] {
  const text = runs.map((run) => run.text).join('');
  return linesOf(text, width).map(([start, end]) => cut(runs, start, end));
}

function linesOf(text: string, width: number): [number, number][] {
  const lines: [number, number][] = [];
  let line: [number, number] | undefined;
  for (const [start, end] of wordsOf(text)) {
    if (line && columnsOf(text.slice(line[0], end)) <= width) {
      line[1] = end;
      continue;
    }
    if (columnsOf(text.slice(start, end)) <= width) lines.push([start, end]);
    else lines.push(...piecesOf(text, start, end, width));
    line = lines.at(-1);
  }
  return lines.length > 0 ? lines : [[0, 0]];
}

/** What may be set apart: words, and the parts of a word between letters and hyphens. */
function* wordsOf(text: string): Generator<[number, number]> {
  for (const { index, 0: word } of text.matchAll(/[^ \n]+/g)) {
    let start = index;
    for (const { index: hyphen } of word.matchAll(/(?<=\p{L})-(?=\p{L})/gu)) {
      yield [start, index + hyphen + 1];
      start = index + hyphen + 1;
    }
    yield [start, index + word.length];
  }
}

/** A word cut at grapheme borders into pieces no wider than `width`. */
function piecesOf(text: string, start: number, end: number, width: number): [number, number][] {
  const pieces: [number, number][] = [];
  let piece: [number, number] = [start, start];
  for (let from = start; from < end; from += SLICE) {
    for (const { segment } of graphemes().segment(text.slice(from, Math.min(end, from + SLICE)))) {
      const to = piece[1] + segment.length;
      if (piece[1] > piece[0] && columnsOf(text.slice(piece[0], to)) > width) {
        pieces.push(piece);
        piece = [piece[1], piece[1]];
      }
      piece[1] = to;
    }
  }
  return [...pieces, piece];
}

/** The runs between two offsets of their joined text. */
function cut(runs: readonly Run[], start: number, end: number): Run[] {
  const found: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') found.push({ ...run, text });
    at += run.text.length;
    if (at >= end) break;
  }
  return found;
}
