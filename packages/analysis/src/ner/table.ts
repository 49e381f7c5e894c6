/**
 * Open-addressing tables from 32-bit hashes to rows of bytes. A slot keeps a 16-bit fingerprint of its key, so that
 * a key that was never stored is taken for another one in about 1 of 20,000 look-ups. Both arrays are read as they
 * lie in the model file.
 */
export interface Table {
  /** Fingerprint of every slot; 0 is an empty one. */
  readonly prints: Uint16Array;
  /** `width` bytes a slot. */
  readonly rows: Int8Array;
  readonly width: number;
}

const LOAD = 0.8;

const printOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 16 || 1;

/** The slot of a key, or -1. */
export function slotOf(prints: Uint16Array, hash: number): number {
  const size = prints.length;
  const print = printOf(hash);
  let slot = Math.floor((hash >>> 0) * (size / 4294967296));
  for (;;) {
    const found = prints[slot]!;
    if (found === print) return slot;
    if (found === 0) return -1;
    if (++slot === size) slot = 0;
  }
}

/** Stores the keys with their rows, which lie one after the other in `rows`. */
export function buildTable(keys: readonly number[], rows: Int8Array, width: number): Table {
  const size = Math.max(2, Math.ceil(keys.length / LOAD) + 1);
  const table = { prints: new Uint16Array(size), rows: new Int8Array(size * width), width };
  keys.forEach((key, k) => {
    let slot = Math.floor((key >>> 0) * (size / 4294967296));
    while (table.prints[slot] !== 0) slot = (slot + 1) % size;
    table.prints[slot] = printOf(key);
    table.rows.set(rows.subarray(k * width, (k + 1) * width), slot * width);
  });
  return table;
}
