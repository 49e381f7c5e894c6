import type { Matrix } from '../network/arena.ts';
import type { Starts } from '../network/layers.ts';
import { clearRows } from '../network/layers.ts';

/** Lets no gradient through where the value was 0: the derivative of `relu`. */
export function maskBy(value: Matrix, gradient: Matrix, rows: number, from = 0, to = value.cols): void {
  for (let row = 0; row < rows; row++) {
    for (let at = row * value.cols + from, end = row * value.cols + to; at < end; at++) {
      if (value.data[at] === 0) gradient.data[at] = 0;
    }
  }
}

/** Adds the sum of the first `rows` rows to `into`. */
export function sumRows(matrix: Matrix, rows: number, into: Matrix): void {
  const { data, cols } = matrix;
  for (let row = 0; row < rows; row++) {
    for (let col = 0, at = row * cols; col < cols; col++, at++) into.data[col]! += data[at]!;
  }
}

/** The gradient of `widen`: each word gets what its neighbours' rows hold for it. */
export function convBackward(wide: Matrix, into: Matrix, starts: Starts): void {
  const width = into.cols;
  clearRows(into, starts.at(-1)!);
  for (let s = 0; s + 1 < starts.length; s++) {
    for (let row = starts[s]!; row < starts[s + 1]!; row++) {
      const at = row * width;
      const from = row * 3 * width;
      for (let i = 0; i < width; i++) into.data[at + i]! += wide.data[from + width + i]!;
      if (row + 1 < starts[s + 1]!) addTo(into.data, at, wide.data, from + 3 * width, width);
      if (row > starts[s]!) addTo(into.data, at, wide.data, from - 3 * width + 2 * width, width);
    }
  }
}

function addTo(into: Float32Array, at: number, source: Float32Array, from: number, count: number): void {
  for (let i = 0; i < count; i++) into[at + i]! += source[from + i]!;
}

/** The gradient of `recur`: writes those of the gates' inputs and of the layer's input (its highway only). */
export function recurBackward(
  gates: Matrix,
  input: Matrix,
  state: Matrix,
  dOut: Matrix,
  dGates: Matrix,
  dInput: Matrix,
  starts: Starts,
): void {
  const half = input.cols / 2;
  const carry = new Float32Array(input.cols);
  const step = stepOf(gates, input, state, dOut, dGates, dInput, carry);
  for (let s = 0; s + 1 < starts.length; s++) {
    const from = starts[s]!;
    const to = starts[s + 1]!;
    carry.fill(0);
    for (let row = to - 1; row >= from; row--) step(row, row > from ? row - 1 : -1, 0, half);
    for (let row = from; row < to; row++) step(row, row < to - 1 ? row + 1 : -1, half, 2 * half);
  }
}

function stepOf(
  gates: Matrix,
  input: Matrix,
  state: Matrix,
  dOut: Matrix,
  dGates: Matrix,
  dInput: Matrix,
  carry: Float32Array,
) {
  const width = input.cols;
  return (row: number, before: number, from: number, to: number): void => {
    const own = row * width;
    const gate = row * 3 * width;
    for (let d = from; d < to; d++) {
      const x = gates.data[gate + d]!;
      const f = gates.data[gate + width + d]!;
      const r = gates.data[gate + 2 * width + d]!;
      const c = state.data[own + d]!;
      const last = before < 0 ? 0 : state.data[before * width + d]!;
      const out = dOut.data[own + d]!;
      const dc = out * r + carry[d]!;
      dInput.data[own + d] = out * (1 - r);
      dGates.data[gate + d] = dc * (1 - f);
      dGates.data[gate + width + d] = dc * (last - x) * slope(f);
      dGates.data[gate + 2 * width + d] = out * (c - input.data[own + d]!) * slope(r);
      carry[d] = dc * f;
    }
  };
}

/** The derivative of the softsign gate in terms of its value. */
function slope(gate: number): number {
  const rest = 1 - Math.abs(2 * gate - 1);
  return 0.5 * rest * rest;
}
