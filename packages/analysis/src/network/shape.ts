import type { Arena, Matrix } from './arena.ts';
import { padTo8 } from './arena.ts';

/** The sizes of a network. All but the counts of classes are multiples of 8. */
export interface Shape {
  /** Width of the embeddings. */
  readonly embedding: number;
  /** Width of the layers; half of it reads forwards, half backwards. */
  readonly width: number;
  /** How many two-way layers; tags are read off the first, trees off the last. */
  readonly layers: number;
  readonly tagHidden: number;
  readonly arc: number;
  readonly label: number;
  /** Pairs of language-specific tag and features. */
  readonly tags: number;
  readonly labels: number;
  /** Source treebanks, each with an embedding of its own. */
  readonly sources: number;
}

/** Room for the universal parts of speech before the tags in the scores of the tagger. */
export const UPOS_ROOM = 24;
/** Distances from a word to its head that are told apart; the last one is the root. */
export const DISTANCES = 20;
export const ROOT_DISTANCE = DISTANCES;

/** The class of a distance `head - dependent`. */
export function distanceClass(distance: number): number {
  const size = Math.abs(distance);
  const rank = size <= 5 ? size - 1 : size <= 7 ? 5 : size <= 10 ? 6 : size <= 15 ? 7 : size <= 25 ? 8 : 9;
  return distance < 0 ? rank : rank + 10;
}

/** The dense weights of a network. */
export interface Weights {
  readonly conv: Matrix;
  readonly convBias: Matrix;
  /** For each layer: candidate, forget and reset columns, each `width` wide. */
  readonly layers: readonly { readonly weight: Matrix; readonly bias: Matrix }[];
  readonly tagHidden: Matrix;
  readonly tagHiddenBias: Matrix;
  readonly tagOut: Matrix;
  readonly tagOutBias: Matrix;
  /** From the tagger's hidden layer into the input of the second layer. */
  readonly tagFeed: Matrix;
  /** Dependent and head for arcs, then dependent and head for labels. */
  readonly project: Matrix;
  readonly projectBias: Matrix;
  readonly arc: Matrix;
  readonly arcBias: Matrix;
  readonly distance: Matrix;
  /** The root's vector as head, for arcs and then for labels. */
  readonly root: Matrix;
  readonly labelOut: Matrix;
  readonly labelOutBias: Matrix;
}

/** All dense weights, zero, in the order they are kept in the file. */
export function makeWeights(arena: Arena, s: Shape): Weights {
  const layer = () => ({ weight: arena.matrix(s.width, 3 * s.width), bias: arena.matrix(1, 3 * s.width) });
  const scores = UPOS_ROOM + padTo8(s.tags);
  const projected = 2 * (s.arc + s.label);
  return {
    conv: arena.matrix(3 * s.embedding, s.width),
    convBias: arena.matrix(1, s.width),
    layers: Array.from({ length: s.layers }, layer),
    tagHidden: arena.matrix(s.width, s.tagHidden),
    tagHiddenBias: arena.matrix(1, s.tagHidden),
    tagOut: arena.matrix(s.tagHidden, scores),
    tagOutBias: arena.matrix(1, scores),
    tagFeed: arena.matrix(s.tagHidden, s.width),
    project: arena.matrix(s.width, projected),
    projectBias: arena.matrix(1, projected),
    arc: arena.matrix(s.arc, s.arc),
    arcBias: arena.matrix(1, s.arc),
    distance: arena.matrix(s.arc, DISTANCES + 1),
    root: arena.matrix(1, s.arc + s.label),
    labelOut: arena.matrix(s.label, s.labels),
    labelOutBias: arena.matrix(1, s.labels),
  };
}

/** The dense weights as a list, in the order of the file. */
export function listWeights(weights: Weights): Matrix[] {
  return Object.values(weights).flatMap((value: Matrix | Weights['layers']) =>
    'data' in value ? [value] : value.flatMap((layer) => [layer.weight, layer.bias]),
  );
}

/** How many floats the dense weights take. */
export function weightCount(s: Shape): number {
  const scores = UPOS_ROOM + padTo8(s.tags);
  const projected = 2 * (s.arc + s.label);
  return (
    (3 * s.embedding + 1) * s.width +
    s.layers * (s.width + 1) * 3 * s.width +
    (s.width + 1 + s.width) * s.tagHidden +
    (s.tagHidden + 1) * scores +
    (s.width + 1) * projected +
    (s.arc + 1) * s.arc +
    s.arc * padTo8(DISTANCES + 1) +
    s.arc +
    s.label +
    (s.label + 1) * padTo8(s.labels)
  );
}
