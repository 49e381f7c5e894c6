import type { Arena, Matrix, Packed } from '../network/arena.ts';
import { pack, packTransposed } from '../network/arena.ts';
import type { Activations, PackedWeights } from '../network/forward.ts';
import { scoreArcs, scoreLabels } from '../network/forward.ts';
import type { Starts } from '../network/layers.ts';
import { clearRows } from '../network/layers.ts';
import type { Weights } from '../network/shape.ts';
import { ROOT_DISTANCE, distanceClass } from '../network/shape.ts';
import type { Targets } from './batch.ts';
import { convBackward, maskBy, recurBackward, sumRows } from './layers-backward.ts';
import { softmaxLoss, tagLoss } from './loss.ts';

/** What the backward pass works with beside the forward pass's own matrices. */
export interface Backward {
  readonly arena: Arena;
  readonly weights: Weights;
  readonly packed: PackedWeights;
  readonly gradients: Weights;
  readonly values: Activations;
  /** Gradients of the activations of the same names. */
  readonly d: Activations;
  /** Room for the largest right-hand side. */
  readonly scratch: Packed;
  /** Undoes what was done to a layer's output: the same dropout again. */
  readonly between: (layer: number, matrix: Matrix, rows: number) => void;
}

/** Losses of a batch, summed over its words. */
export interface Losses {
  tags: number;
  arcs: number;
  labels: number;
}

/** Computes the gradients of all weights and of the embeddings (`d.x`) after a forward pass; adds the losses up. */
export function backward(b: Backward, starts: Starts, targets: Targets, losses: Losses): void {
  const rows = starts.at(-1)!;
  losses.tags += tagLoss(b.values.tagScores, b.d.tagScores, rows, targets);
  treeBackward(b, starts, targets, losses);
  const top = b.d.h.at(-1)!;
  linearBackward(b, rows, b.values.h.at(-1)!, 'project', b.d.projected, top);
  for (let layer = b.weights.layers.length - 1; layer >= 0; layer--) layerBackward(b, starts, layer);
  const first = b.d.h[0]!;
  b.between(0, first, rows);
  maskBy(b.values.h[0]!, first, rows);
  linearBackward(b, rows, b.values.wide, 'conv', first, b.d.wide);
  convBackward(b.d.wide, b.d.x, starts);
}

function layerBackward(b: Backward, starts: Starts, layer: number): void {
  const rows = starts.at(-1)!;
  const { values: a, d } = b;
  const out = d.h[layer + 1]!;
  if (layer === 0) {
    linearBackward(b, rows, a.tagHidden, 'tagOut', d.tagScores, d.tagHidden, false);
    maskBy(a.tagHidden, d.tagHidden, rows);
    linearBackward(b, rows, a.h[1]!, 'tagHidden', d.tagHidden, out, false);
  }
  b.between(layer + 1, out, rows);
  const input = layer === 1 ? a.fed : a.h[layer]!;
  const dInput = layer === 1 ? d.fed : d.h[layer]!;
  recurBackward(a.gates[layer]!, input, a.states[layer]!, out, d.gates[layer]!, dInput, starts);
  const weight = b.weights.layers[layer]!.weight;
  product(b, rows, d.gates[layer]!, weight, dInput);
  outer(b, rows, input, d.gates[layer]!, b.gradients.layers[layer]!.weight);
  sumRows(d.gates[layer]!, rows, b.gradients.layers[layer]!.bias);
  if (layer !== 1) return;
  d.h[1]!.data.set(d.fed.data.subarray(0, rows * d.fed.cols));
  linearBackward(b, rows, a.tagHidden, 'tagFeed', d.fed, d.tagHidden);
}

type Linear = 'conv' | 'tagHidden' | 'tagOut' | 'tagFeed' | 'project' | 'arc' | 'distance' | 'labelOut';
const BIAS = {
  conv: 'convBias',
  tagHidden: 'tagHiddenBias',
  tagOut: 'tagOutBias',
  tagFeed: undefined,
  project: 'projectBias',
  arc: 'arcBias',
  distance: undefined,
  labelOut: 'labelOutBias',
} as const;

/** Gradients of `out = input · weight + bias`: of the weight, the bias and (written, or added to) of the input. */
function linearBackward(
  b: Backward,
  rows: number,
  input: Matrix,
  name: Linear,
  dOut: Matrix,
  dInput: Matrix,
  clear = true,
): void {
  if (clear) clearRows(dInput, rows);
  product(b, rows, dOut, b.weights[name], dInput);
  outer(b, rows, input, dOut, b.gradients[name]);
  const bias = BIAS[name];
  if (bias) sumRows(dOut, rows, b.gradients[bias]);
}

