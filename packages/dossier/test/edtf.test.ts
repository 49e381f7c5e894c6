import {
  earliestOf,
  edtfAllOf,
  edtfClock,
  edtfDate,
  edtfInterval,
  edtfOffset,
  edtfOneOf,
  instantsOf,
  isEdtf,
  latestOf,
} from '@parley/dossier';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each([
  [edtfDate(2025), '2025'],
  [edtfDate(2025, 5), '2025-05'],
  [edtfDate(987, 5, 6), '0987-05-06'],
  [edtfDate(2022, 21), '2022-21'],
  [edtfClock(9, 30, 0, 'Z'), 'T09:30:00Z'],
  [edtfClock(12), 'T12:00:00'],
  [edtfOffset(0), 'Z'],
  [edtfOffset(180), '+03:00'],
  [edtfOffset(-210), '-03:30'],
  [edtfInterval('2025-05-01', '2025-05-10'), '2025-05-01/2025-05-10'],
  [edtfInterval('2025-05-01', '2025-05-01'), '2025-05-01'],
  [edtfOneOf(['2025-05-02', '2025-05-09']), '[2025-05-02,2025-05-09]'],
  [edtfOneOf(['2025-05-02']), '2025-05-02'],
  [edtfAllOf(['2025-05-02', '2025-05-09']), '{2025-05-02,2025-05-09}'],
])('%s is written so', (made, written) => {
  expect(made).toBe(written);
});

test.each([
  ['2025', '2025-01-01T00:00Z', '2026-01-01T00:00Z'],
  ['2025-12', '2025-12-01T00:00Z', '2026-01-01T00:00Z'],
  ['2024-02-29', '2024-02-29T00:00Z', '2024-03-01T00:00Z'],
  ['2022-21', '2022-03-01T00:00Z', '2022-06-01T00:00Z'],
  ['2022-24', '2022-12-01T00:00Z', '2023-03-01T00:00Z'],
  ['199X', '1990-01-01T00:00Z', '2000-01-01T00:00Z'],
  ['19XX', '1900-01-01T00:00Z', '2000-01-01T00:00Z'],
  ['2025-05-16T09:30:00Z', '2025-05-16T09:30Z', '2025-05-16T09:30:01Z'],
  ['2025-05-16T12:30:00+03:00', '2025-05-16T09:30Z', '2025-05-16T09:30:01Z'],
  ['2025-05-16T12:30', '2025-05-16T12:30Z', '2025-05-16T12:31Z'],
  ['2025-05-01/2025-05-10', '2025-05-01T00:00Z', '2025-05-11T00:00Z'],
  ['[2025-05-02,2025-05-09]', '2025-05-02T00:00Z', '2025-05-10T00:00Z'],
  ['{2025-05-09,2025-05-02}', '2025-05-02T00:00Z', '2025-05-10T00:00Z'],
])('%s lasts from %s until %s', (edtf, from, to) => {
  expect(instantsOf(edtf)).toEqual({ from: Date.parse(from), to: Date.parse(to) });
});

test('an open end is infinite', () => {
  expect([earliestOf('../2025'), latestOf('2025/..')]).toEqual([-Infinity, Infinity]);
});

test.each([
  '',
  '2025-13',
  '2025-00',
  '2025-02-29',
  '2025-05-00',
  '2025-21-03',
  '25-05-16',
  '2025/2024',
  '../..',
  '2024/2025/2026',
  '2025-05-16T25:00:00',
  '2025-05-16T10:61:00',
  '2025-05T10:00:00',
  '[2025-05-02,Friday]',
  'Friday',
  'T09:30',
])('%j covers no stretch of time', (edtf) => {
  expect(instantsOf(edtf)).toBeNull();
});

test.each(['T09:30:00Z', 'T12:30:00', 'T10:00:00/T12:00:00', '2025-05', '[2025-05-02,2025-05-09]'])(
  '%s is EDTF as a dossier uses it',
  (edtf) => {
    expect(isEdtf(edtf)).toBe(true);
  },
);

test.each(['9.30', 'T9:30', 'T10:00:00/T12:00:00/T13:00:00', '2025-5', 'next week'])('%s is not', (text) => {
  expect(isEdtf(text)).toBe(false);
});

test('no text makes it throw, and what it covers ends after it begins', () => {
  const text = fc.stringMatching(/^[[{]?[\dTX:./,Z+-]{0,40}[\]}]?$/);
  fc.assert(
    fc.property(text, (edtf) => {
      const instants = instantsOf(edtf);
      expect(instants === null || instants.from < instants.to).toBe(true);
    }),
  );
});

test('a day that is written covers that day', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = edtfDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      expect(new Date(earliestOf(day)!).toISOString().slice(0, 10)).toBe(date.toISOString().slice(0, 10));
    }),
  );
});
