import { LABELS, mayFollow } from './labels.ts';
import type { Table } from './table.ts';

/** A linear-chain conditional random field with 8-bit weights. */
export interface Crf {
  /** Rows of `LABELS` weights. */
  readonly table: Table;
  /** What one step of a weight is worth. */
  readonly step: number;
  /** From label * `LABELS` + to label; -Infinity where the order is impossible. */
  readonly transitions: Float32Array;
}

/** Forbids in a table of transitions what `mayFollow` forbids. */
export function forbid(transitions: Float32Array): Float32Array {
  for (let a = 0; a < LABELS; a++) {
    for (let b = 0; b < LABELS; b++) if (!mayFollow(a, b)) transitions[a * LABELS + b] = -Infinity;
  }
  return transitions;
}
