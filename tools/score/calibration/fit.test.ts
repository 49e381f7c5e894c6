import { expect, test } from 'vitest';
import { FIGURES } from '@parley/reading';
import type { Signs } from '@parley/reading';
import { fitLevels, fitWeights } from './fit.ts';
import type { Sample } from './samples.ts';

const facts = (signs: Partial<Signs>, right: number, count: number): Sample[] =>
  Array.from({ length: count }, (_, i) => ({
    article: 'one',
    signs: { type: 'statement', pattern: 0.8, reference: 'named', length: 150, ...signs },
    right: i < right,
  }));

test('a way of speaking of somebody that is often misread weighs less than nothing', () => {
  const { weights } = fitWeights([...facts({}, 90, 100), ...facts({ reference: 'described' }, 60, 100)]);
  expect(weights.described).toBeLessThan(-1);
  expect(Math.abs(weights.apart)).toBe(0);
});

test('a type of which little is known stays near the common level, one of many facts does not', () => {
  const common = [...facts({ type: 'role' }, 900, 1000), ...facts({ type: 'position' }, 900, 1000)];
  const few = fitLevels([...common, ...facts({ type: 'meeting' }, 1, 4)], FIGURES.weights);
  const many = fitLevels([...common, ...facts({ type: 'meeting' }, 100, 400)], FIGURES.weights);
  expect(few.position - few.meeting).toBeLessThan(2);
  expect(many.position - many.meeting).toBeGreaterThan(2.5);
});

test('a type that was never judged has the common level', () => {
  const levels = fitLevels(facts({ type: 'role' }, 9, 10), FIGURES.weights);
  expect(levels.event).toBe(levels.figure);
});
