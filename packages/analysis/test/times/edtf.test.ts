import {
  earliestOf,
  edtfClock,
  edtfInterval,
  edtfOffset,
  edtfOneOf,
  isEdtf,
  latestOf,
} from '@parley/dossier';
import { describe, expect, test } from 'vitest';

const GOOD = `2025 2025-05 2025-05-16 2022-21 199X 18XX 2025-05-16T09:30:00Z 2025-05-16T12:30:00+03:00 T09:30:00Z
  T12:30 2025-05-01/2025-05-10 ../2026 2025-05-12/.. [2025-05-02,2025-05-09] {2025-10-20,2025-10-27}
  T10:00:00/T12:00:00 2024-02-29`;
const BAD = `friday 2025-5 2025-13 2025-02-30 2023-02-29 2025-05-16T25:00 20XX-05 2025-05-10/2025-05-01 ../.. []
  [2025-05,may] 1/2/3 2022-25 T9:30`;

describe('EDTF', () => {
  test.each(GOOD.split(/\s+/))('takes %s', (text) => expect(isEdtf(text)).toBe(true));
  test.each(BAD.split(/\s+/))('refuses %s', (text) => expect(isEdtf(text)).toBe(false));

  test.each([
    ['2025-05', '2025-05-01T00:00Z', '2025-06-01T00:00Z'],
    ['2024-24', '2024-12-01T00:00Z', '2025-03-01T00:00Z'],
    ['199X', '1990-01-01T00:00Z', '2000-01-01T00:00Z'],
    ['2025-05-16T12:30:00+03:00', '2025-05-16T09:30:00Z', '2025-05-16T09:30:01Z'],
    ['[2025-05-09,2025-05-02]', '2025-05-02T00:00Z', '2025-05-10T00:00Z'],
  ])('%s lies between %s and %s', (text, from, to) => {
    expect([earliestOf(text), latestOf(text)]).toEqual([Date.parse(from), Date.parse(to)]);
  });

  test('an open interval has no latest instant', () => expect(latestOf('2025-05-12/..')).toBe(Infinity));

  test('formats clock times, offsets, intervals and sets', () => {
    expect(edtfClock(9, 30, 0, edtfOffset(-210))).toBe('T09:30:00-03:30');
    expect([edtfInterval('2025', '2025'), edtfInterval('2024', '2025')]).toEqual(['2025', '2024/2025']);
    expect([edtfOneOf(['a']), edtfOneOf(['a', 'b'])]).toEqual(['a', '[a,b]']);
  });
});