/** `into += dOut · weightᵀ`. */
function product(b: Backward, rows: number, dOut: Matrix, weight: Matrix, into: Matrix): void {
  b.arena.multiply(dOut, packTransposed(weight, b.scratch, weight.cols), into, rows);
}

/** `into += inputᵀ · dOut`. */
function outer(b: Backward, rows: number, input: Matrix, dOut: Matrix, into: Matrix): void {
  b.scratch.cols = dOut.cols;
  b.arena.multiplyTransposed(input, pack(dOut, b.scratch, rows), into, into.rows);
}

function treeBackward(b: Backward, starts: Starts, targets: Targets, losses: Losses): void {
  const { values: a, d, weights: w } = b;
  const rows = starts.at(-1)!;
  for (const matrix of [d.query, d.byDistance, d.projected]) clearRows(matrix, rows);
  for (let s = 0; s + 1 < starts.length; s++) {
    arcsBackward(b, starts[s]!, starts[s + 1]!, targets, losses);
    labelsForward(b, starts[s]!, starts[s + 1]!, targets, losses);
  }
  linearBackward(b, rows, a.labelHidden, 'labelOut', d.labelScores, d.labelHidden);
  maskBy(a.labelHidden, d.labelHidden, rows);
  for (let s = 0; s + 1 < starts.length; s++) spreadLabels(b, starts[s]!, starts[s + 1]!, targets);
  linearBackward(b, rows, a.projected, 'arc', d.query, d.projected, false);
  linearBackward(b, rows, a.projected, 'distance', d.byDistance, d.projected, false);
  maskBy(a.projected, d.projected, rows, 0, 2 * w.arc.cols);
}

function arcsBackward(b: Backward, from: number, to: number, targets: Targets, losses: Losses): void {
  const { values: a, d, weights: w, arena } = b;
  const count = to - from;
  const stride = (count + 7) & ~7;
  const width = w.arc.cols;
  scoreArcs(arena, w, a, from, to);
  for (let row = 0; row < count; row++) {
    const scores = a.arcs.data.subarray(row * stride, row * stride + count);
    const weight = targets.arcWeight[from + row]!;
    const gold = targets.head[from + row]!;
    losses.arcs += softmaxLoss(scores, gold, weight, a.rootScores.data, row);
    const at = (from + row) * d.byDistance.cols;
    for (let head = 0; head < count; head++) {
      if (head !== row) d.byDistance.data[at + distanceClass(head - row)]! += scores[head]!;
    }
    const root = a.rootScores.data[row]!;
    d.byDistance.data[at + ROOT_DISTANCE]! += root;
    const own = (from + row) * width;
    for (let i = 0; i < width; i++) {
      d.query.data[own + i]! += root * w.root.data[i]!;
      b.gradients.root.data[i]! += root * a.query.data[own + i]!;
    }
  }
  const arcs: Matrix = { ...a.arcs, cols: stride };
  b.scratch.cols = width;
  arena.multiply(arcs, pack(a.projected, b.scratch, count, width, from), d.query, count, 0, 0, 0, from);
  pack(a.query, b.scratch, count, 0, from);
  arena.multiplyTransposed(arcs, b.scratch, d.projected, count, 0, width, 0, from);
}

function labelsForward(b: Backward, from: number, to: number, targets: Targets, losses: Losses): void {
  const { values: a, d, weights: w } = b;
  a.headOf.data.set(targets.head.subarray(from, to));
  scoreLabels(b.arena, w, b.packed, a, from, to);
  const { cols } = a.labelScores;
  for (let row = from; row < to; row++) {
    const scores = a.labelScores.data.subarray(row * cols, row * cols + targets.labels);
    losses.labels += softmaxLoss(scores, targets.label[row]!, targets.arcWeight[row]!);
    d.labelScores.data.set(a.labelScores.data.subarray(row * cols, (row + 1) * cols), row * cols);
    d.labelScores.data.fill(0, row * cols + targets.labels, (row + 1) * cols);
  }
}

/** The gradient of a label's hidden layer goes to the word's columns and to its head's. */
function spreadLabels(b: Backward, from: number, to: number, targets: Targets): void {
  const { d, weights: w } = b;
  const width = d.labelHidden.cols;
  const arc = w.arc.cols;
  const { data, cols } = d.projected;
  for (let row = from; row < to; row++) {
    const head = targets.head[row]!;
    const target = head < 0 ? b.gradients.root.data : data;
    const other = head < 0 ? arc : (from + head) * cols + 2 * arc + width;
    const own = row * cols + 2 * arc;
    for (let i = 0; i < width; i++) {
      const value = d.labelHidden.data[row * width + i]!;
      data[own + i]! += value;
      target[other + i]! += value;
    }
  }
}
