import type { Arena, Matrix } from './arena.ts';
import { AFFIX_ROWS, FEATURES, PREFIXES, SHAPE_ROWS, SUFFIXES } from './features.ts';
import type { Stretch } from '../wasm/room.ts';

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

/** Room for the rows of the tables that the words of a sentence need, and for the row of the source. */
export interface EmbeddingRoom {
  readonly rows: Stretch<Int8Array>;
  readonly own: Stretch<Float32Array>;
}

/** @param words the most words that are embedded at a time @param width bytes of a row */
export function embeddingRoom(arena: Arena, words: number, width: number): EmbeddingRoom {
  return { rows: arena.bytes(words * FEATURES * width), own: arena.floats(width) };
}

/** How many floats that takes. */
export const embeddingRoomCount = (words: number, width: number): number =>
  (words * FEATURES * width) / 4 + width + 16;

/**
 * Writes each word's embedding, the sum of its features' rows and its source's, to `into`. The rows are copied together
 * from the tables, of which one text needs little.
 */
export function embedBytes(
  { kernels }: Arena,
  { rows, own }: EmbeddingRoom,
  tables: Tables<ByteTable>,
  features: Int32Array,
  source: number,
  count: number,
  into: Matrix,
): void {
  const width = into.cols;
  const { words, affixes, shapes, sources } = tables;
  for (let i = 0; i < width; i++) own.data[i] = sources.data[source * width + i]! * sources.scale;
  for (let at = 0, slot = 0; at < count * FEATURES; at++, slot = slot === FEATURES - 1 ? 0 : slot + 1) {
    const { data } = slot === 0 ? words : slot === FEATURES - 1 ? shapes : affixes;
    const from = features[at]! * width;
    rows.data.set(data.subarray(from, from + width), at * width);
  }
  kernels.embed(rows.at, own.at, into.at, width, count, words.scale, affixes.scale, shapes.scale);
}
