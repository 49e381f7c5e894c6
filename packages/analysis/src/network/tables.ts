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
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    writeRow(tables.sources, source, into.data, at, width);
    for (let slot = 0; slot < FEATURES; slot++) {
      addRow(tables[tableOf(slot)], features[row * FEATURES + slot]!, into.data, at, width);
    }
  }
}

function writeRow(table: ByteTable, row: number, into: Float32Array, at: number, width: number): void {
  into.fill(0, at, at + width);
  addRow(table, row, into, at, width);
}

function addRow(
  { data, scale }: ByteTable,
  row: number,
  into: Float32Array,
  at: number,
  width: number,
): void {
  const from = row * width;
  for (let i = 0; i < width; i++) into[at + i]! += data[from + i]! * scale;
}
