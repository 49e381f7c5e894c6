import { expect, test } from 'vitest';
import { dateText, dayPlus } from '../src/words/dates.ts';
import { wordsOf } from '../src/words/index.ts';

const [en, nl] = [wordsOf('en'), wordsOf('nl')];

test.each([
  ['2025-05-16', '16 May 2025', '16 mei 2025'],
  ['2025-05', 'May 2025', 'mei 2025'],
  ['2025', '2025', '2025'],
  ['2025-21', 'spring 2025', 'voorjaar 2025'],
  ['199X', '1990s', 'jaren 1990'],
  ['2025-05-16T10:45', '16 May 2025, 10:45', '16 mei 2025, 10:45'],
  ['2025-05-16/2025-05-18', '16 – 18 May 2025', '16 – 18 mei 2025'],
  ['2025-04-30/2025-05-02', '30 April – 2 May 2025', '30 april – 2 mei 2025'],
  ['2024-12-31/2025-01-02', '31 December 2024 – 2 January 2025', '31 december 2024 – 2 januari 2025'],
  ['../2025-05-18', 'until 18 May 2025', 'tot 18 mei 2025'],
  ['2025-05-18/..', 'from 18 May 2025', 'vanaf 18 mei 2025'],
  ['[2025-05-05,2025-05-12]', 'one of 5 May 2025 or 12 May 2025', 'een van 5 mei 2025 of 12 mei 2025'],
  ['not a date', 'not a date', 'not a date'],
])('%s is “%s”, and in Dutch “%s”', (edtf, english, dutch) => {
  expect(dateText(edtf, en)).toBe(english);
  expect(dateText(edtf, nl)).toBe(dutch);
});

test('a time that no report tells says so', () => {
  expect(dateText(null, en)).toBe('day not known');
});

test('days are counted over the end of a month', () => {
  expect(dayPlus('2025-03-01', -1)).toBe('2025-02-28');
});
