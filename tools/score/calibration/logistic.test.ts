import { expect, test } from 'vitest';
import { fitLogistic, probabilityOf } from './logistic.ts';

/** `right` of `count` outcomes are true, each with the same row. */
function repeated(row: number[], right: number, count: number): [number[], boolean][] {
  return Array.from({ length: count }, (_, i) => [row, i < right]);
}

function dataOf(pairs: [number[], boolean][]) {
  return { rows: pairs.map(([row]) => row), outcomes: pairs.map(([, outcome]) => outcome) };
}

test('a level alone gives the share of what is true', () => {
  const [level] = fitLogistic(dataOf(repeated([1], 75, 100)), [0]);
  expect(probabilityOf(level!)).toBeCloseTo(0.75, 6);
});

test('a sign gets the log-odds by which it changes the share', () => {
  const data = dataOf([...repeated([1, 0], 90, 100), ...repeated([1, 1], 50, 100)]);
  const [level, weight] = fitLogistic(data, [0, 0]);
  expect(level).toBeCloseTo(Math.log(9), 6);
  expect(weight).toBeCloseTo(-Math.log(9), 6);
});

test('a penalty holds a weight nearer to nothing', () => {
  const data = dataOf([...repeated([1, 0], 9, 10), ...repeated([1, 1], 5, 10)]);
  const [free, held] = [0, 4].map((penalty) => fitLogistic(data, [0, penalty])[1]!);
  expect(Math.abs(held!)).toBeLessThan(Math.abs(free!));
});

test('what is given is not learnt again', () => {
  const data = dataOf(repeated([1], 75, 100));
  const [level] = fitLogistic({ ...data, given: data.rows.map(() => Math.log(3)) }, [0]);
  expect(level).toBeCloseTo(0, 6);
});
