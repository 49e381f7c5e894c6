import { describe, expect, test } from 'vitest';
import { amountOf, relateAmounts } from '../src/account/amount.ts';
import { relateTimes, whenOf } from '../src/account/when.ts';

const times = (one: string | null, other: string | null) => relateTimes(whenOf(one), whenOf(other));

describe('of two times', () => {
  test.each([
    ['2025-05', '2025-05-15'],
    ['2025', '2025-05'],
    ['2025-05-15', '2025-05-15T12:30:00Z'],
    ['2025-05-10/2025-05-20', '2025-05-15'],
    ['[2025-05-02,2025-05-09,2025-05-16]', '2025-05-16'],
    ['2022-21', '2022-03'],
    [null, '2025-05-15'],
    ['2025-05-15', '2025-05-15T01:00:00+03:00'],
  ])('%s is the wider, and includes %s', (wider, narrower) => {
    expect([times(wider, narrower), times(narrower, wider)]).toEqual(['wider', 'narrower']);
  });

  test.each([
    ['2025-05-15', '2025-05-16'],
    ['[2025-05-02,2025-05-09,2025-05-16]', '2025-05-15'],
    ['2025-06', '2025-05-15'],
    ['2025-06-02T13:00:00+03:00', '2025-06-02T14:43:00+03:00'],
    ['T13:00:00+03:00', '2025-06-02T11:43:00Z'],
    ['T13:00:00', 'T14:00:00'],
  ])('%s and %s are not one', (one, other) => {
    expect(times(one, other)).toBe('differ');
  });

  test.each([
    ['2025-06-02T13:00:00+03:00', '2025-06-02T10:00:00Z'],
    ['T13:00:00+03:00', 'T13:05:00+03:00'],
    ['T23:55:00Z', 'T00:05:00Z'],
    ['T12:30:00', 'T13:30:00+03:00'],
    [null, null],
    ['when hell freezes over', null],
  ])('%s and %s may be one', (one, other) => {
    expect(times(one, other)).toBe('same');
  });
});

describe('a number', () => {
  test.each([
    ['6,000', 'en', 6000],
    ['6.000', 'nl', 6000],
    ['zesduizend', 'nl', 6000],
    ['vijfentwintig', 'nl', 25],
    ['tweehonderdvijftigduizend', 'nl', 250_000],
    ['twenty-five', 'en', 25],
    ['a hundred and twenty', 'en', 120],
    ['Three million', 'en', 3e6],
    ['1.5 million', 'en', 1.5e6],
    ['3,67', 'nl', 3.67],
    ['twee derde', 'nl', 2 / 3],
    ['12-member', 'en', 12],
    ['40', 'xx', 40],
  ])('%s (%s) is %d', (text, language, number) => {
    expect(amountOf(text, language)).toEqual({ low: number, high: number });
  });

  test.each(['so many', '', 'constructor', 'toString'])('is not “%s”', (text) => {
    expect(amountOf(text, 'en')).toBeNull();
  });

  test.each([
    ['more than 40', '41'],
    ['about 1,200', '1,250'],
    ['thousands', '6,000'],
    ['sixty to a hundred', '75'],
    ['nearly 1,000', '980'],
  ])('%s includes %s', (vague, precise) => {
    expect(relateAmounts(amountOf(vague, 'en')!, amountOf(precise, 'en')!)).toBe('wider');
  });

  test.each([
    ['1,000', '900'],
    ['more than 40', '39'],
    ['60 percent', '60'],
    ['hundreds', '6,000'],
  ])('%s is not %s', (one, other) => {
    expect(relateAmounts(amountOf(one, 'en')!, amountOf(other, 'en')!)).toBe('differ');
  });

  test('of any length is read in no more than linear time', () => {
    expect(amountOf('zes'.repeat(50_000), 'nl')).toBeNull();
    expect(amountOf('9'.repeat(50_000), 'nl')).not.toBeNull();
  });
});
