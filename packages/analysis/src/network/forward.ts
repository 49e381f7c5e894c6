import type { Arena, Matrix, Packed } from './arena.ts';
import { pack, padTo8 } from './arena.ts';
import type { Starts } from './layers.ts';
import { clearRows, fillRows, recur, relu, widen } from './layers.ts';
import type { Shape, Weights } from './shape.ts';
import { DISTANCES, ROOT_DISTANCE, UPOS_ROOM, distanceClass } from './shape.ts';
import type { Stretch } from '../wasm/room.ts';

/** The weights as right-hand sides. */
export interface PackedWeights {
  readonly conv: Packed;
  readonly layers: readonly Packed[];
  readonly tagHidden: Packed;
  readonly tagOut: Packed;
  readonly tagFeed: Packed;
  readonly project: Packed;
  readonly arc: Packed;
  readonly distance: Packed;
  readonly labelOut: Packed;
}

export function makePacked(arena: Arena, w: Weights): PackedWeights {
  const room = (m: Matrix): Packed => arena.packed(m.rows, m.cols);
  return {
    conv: room(w.conv),
    layers: w.layers.map((layer) => room(layer.weight)),
    tagHidden: room(w.tagHidden),
    tagOut: room(w.tagOut),
    tagFeed: room(w.tagFeed),
    project: room(w.project),
    arc: room(w.arc),
    distance: room(w.distance),
    labelOut: room(w.labelOut),
  };
}

/** The packed weights as a list, always in the same order. */
export function listPacked(packed: PackedWeights): Packed[] {
  return Object.values(packed).flatMap((value: Packed | readonly Packed[]) => value);
}

/** The weights that reading uses as they are, always in the same order. */
export function listUnpacked(w: Weights): Matrix[] {
  const biases = w.layers.map((layer) => layer.bias);
  const others = [
    w.convBias,
    w.tagHiddenBias,
    w.tagOutBias,
    w.projectBias,
    w.arcBias,
    w.root,
    w.labelOutBias,
  ];
  return [...biases, ...others];
}

/** Packs the weights anew, after they have changed. */
export function packWeights(w: Weights, into: PackedWeights): void {
  pack(w.conv, into.conv);
  w.layers.forEach((layer, at) => pack(layer.weight, into.layers[at]!));
  for (const key of ['tagHidden', 'tagOut', 'tagFeed', 'project', 'arc', 'distance', 'labelOut'] as const) {
    pack(w[key], into[key]);
  }
}

/** What the network computes for a batch, a row a word. */
export interface Activations {
  /** The embeddings, filled by the caller. */
  readonly x: Matrix;
  readonly wide: Matrix;
  /** The input of each layer, and the output of the last. */
  readonly h: readonly Matrix[];
  /** The first layer's output with what the tagger makes of it added: the input of the second. */
  readonly fed: Matrix;
  readonly gates: readonly Matrix[];
  readonly states: readonly Matrix[];
  readonly tagHidden: Matrix;
  /** Scores of the universal parts of speech, from column `UPOS_ROOM` on those of the tags. */
  readonly tagScores: Matrix;
  /** Arc dependent, arc head, label dependent, label head. */
  readonly projected: Matrix;
  readonly query: Matrix;
  readonly byDistance: Matrix;
  /** One sentence's scores: a row a dependent, a column a head. */
  readonly arcs: Matrix;
  readonly rootScores: Stretch<Float32Array>;
  /** Each word's head in one sentence, -1 for the root. */
  readonly headOf: Stretch<Int32Array>;
  /** A byte for each distance from -`longest` on: where the worth of its class lies in a row of `byDistance`. */
  readonly classes: Stretch<Int8Array>;
  readonly labelHidden: Matrix;
  readonly labelScores: Matrix;
  readonly heads: Packed;
}

/** @param rows the most words in a batch @param longest the most words in a sentence */
export function makeActivations(
  arena: Arena,
  s: Shape,
  w: Weights,
  rows: number,
  longest: number,
): Activations {
  const make = (cols: number): Matrix => arena.matrix(rows, cols);
  return {
    x: make(s.embedding),
    wide: make(3 * s.embedding),
    h: Array.from({ length: s.layers + 1 }, () => make(s.width)),
    fed: make(s.width),
    gates: Array.from({ length: s.layers }, () => make(3 * s.width)),
    states: Array.from({ length: s.layers }, () => make(s.width)),
    tagHidden: make(s.tagHidden),
    tagScores: make(w.tagOut.cols),
    projected: make(w.project.cols),
    query: make(s.arc),
    byDistance: make(w.distance.cols),
    arcs: arena.matrix(longest, longest),
    rootScores: arena.floats(longest),
    headOf: arena.integers(longest),
    classes: distanceClasses(arena, longest),
    labelHidden: make(s.label),
    labelScores: make(w.labelOut.cols),
    heads: arena.packed(s.arc, longest),
  };
}

function distanceClasses(arena: Arena, longest: number): Stretch<Int8Array> {
  const classes = arena.bytes(2 * longest);
  for (let at = 0; at < 2 * longest; at++) {
    if (at !== longest) classes.data[at] = 4 * distanceClass(at - longest);
  }
  return classes;
}

