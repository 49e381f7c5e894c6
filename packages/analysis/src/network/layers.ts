import type { Arena, Matrix } from './arena.ts';

/** Starts of the sentences in a batch of rows, and at the end the count of rows. */
export type Starts = readonly number[];

/** Puts a copy of `bias` in each of the first `rows` rows. */
export function fillRows({ kernels }: Arena, into: Matrix, bias: Matrix, rows: number): void {
  kernels.fillRows(into.at, into.cols * 4, rows, bias.at);
}

export function clearRows(into: Matrix, rows: number): void {
  into.data.fill(0, 0, rows * into.cols);
}

/** Writes each row with its left and right neighbour in the sentence: `[left | self | right]`. */
export function widen({ kernels }: Arena, from: Matrix, into: Matrix, starts: Starts): void {
  const width = from.cols * 4;
  for (let s = 0; s + 1 < starts.length; s++) {
    const start = starts[s]!;
    kernels.widen(from.at + start * width, into.at + 3 * start * width, width, starts[s + 1]! - start);
  }
}

/** `max(0, x)` in the first `cols` columns of the first `rows` rows. */
export function relu({ kernels }: Arena, matrix: Matrix, rows: number, cols = matrix.cols): void {
  kernels.relu(matrix.at, matrix.cols * 4, cols * 4, rows);
}

/**
 * The recurrence of a two-way layer, after a simple recurrent unit (Lei et al. 2018) with softsign gates:
 * `c = f c' + (1 - f) x`, `out = r c + (1 - r) input`, where c' is the state of the word before (first half of the
 * columns) or after (second half). A softsign is a gate between 0 and 1 without an exponential.
 *
 * @param gates columns of x, f and r; f and r are replaced by their values
 * @param state receives c
 */
export function recur(
  { kernels }: Arena,
  gates: Matrix,
  input: Matrix,
  state: Matrix,
  out: Matrix,
  starts: Starts,
): void {
  const width = input.cols * 4;
  const half = width / 2;
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s]!;
    const to = starts[s + 1]!;
    kernels.recur(gates.at, input.at, state.at, out.at, width, from, to, 1, 0, half);
    kernels.recur(gates.at, input.at, state.at, out.at, width, to - 1, from - 1, -1, half, width);
  }
}
