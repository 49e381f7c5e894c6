import { expect, test } from 'vitest';
import type { Matrix } from '../../src/network/arena.ts';
import { Arena, packTransposed } from '../../src/network/arena.ts';
import { FEATURES } from '../../src/network/features.ts';
import { fillRows, recur, relu, widen } from '../../src/network/layers.ts';
import { distanceClass } from '../../src/network/shape.ts';
import { embedBytes, embeddingRoom } from '../../src/network/tables.ts';
import { randomFrom } from '../../src/train/random.ts';

/* Each kernel gives what plain loops over 64-bit numbers and `Float32Array`s give, to the last bit. */

const random = randomFrom(11);
const between = (low: number, high: number): number => low + Math.floor(random() * (high - low));

function filled(arena: Arena, rows: number, cols: number): Matrix {
  const matrix = arena.matrix(rows, cols);
  matrix.data.forEach((_, at) => (matrix.data[at] = 6 * random() - 3));
  return matrix;
}
const copyOf = ({ data, cols, rows }: Matrix) => ({ data: data.slice(), cols, rows });
const indexes = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

test('the rows of a bias are filled in, and no more', () => {
  const arena = new Arena(1000);
  const [into, bias] = [filled(arena, 6, 16), filled(arena, 1, 16)];
  const expected = into.data.map((value, at) => (at < 5 * 16 ? bias.data[at % 16]! : value));
  fillRows(arena, into, bias, 5);
  expect(into.data).toEqual(expected);
});

test('only what is below zero becomes zero, in the columns asked for', () => {
  const arena = new Arena(1000);
  const matrix = filled(arena, 5, 24);
  matrix.data.set([-0, NaN, 0]);
  const expected = matrix.data.map((value, at) => (at < 96 && at % 24 < 16 && value < 0 ? 0 : value));
  relu(arena, matrix, 4, 16);
  expect(matrix.data).toEqual(expected);
});

const STARTS = [0, 1, 4, 9];

test('every row is put between its neighbours in the sentence', () => {
  const arena = new Arena(1000);
  const [from, into] = [filled(arena, 9, 8), filled(arena, 9, 24)];
  const expected = into.data.map((_, at) => {
    const [row, part, column] = [Math.floor(at / 24), Math.floor((at % 24) / 8), at % 8];
    const neighbour = row + part - 1;
    const sentence = STARTS.findLastIndex((start) => start <= row);
    const inside = neighbour >= STARTS[sentence]! && neighbour < STARTS[sentence + 1]!;
    return inside ? from.data[neighbour * 8 + column]! : 0;
  });
  widen(arena, from, into, STARTS);
  expect(into.data).toEqual(expected);
});

test('the recurrence follows its formula in both directions', () => {
  const arena = new Arena(4000);
  const [gates, input, state, out] = [48, 16, 16, 16].map((cols) => filled(arena, 9, cols)) as [
    Matrix,
    Matrix,
    Matrix,
    Matrix,
  ];
  const expected = { gates: copyOf(gates), state: copyOf(state), out: copyOf(out) };
  const softsign = (x: number): number => 0.5 + (0.5 * x) / (1 + Math.abs(x));
  const step = (row: number, before: number, column: number): void => {
    const u = expected.gates.data;
    const [f, r] = [1, 2].map((gate) => softsign(u[row * 48 + 16 * gate + column]!)) as [number, number];
    u[row * 48 + 16 + column] = f;
    u[row * 48 + 32 + column] = r;
    const x = u[row * 48 + column]!;
    const past = before < 0 ? 0 : expected.state.data[before * 16 + column]!;
    const now = x + f * (past - x);
    expected.state.data[row * 16 + column] = now;
    const own = input.data[row * 16 + column]!;
    expected.out.data[row * 16 + column] = own + r * (now - own);
  };
  for (let s = 0; s + 1 < STARTS.length; s++) {
    const [from, to] = [STARTS[s]!, STARTS[s + 1]!];
    for (let row = from; row < to; row++) for (let d = 0; d < 8; d++) step(row, row > from ? row - 1 : -1, d);
    for (let row = to - 1; row >= from; row--)
      for (let d = 8; d < 16; d++) step(row, row < to - 1 ? row + 1 : -1, d);
  }
  recur(arena, gates, input, state, out, STARTS);
  expect(gates.data).toEqual(expected.gates.data);
  expect(state.data).toEqual(expected.state.data);
  expect(out.data).toEqual(expected.out.data);
});

test('an embedding is the sum of the rows of its features, each table with its scale', () => {
  const arena = new Arena(4000);
  const [width, words] = [16, 5];
  const table = () => ({
    data: Int8Array.from({ length: 20 * width }, () => between(-127, 128)),
    scale: random() / 100,
  });
  const tables = { words: table(), affixes: table(), shapes: table(), sources: table() };
  const features = Int32Array.from({ length: words * FEATURES }, () => between(0, 20));
  const into = arena.matrix(words, width);
  const expected = into.data.map((_, at) => {
    const [word, i] = [Math.floor(at / width), at % width];
    const rows = features.subarray(word * FEATURES, (word + 1) * FEATURES);
    const value = (name: keyof typeof tables, row: number): number => tables[name].data[row * width + i]!;
    const own = Math.fround(value('sources', 3) * tables.sources.scale);
    const [first, last] = [value('words', rows[0]!), value('shapes', rows.at(-1)!)];
    const outer = Math.fround(own + first * tables.words.scale + last * tables.shapes.scale);
    const affixes = rows.slice(1, -1).reduce((sum, row) => sum + value('affixes', row), 0);
    return outer + affixes * tables.affixes.scale;
  });
  embedBytes(arena, embeddingRoom(arena, words, width), tables, features, 3, words, into);
  expect(into.data).toEqual(expected);
});

