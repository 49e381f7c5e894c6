import type { Matrix } from './arena.ts';

/** Starts of the sentences in a batch of rows, and at the end the count of rows. */
export type Starts = readonly number[];

/** Puts a copy of `bias` in each of the first `rows` rows. */
export function fillRows(into: Matrix, bias: Matrix, rows: number): void {
  for (let row = 0; row < rows; row++) into.data.set(bias.data, row * into.cols);
}

export function clearRows(into: Matrix, rows: number): void {
  into.data.fill(0, 0, rows * into.cols);
}

/** Writes each row with its left and right neighbour in the sentence: `[left | self | right]`. */
export function widen(from: Matrix, into: Matrix, starts: Starts): void {
  const width = from.cols;
  clearRows(into, starts.at(-1)!);
  for (let s = 0; s + 1 < starts.length; s++) {
    for (let row = starts[s]!; row < starts[s + 1]!; row++) {
      const own = from.data.subarray(row * width, (row + 1) * width);
      const at = row * 3 * width;
      into.data.set(own, at + width);
      if (row + 1 < starts[s + 1]!) into.data.set(own, at + 3 * width);
      if (row > starts[s]!) into.data.set(own, at - 3 * width + 2 * width);
    }
  }
}

/** `max(0, x)` in the columns `from` to `to` of the first `rows` rows. */
export function relu(matrix: Matrix, rows: number, from = 0, to = matrix.cols): void {
  const { data, cols } = matrix;
  for (let row = 0; row < rows; row++) {
    for (let at = row * cols + from, end = row * cols + to; at < end; at++) {
      if (data[at]! < 0) data[at] = 0;
    }
  }
}

/**
 * The recurrence of a two-way layer, after a simple recurrent unit (Lei et al. 2018) with softsign gates:
 * `c = f c' + (1 - f) x`, `out = r c + (1 - r) input`, where c' is the state of the word before (first half of the
 * columns) or after (second half).
 *
 * @param gates columns of x, f and r; f and r are replaced by their values
 * @param state receives c
 */
export function recur(gates: Matrix, input: Matrix, state: Matrix, out: Matrix, starts: Starts): void {
  const half = input.cols / 2;
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s]!;
    const to = starts[s + 1]!;
    for (let row = from; row < to; row++)
      step(gates, input, state, out, row, row > from ? row - 1 : -1, 0, half);
    for (let row = to - 1; row >= from; row--) {
      step(gates, input, state, out, row, row < to - 1 ? row + 1 : -1, half, 2 * half);
    }
  }
}

function step(
  gates: Matrix,
  input: Matrix,
  state: Matrix,
  out: Matrix,
  row: number,
  before: number,
  from: number,
  to: number,
): void {
  const width = input.cols;
  const u = gates.data;
  const c = state.data;
  const x = input.data;
  const y = out.data;
  const own = row * width;
  const gate = row * 3 * width;
  const last = before * width;
  for (let d = from; d < to; d++) {
    const f = softsign(u[gate + width + d]!);
    const r = softsign(u[gate + 2 * width + d]!);
    u[gate + width + d] = f;
    u[gate + 2 * width + d] = r;
    const candidate = u[gate + d]!;
    const now = candidate + f * ((before < 0 ? 0 : c[last + d]!) - candidate);
    c[own + d] = now;
    const past = x[own + d]!;
    y[own + d] = past + r * (now - past);
  }
}

/** A gate between 0 and 1 without an exponential. */
const softsign = (x: number): number => 0.5 + (0.5 * x) / (1 + Math.abs(x));
