import type { Matrix } from './arena.ts';
import { AFFIX_ROWS, FEATURES, PREFIXES, SHAPE_ROWS, SUFFIXES } from './features.ts';

/** The embeddings of words' features: a row for a word, an affix, a shape, a source treebank. */
export interface Tables<T> {
  readonly words: T;
  readonly affixes: T;
  readonly shapes: T;
  readonly sources: T;
}
export const TABLES = ['words', 'affixes', 'shapes', 'sources'] as const;
export type TableName = (typeof TABLES)[number];

/** A table of whole numbers between -127 and 127 that are multiplied by `scale`. */
export interface ByteTable {
  readonly data: Int8Array;
  readonly scale: number;
}

/** How many rows each table has. */
export function tableRows(words: number, sources: number): Tables<number> {
  return { words, affixes: AFFIX_ROWS, shapes: SHAPE_ROWS, sources };
}

/** The table that feature `slot` of a word is in. */
export function tableOf(slot: number): TableName {
  if (slot === 0) return 'words';
  return slot <= SUFFIXES + PREFIXES ? 'affixes' : 'shapes';
}

/** Writes each word's embedding, the sum of its features' rows and its source's, to `into`. */
export function embedBytes(
  tables: Tables<ByteTable>,
  features: Int32Array,
  source: number,
  rows: number,
  into: Matrix,
): void {
  const width = into.cols;
  const own = sourceRow(tables.sources, source, width);
  const { words, affixes, shapes } = tables;
  const sums = into.data;
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    const from = row * FEATURES;
    const word = features[from]! * width;
    const shape = features[from + FEATURES - 1]! * width;
    for (let i = 0; i < width; i++) {
      sums[at + i] = own[i]! + words.data[word + i]! * words.scale + shapes.data[shape + i]! * shapes.scale;
    }
    addAffixes(affixes, features, from + 1, sums, at, width);
  }
}

function sourceRow({ data, scale }: ByteTable, row: number, width: number): Float32Array {
  return Float32Array.from(data.subarray(row * width, (row + 1) * width), (value) => value * scale);
}

/** Adds the sum of a word's affixes' rows. The sum is one of whole numbers, which is quicker. */
function addAffixes(
  { data, scale }: ByteTable,
  features: Int32Array,
  from: number,
  into: Float32Array,
  at: number,
  width: number,
): void {
  // Written out, since V8 takes very long over anything shorter.
  const a = features[from]! * width;
  const b = features[from + 1]! * width;
  const c = features[from + 2]! * width;
  const d = features[from + 3]! * width;
  const e = features[from + 4]! * width;
  const f = features[from + 5]! * width;
  const g = features[from + 6]! * width;
  const h = features[from + 7]! * width;
  const j = features[from + 8]! * width;
  const k = features[from + 9]! * width;
  for (let i = 0; i < width; i++) {
    const front = data[a + i]! + data[b + i]! + data[c + i]! + data[d + i]! + data[e + i]!;
    const back = data[f + i]! + data[g + i]! + data[h + i]! + data[j + i]! + data[k + i]!;
    into[at + i] = into[at + i]! + (front + back) * scale;
  }
}
