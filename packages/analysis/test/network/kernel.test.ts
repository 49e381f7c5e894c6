import { expect, test } from 'vitest';
import type { Matrix } from '../../src/network/arena.ts';
import { Arena, pack, packTransposed } from '../../src/network/arena.ts';

function filled(arena: Arena, rows: number, cols: number, seed: number): Matrix {
  const matrix = arena.matrix(rows, cols);
  matrix.data.forEach((_, at) => (matrix.data[at] = Math.sin(at * seed)));
  return matrix;
}

/** `a · b` by the definition, over `inner` columns of a. */
function product(a: Matrix, b: Matrix, inner: number): number[] {
  return Array.from({ length: a.rows * b.cols }, (_, at) => {
    const [row, col] = [Math.floor(at / b.cols), at % b.cols];
    let sum = 0;
    for (let i = 0; i < inner; i++) sum += a.data[row * a.cols + i]! * b.data[i * b.cols + col]!;
    return sum;
  });
}

const expectClose = (found: Iterable<number>, right: readonly number[]): void => {
  [...found].forEach((value, at) => {
    expect(value).toBeCloseTo(right[at]!, 4);
  });
};

test.each([
  [1, 1, 8],
  [3, 8, 8],
  [4, 13, 16],
  [9, 40, 24],
])('a %i by %i matrix times one of %i columns is the product by definition', (m, k, n) => {
  const arena = new Arena(10_000);
  const [a, b, c] = [filled(arena, m, k, 3), filled(arena, k, n, 5), arena.matrix(m, n)];
  arena.multiply(a, pack(b, arena.packed(k, n)), c, m);
  expectClose(c.data, product(a, b, k));
  arena.multiply(a, pack(b, arena.packed(k, n)), c, m);
  expectClose(
    c.data,
    product(a, b, k).map((value) => 2 * value),
  );
});

test('either side may be taken transposed', () => {
  const arena = new Arena(10_000);
  const [a, b] = [filled(arena, 6, 16, 3), filled(arena, 6, 8, 5)];
  const byDefinition = (row: number, col: number): number =>
    [0, 1, 2, 3, 4, 5].reduce((sum, i) => sum + a.data[i * 16 + row]! * b.data[i * 8 + col]!, 0);
  const left = arena.matrix(16, 8);
  arena.multiplyTransposed(a, pack(b, arena.packed(6, 8)), left, 16);
  expectClose(
    left.data,
    Array.from({ length: 128 }, (_, at) => byDefinition(at >> 3, at & 7)),
  );

  const right = arena.matrix(6, 8);
  arena.multiply(a, packTransposed(filled(arena, 5, 16, 7), arena.packed(16, 8), 16), right, 6);
  expect(right.data[5]).toBe(0);
  expect(right.data[8]).toBeCloseTo(
    Array.from({ length: 16 }, (_, i) => a.data[16 + i]! * Math.sin(i * 7)).reduce(
      (sum, value) => sum + value,
    ),
    4,
  );
});

test('an arena that is full says so', () => {
  expect(() => new Arena(8).matrix(200_000, 8)).toThrow('The arena is full.');
});
