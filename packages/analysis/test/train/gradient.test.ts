import { expect, test } from 'vitest';
import { Arena } from '../../src/network/arena.ts';
import type { Matrix } from '../../src/network/arena.ts';
import {
  activationCount,
  makeActivations,
  makePacked,
  packWeights,
  runLayers,
} from '../../src/network/forward.ts';
import { listWeights, makeWeights, weightCount } from '../../src/network/shape.ts';
import { backward } from '../../src/train/backward.ts';
import { makeTargets } from '../../src/train/batch.ts';
import { normal, randomFrom } from '../../src/train/random.ts';

const shape = {
  embedding: 8,
  width: 16,
  layers: 3,
  tagHidden: 8,
  arc: 8,
  label: 8,
  tags: 5,
  labels: 4,
  sources: 1,
};
const STARTS = [0, 4, 5, 10];
const HEADS = [1, -1, 1, 2, -1, 4, 4, 1, -1, 3];

function setUp() {
  const random = randomFrom(3);
  const arena = new Arena(6 * weightCount(shape) + 4 * activationCount(shape, shape, 16, 16) + 50_000);
  const weights = makeWeights(arena, shape);
  const gradients = makeWeights(arena, shape);
  for (const { data } of listWeights(weights)) data.forEach((_, at) => (data[at] = 0.4 * normal(random)));
  const values = makeActivations(arena, shape, weights, 16, 16);
  const d = makeActivations(arena, shape, weights, 16, 16);
  values.x.data.forEach((_, at) => (values.x.data[at] = normal(random)));
  const packed = makePacked(arena, weights);
  const targets = makeTargets(16, { upos: 17, tags: shape.tags, labels: shape.labels });
  targets.head.set(HEADS);
  targets.upos.set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  targets.tag.set([0, 1, 2, 3, 4, -1, 1, 2, 3, 4]);
  targets.label.set([0, 1, 2, 3, 0, 1, 2, 3, 0, 1]);
  targets.tagWeight.fill(1);
  targets.arcWeight.fill(1).fill(0, 4, 5);
  const b = {
    ...{ arena, weights, packed, gradients, values, d, scratch: arena.packed(4096, 8) },
    between: () => undefined,
  };
  const loss = (): number => {
    packWeights(weights, packed);
    runLayers(arena, weights, packed, values, STARTS);
    const losses = { tags: 0, arcs: 0, labels: 0 };
    backward(b, STARTS, targets, losses);
    return losses.tags + losses.arcs + losses.labels;
  };
  return { weights, gradients, values, d, loss };
}

const { weights, gradients, values, d, loss } = setUp();

/** The slope of the loss in one number, measured. */
function slope(matrix: Matrix, at: number): number {
  const step = 2e-3;
  const before = matrix.data[at]!;
  matrix.data[at] = before + step;
  const up = loss();
  matrix.data[at] = before - step;
  const down = loss();
  matrix.data[at] = before;
  return (up - down) / (2 * step);
}

function expectSlopes(matrix: Matrix, gradient: Float32Array, used: number): void {
  for (let at = 0; at < used; at += Math.max(1, used >> 4)) {
    expect(Math.abs(slope(matrix, at) - gradient[at]!)).toBeLessThan(0.03 + 0.03 * Math.abs(gradient[at]!));
  }
}

test('the gradient of every weight is the slope of the loss', () => {
  for (const { data } of listWeights(gradients)) data.fill(0);
  loss();
  const right = listWeights(gradients).map(({ data }) => Float32Array.from(data));
  listWeights(weights).forEach((matrix, at) => {
    expectSlopes(matrix, right[at]!, matrix.data.length);
  });
});

test('the gradient of the embeddings is the slope of the loss', () => {
  loss();
  expectSlopes(values.x, Float32Array.from(d.x.data), 10 * shape.embedding);
});