test('rows are packed transposed as `packTransposed` does it', () => {
  const arena = new Arena(4000);
  const source = filled(arena, 11, 24);
  const [expected, found] = [arena.packed(8, 11), arena.packed(8, 11)];
  packTransposed(source, expected, 8, 9, 16, 2);
  arena.kernels.transpose(source.at + 4 * (2 * 24 + 16), 4 * 24, 9, 8, found.at);
  expect(found.data).toEqual(expected.data);
});

test('scores of arcs get what their distances are worth, and the root its product', () => {
  const arena = new Arena(4000);
  const count = 7;
  const [scores, worths, queries] = [8, 24, 16].map((cols) => filled(arena, count, cols)) as [
    Matrix,
    Matrix,
    Matrix,
  ];
  const root = filled(arena, 1, 16);
  const classes = arena.bytes(2 * count);
  indexes(2 * count).forEach((at) => (classes.data[at] = at === count ? 0 : 4 * distanceClass(at - count)));
  const expected = scores.data.map((score, at) => {
    const [word, head] = [at >> 3, at & 7];
    if (head >= count) return score;
    return head === word ? -1e9 : score + worths.data[word * 24 + distanceClass(head - word)]!;
  });
  arena.kernels.addDistances(scores.at, 32, worths.at, 96, count, classes.at + count);
  expect(scores.data).toEqual(expected);

  const found = arena.floats(count);
  const ofRoot = indexes(count).map((word) => {
    const product = indexes(16).reduce((sum, d) => sum + queries.data[word * 16 + d]! * root.data[d]!, 0);
    return worths.data[word * 24 + 20]! + product;
  });
  arena.kernels.rootScores(queries.at, root.at, 64, worths.at + 80, 96, count, found.at);
  expect(found.data).toEqual(Float32Array.from(ofRoot));
});

/** Scores of which many are equal. */
function few(arena: Arena, rows: number, cols: number): Matrix {
  const matrix = arena.matrix(rows, cols);
  matrix.data.forEach((_, at) => (matrix.data[at] = between(-2, 3)));
  return matrix;
}

/** The first of some places that has the highest score in a row. */
const firstBest = (row: Float32Array, places: readonly number[]): number =>
  places.reduce((best, place) => (row[place]! > row[best]! ? place : best), places[0] ?? 0);

test('a word’s best head is the first of the best, and the root where none is better', () => {
  const arena = new Arena(4000);
  const [scores, roots, found] = [few(arena, 16, 16), few(arena, 1, 16), arena.integers(16)];
  const expected = indexes(16).map((word) => {
    const row = scores.data.subarray(word * 16, (word + 1) * 16);
    const best = firstBest(
      row,
      indexes(16).filter((head) => head !== word),
    );
    return row[best]! > roots.data[word]! ? best : -1;
  });
  arena.kernels.bestHeads(scores.at, 64, roots.at, 16, found.at);
  expect([...found.data]).toEqual(expected);
  expect(expected).toContain(-1);
});

test.each([-1, 0, 5])('the best place is the first of the best but that at %i', (skip) => {
  const arena = new Arena(4000);
  const [scores, found] = [few(arena, 20, 16), arena.integers(20)];
  const places = indexes(13).filter((place) => place !== skip);
  const expected = indexes(20).map((row) => firstBest(scores.data.subarray(row * 16, row * 16 + 16), places));
  arena.kernels.bestPlaces(scores.at, 64, 20, 13, skip, found.at);
  expect([...found.data]).toEqual(expected);
});

test('the best place of a class is the first of the best in its list, 0 in an empty one', () => {
  const arena = new Arena(4000);
  const lists = [[3, 1, 7], [], [2], [9, 8, 0, 4]];
  const [scores, found, classes] = [few(arena, 20, 16), arena.integers(20), arena.integers(20)];
  const [starts, places] = [arena.integers(5), arena.integers(8)];
  starts.data.set([0, 3, 3, 4, 8]);
  places.data.set(lists.flat());
  classes.data.forEach((_, row) => (classes.data[row] = row % 4));
  const expected = indexes(20).map((row) =>
    firstBest(scores.data.subarray(row * 16, row * 16 + 16), lists[row % 4]!),
  );
  const at = [scores, classes, starts, places, found].map((part) => part.at) as [number, number, ...number[]];
  arena.kernels.bestOfClass(at[0], 64, 20, at[1], at[2]!, at[3]!, at[4]!);
  expect([...found.data]).toEqual(expected);
});

test('a word and its head are added, and what is not above zero is zero', () => {
  const arena = new Arena(4000);
  const [words, root, into, heads] = [
    filled(arena, 6, 32),
    filled(arena, 1, 16),
    arena.matrix(6, 16),
    arena.integers(6),
  ];
  heads.data.set([-1, 0, 5, 1, -1, 2]);
  const expected = into.data.map((_, at) => {
    const [word, d] = [at >> 4, at & 15];
    const head = heads.data[word]!;
    const other = head < 0 ? root.data[d]! : words.data[head * 32 + 16 + d]!;
    return Math.max(0, words.data[word * 32 + d]! + other);
  });
  arena.kernels.joinHeads(words.at, words.at + 64, 128, root.at, heads.at, 6, 64, into.at);
  expect(into.data).toEqual(expected);
});
