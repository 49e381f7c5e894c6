import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isPublicationDate } from '../src/index.ts';

test.each([
  ['2025-05-16', '2025-05-16'],
  ['2025-05-16T23:59:59-11:00', '2025-05-16'],
  ['2025-05-16 09:00', '2025-05-16'],
  ['2025/5/6', '2025-05-06'],
  ['20250516', '2025-05-16'],
  ['20250516T090000Z', '2025-05-16'],
  ["D:20250516090000+02'00'", '2025-05-16'],
  ['Fri, 16 May 2025 09:00:00 GMT', '2025-05-16'],
  ['16 May 25 09:00 GMT', '2025-05-16'],
  ['Friday, 16-May-25 09:00:00 GMT', '2025-05-16'],
  ['May 6, 2025', '2025-05-06'],
  ['Fri May 16 2025 09:00:00 GMT+0200', '2025-05-16'],
  ['Sept. 3, 2025', '2025-09-03'],
  ['1747353600', '2025-05-16'],
  [1747353600000, '2025-05-16'],
  ['2025-05', '2025-05'],
  ['2025', '2025'],
])('%s is %s', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each([
  '',
  'yesterday',
  '05/06/2025',
  '2025-13-01',
  '2025-02-30',
  '0001-01-01T00:00:00',
  '1970-01-01T00:00:00Z',
  '123456789012',
  null,
  undefined,
  {},
  Number.NaN,
])('%s is no date', (text) => {
  expect(dayOf(text)).toBeUndefined();
});

test('what is found in any text is a publication date', () => {
  const part = fc.constantFrom(
    '2025',
    '-',
    '/',
    '05',
    '16',
    'T',
    ' ',
    'May',
    ', ',
    'Fri',
    'D:',
    ':',
    '00',
    '+',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const day = dayOf(parts.join(''));
      expect(day === undefined || isPublicationDate(day)).toBe(true);
    }),
  );
});
