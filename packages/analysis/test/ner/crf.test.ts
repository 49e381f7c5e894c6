import { expect, test } from 'vitest';
import type { Block } from '../../src/ner/block.ts';
import { forbid } from '../../src/ner/crf.ts';
import { Decoder } from '../../src/ner/decoder.ts';
import { LABELS, labelsOf, mayBegin, mayEnd, mayFollow } from '../../src/ner/labels.ts';
import { buildTable } from '../../src/ner/table.ts';
import { trainCrf } from '../../src/ner/training/crf.ts';
import { Lattice } from '../../src/ner/training/lattice.ts';
import { randomNumbers } from '../../src/ner/training/random.ts';

const LENGTH = 3;

/** Random scores for a sentence of `LENGTH` tokens, and random transitions. */
function chance(seed: number): { scores: Float32Array; transitions: Float32Array } {
  const random = randomNumbers(seed);
  const numbers = (size: number): Float32Array => Float32Array.from({ length: size }, () => 4 * random() - 2);
  return { scores: numbers(LENGTH * LABELS), transitions: forbid(numbers(LABELS * LABELS)) };
}

/** All possible labellings with their scores. */
function* labellings(
  scores: Float32Array,
  transitions: Float32Array,
): Generator<{ labels: number[]; score: number }> {
  for (let n = 0; n < LABELS ** LENGTH; n++) {
    const labels = [n % LABELS, Math.floor(n / LABELS) % LABELS, Math.floor(n / LABELS ** 2)];
    if (!mayBegin(labels[0]!) || !mayEnd(labels[2]!)) continue;
    if (!labels.slice(1).every((label, i) => mayFollow(labels[i]!, label))) continue;
    let score = 0;
    labels.forEach((label, i) => {
      score += scores[i * LABELS + label]!;
      if (i > 0) score += transitions[labels[i - 1]! * LABELS + label]!;
    });
    yield { labels, score };
  }
}

test.each([1, 2, 3])('the labels found are the best of all possible ones (scores %i)', (seed) => {
  const { scores, transitions } = chance(seed);
  const rows = Int8Array.from(scores, (score) => 50 * score);
  const table = buildTable([11, 22, 33], rows, LABELS);
  const decoder = new Decoder({ table, step: 0.02, transitions });
  const tokens: Block = { ids: Int32Array.of(11, 22, 33), ends: Int32Array.of(1, 2, 3) };
  const stored = Float32Array.from(rows, (value) => 0.02 * value);
  const best = [...labellings(stored, transitions)].reduce((a, b) => (b.score > a.score ? b : a));
  expect([...decoder.decode([tokens], Int32Array.of(0, LENGTH))]).toEqual(best.labels);
});

test('the probabilities of training are those of all labellings added up', () => {
  const { scores, transitions } = chance(4);
  const lattice = new Lattice();
  const open = lattice.begin(LENGTH);
  open.set(scores);
  for (let y = 0; y < LABELS; y++) {
    if (!mayBegin(y)) open[y] = -Infinity;
    if (!mayEnd(y)) open[(LENGTH - 1) * LABELS + y] = -Infinity;
  }
  lattice.run(transitions);
  const expected = new Float64Array(LENGTH * LABELS);
  let total = 0;
  for (const { labels, score } of labellings(scores, transitions)) {
    total += Math.exp(score);
    labels.forEach((label, i) => (expected[i * LABELS + label]! += Math.exp(score)));
  }
  expected.forEach((value, place) => {
    expect(lattice.marginals[place]).toBeCloseTo(value / total, 5);
  });
});

/** Two sentences of three tokens, each token with one feature of its own. */
const block: Block = { ids: Int32Array.of(11, 22, 33, 44, 55, 66), ends: Int32Array.of(1, 2, 3, 4, 5, 6) };
const sentences = Int32Array.of(0, 3, 6);
const labels = Uint8Array.of(
  ...labelsOf([{ kind: 'PER', from: 0, to: 2 }], 3),
  ...labelsOf([{ kind: 'LOC', from: 1, to: 2 }], 3),
);
const settings = { least: 1, epochs: 20, dropout: 0, prune: 0, seed: 3 };

test('a field learns what it is shown', () => {
  const crf = trainCrf([{ blocks: [block], sentences, labels }], settings);
  expect([...new Decoder(crf).decode([block], sentences)]).toEqual([...labels]);
});

test('training twice gives the same weights', () => {
  const train = () => trainCrf([{ blocks: [block], sentences, labels }], { ...settings, dropout: 0.3 });
  expect(train()).toEqual(train());
});