/** How many floats weights, packed weights and activations take together, an upper bound. */
export function activationCount(
  s: Shape,
  w: { tags: number; labels: number },
  rows: number,
  longest: number,
): number {
  const row =
    4 * s.embedding +
    (s.layers * 5 + 2) * s.width +
    s.tagHidden +
    UPOS_ROOM +
    w.tags +
    8 +
    2 * (s.arc + s.label);
  return (
    rows * (row + s.arc + DISTANCES + 8 + s.label + w.labels + 16) + longest * (longest + 8 + s.arc + 4) + 64
  );
}

/** Something to do to a layer's output before it is used: dropout, in training. */
export type Between = (layer: number, matrix: Matrix, rows: number) => void;

/** Runs the layers and the taggers over embedded words: fills `h`, `tagScores` and `projected`. */
export function runLayers(
  arena: Arena,
  w: Weights,
  p: PackedWeights,
  a: Activations,
  starts: Starts,
  between?: Between,
): void {
  const rows = starts.at(-1)!;
  // The kernel takes four rows at a time and is slow on a remainder; for a single sentence, whose rows are followed
  // by nothing that matters, up to three stale rows are computed along.
  const whole = starts.length === 2 ? Math.min(a.x.rows, (rows + 3) & ~3) : rows;
  const product = (from: Matrix, by: Packed, bias: Matrix, into: Matrix): void => {
    fillRows(arena, into, bias, whole);
    arena.multiply(from, by, into, whole);
  };
  widen(arena, a.x, a.wide, starts);
  product(a.wide, p.conv, w.convBias, a.h[0]!);
  relu(arena, a.h[0]!, rows);
  between?.(0, a.h[0]!, rows);
  for (let layer = 0; layer < w.layers.length; layer++) {
    const input = layer === 1 ? a.fed : a.h[layer]!;
    product(input, p.layers[layer]!, w.layers[layer]!.bias, a.gates[layer]!);
    recur(arena, a.gates[layer]!, input, a.states[layer]!, a.h[layer + 1]!, starts);
    between?.(layer + 1, a.h[layer + 1]!, rows);
    if (layer > 0) continue;
    product(a.h[1]!, p.tagHidden, w.tagHiddenBias, a.tagHidden);
    relu(arena, a.tagHidden, rows);
    product(a.tagHidden, p.tagOut, w.tagOutBias, a.tagScores);
    a.fed.data.set(a.h[1]!.data.subarray(0, whole * a.fed.cols));
    arena.multiply(a.tagHidden, p.tagFeed, a.fed, whole);
  }
  product(a.h.at(-1)!, p.project, w.projectBias, a.projected);
  relu(arena, a.projected, rows, 2 * w.arc.cols);
  product(a.projected, p.arc, w.arcBias, a.query);
  clearRows(a.byDistance, whole);
  arena.multiply(a.projected, p.distance, a.byDistance, whole);
}

/** Scores every word as head of every other in the sentence of rows `from` to `to`: `arcs` and `rootScores`. */
export function scoreArcs(arena: Arena, w: Weights, a: Activations, from: number, to: number): void {
  const count = to - from;
  const width = w.arc.cols;
  const stride = padTo8(count);
  const arcs: Matrix = { ...a.arcs, cols: stride };
  const { kernels } = arena;
  const { projected, query, byDistance, heads } = a;
  heads.rows = width;
  heads.cols = stride;
  heads.data.fill(0, (stride - 8) * width, stride * width);
  const asHead = projected.at + 4 * (from * projected.cols + width);
  kernels.transpose(asHead, 4 * projected.cols, count, width, heads.at);
  arcs.data.fill(0, 0, count * stride);
  arena.multiply(query, heads, arcs, count, 0, 0, from, 0);
  const worths = byDistance.at + 4 * from * byDistance.cols;
  const classes = a.classes.at + a.classes.data.length / 2;
  kernels.addDistances(arcs.at, 4 * stride, worths, 4 * byDistance.cols, count, classes);
  const queries = query.at + 4 * from * width;
  const ofRoot = worths + 4 * ROOT_DISTANCE;
  kernels.rootScores(queries, w.root.at, 4 * width, ofRoot, 4 * byDistance.cols, count, a.rootScores.at);
}

/**
 * Scores the relations of the sentence of rows `from` to `to`, given each word's head in `headOf`: fills these rows of
 * `labelScores`.
 */
export function scoreLabels(
  arena: Arena,
  w: Weights,
  p: PackedWeights,
  a: Activations,
  from: number,
  to: number,
): void {
  const { kernels } = arena;
  const { labelHidden, labelScores, projected } = a;
  const width = 4 * labelHidden.cols;
  const stride = 4 * projected.cols;
  const words = projected.at + from * stride + 8 * w.arc.cols;
  const root = w.root.at + 4 * w.arc.cols;
  const hidden = labelHidden.at + from * width;
  kernels.joinHeads(words, words + width, stride, root, a.headOf.at, to - from, width, hidden);
  const scores = labelScores.at + 4 * from * labelScores.cols;
  kernels.fillRows(scores, 4 * labelScores.cols, to - from, w.labelOutBias.at);
  arena.multiply(labelHidden, p.labelOut, labelScores, to - from, 0, 0, from, from);
}
