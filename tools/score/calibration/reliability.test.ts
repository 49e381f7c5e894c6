import { expect, test } from 'vitest';
import { reliabilityOf } from './reliability.ts';

const facts = (probability: number, right: number, count: number) =>
  Array.from({ length: count }, (_, i) => ({ probability, right: i < right }));

test('probabilities that come out have no error', () => {
  expect(reliabilityOf([...facts(0.75, 3, 4), ...facts(0.92, 92, 100)]).error).toBeCloseTo(0, 9);
});

test('the error is the distance from what came out, by the number of facts', () => {
  expect(reliabilityOf([...facts(0.9, 5, 10), ...facts(0.6, 18, 30)]).error).toBeCloseTo(0.1, 9);
});

test('a bin holds its lower edge and the last one certainty too', () => {
  const { bins } = reliabilityOf([...facts(0.8, 1, 1), ...facts(1, 1, 1)]);
  expect(bins.map(({ from, count }) => [from, count])).toEqual([
    [0.8, 1],
    [0.95, 1],
  ]);
});

test('forecasts that tell right from wrong have a better Brier score than their mean', () => {
  const { brier, brierOfMean } = reliabilityOf([...facts(0.9, 9, 10), ...facts(0.1, 1, 10)]);
  expect(brier).toBeCloseTo(0.09, 9);
  expect(brierOfMean).toBeCloseTo(0.25, 9);
});
