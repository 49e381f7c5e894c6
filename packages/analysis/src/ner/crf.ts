import type { Block } from './block.ts';
import { ALLOWED, FROM, LABELS, mayBegin, mayEnd, mayFollow, TO } from './labels.ts';
import type { Table } from './table.ts';
import { slotOf } from './table.ts';

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

/** Scores of every label for every token, added up over the blocks: token * `LABELS` + label. */
export function emissions(crf: Crf, blocks: readonly Block[], tokens: number): Float32Array {
  const { prints, rows } = crf.table;
  const scores = new Float32Array(tokens * LABELS);
  const sums = new Int32Array(LABELS);
  for (let i = 0; i < tokens; i++) {
    sums.fill(0);
    for (let b = 0; b < blocks.length; b++) {
      const { ids, ends } = blocks[b]!;
      const end = ends[i]!;
      for (let f = i === 0 ? 0 : ends[i - 1]!; f < end; f++) {
        const slot = slotOf(prints, ids[f]!);
        if (slot < 0) continue;
        const row = slot * LABELS;
        for (let y = 0; y < LABELS; y++) sums[y] = sums[y]! + rows[row + y]!;
      }
    }
    for (let y = 0; y < LABELS; y++) scores[i * LABELS + y] = sums[y]! * crf.step;
  }
  return scores;
}

/** The best well-formed labels of the tokens `from` to `to`, written into `labels` (Viterbi 1967). */
export function bestLabels(
  scores: Float32Array,
  transitions: Float32Array,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  const length = to - from;
  if (length === 0) return;
  const back = new Uint8Array(length * LABELS);
  let previous = new Float32Array(LABELS);
  let current = new Float32Array(LABELS);
  let other: Float32Array<ArrayBuffer>;
  for (let y = 0; y < LABELS; y++) previous[y] = mayBegin(y) ? scores[from * LABELS + y]! : -Infinity;
  for (let i = 1; i < length; i++) {
    current.fill(-Infinity);
    // Plain loops and no destructuring, here and above: for one article, compiling is what counts.
    for (let p = 0; p < ALLOWED.length; p++) {
      const pair = ALLOWED[p]!;
      const score = previous[FROM[pair]!]! + transitions[pair]!;
      const next = TO[pair]!;
      if (score <= current[next]!) continue;
      current[next] = score;
      back[i * LABELS + next] = FROM[pair]!;
    }
    for (let y = 0; y < LABELS; y++) current[y] = current[y]! + scores[(from + i) * LABELS + y]!;
    other = previous;
    previous = current;
    current = other;
  }
  let label = 0;
  for (let y = 0; y < LABELS; y++) {
    if (mayEnd(y) && (!mayEnd(label) || previous[y]! > previous[label]!)) label = y;
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[from + i] = label;
    label = back[i * LABELS + label]!;
  }
}

/** The best labels of all sentences. */
export function decode(crf: Crf, blocks: readonly Block[], sentences: Int32Array): Uint8Array {
  const tokens = sentences[sentences.length - 1]!;
  const scores = emissions(crf, blocks, tokens);
  const labels = new Uint8Array(tokens);
  for (let s = 0; s + 1 < sentences.length; s++) {
    bestLabels(scores, crf.transitions, sentences[s]!, sentences[s + 1]!, labels);
  }
  return labels;
}
