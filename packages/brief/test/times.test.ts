import { expect, test } from 'vitest';
import { timeInWords } from '../src/times.ts';
import { wordsOf } from '../src/words/index.ts';
import { EDTF_VALUES } from './values.ts';

const CASES: [value: string, dutch: string | null, english: string | null][] = [
  ['2025', '2025', '2025'],
  ['2025-05', 'mei 2025', 'May 2025'],
  ['2025-05-16', 'vrijdag 16 mei 2025', 'Friday 16 May 2025'],
  ['2025-05-16T09:30:00Z', 'vrijdag 16 mei 2025, 09.30 uur UTC', 'Friday 16 May 2025, 09:30 UTC'],
  ['2025-05-16T09:30:00+03:00', 'vrijdag 16 mei 2025, 09.30 uur UTC+3', 'Friday 16 May 2025, 09:30 UTC+3'],
  ['T09:30:00-04:30', '09.30 uur UTC−4:30', '09:30 UTC−4:30'],
  ['T12:30:00', '12.30 uur', '12:30'],
  ['T10:00:00/T12:00:00', '10.00 uur – 12.00 uur', '10:00 – 12:00'],
  ['2022-21', 'voorjaar 2022', 'spring 2022'],
  ['2025-W20', 'week 20 van 2025', 'week 20 of 2025'],
  ['2025-05-01/2025-05-10', '1–10 mei 2025', '1–10 May 2025'],
  ['2025-04-30/2025-05-02', '30 april – 2 mei 2025', '30 April – 2 May 2025'],
  ['2025-12-31/2026-01-02', '31 december 2025 – 2 januari 2026', '31 December 2025 – 2 January 2026'],
  ['2025-05-01/2025-05-01', '1 mei 2025', '1 May 2025'],
  ['2025-05-01/..', 'vanaf donderdag 1 mei 2025', 'from Thursday 1 May 2025'],
  ['../2025-05', 'tot en met mei 2025', 'until May 2025'],
  [
    '2025-05-16T10:00:00/2025-05-16T12:00:00',
    'vrijdag 16 mei 2025, 10.00 uur – 12.00 uur',
    'Friday 16 May 2025, 10:00 – 12:00',
  ],
  ['[2025-05-02,2025-05-09]', 'vrijdag (een van 2, 9 mei 2025)', 'Friday (one of 2, 9 May 2025)'],
  [
    '[2025-05-02T09:30:00Z,2025-05-09T09:30:00Z]',
    'vrijdag, 09.30 uur UTC (een van 2, 9 mei 2025)',
    'Friday, 09:30 UTC (one of 2, 9 May 2025)',
  ],
  ['[2025-05-02,2025-06-10]', 'een van 2 mei 2025, 10 juni 2025', 'one of 2 May 2025, 10 June 2025'],
  ['{2025-05-02,2025-05-10}', '2 en 10 mei 2025', '2 and 10 May 2025'],
  ['2025-05~', 'omstreeks mei 2025', 'around May 2025'],
  ['2025-05-16?', 'mogelijk vrijdag 16 mei 2025', 'possibly Friday 16 May 2025'],
  ['199X', null, null],
  ['2025-02-31', null, null],
  ['nonsense/', null, null],
];

test.each(CASES)('%s is “%s” to a Dutch reader and “%s” to an English one', (value, dutch, english) => {
  const time = { text: '', value };
  expect([timeInWords(time, wordsOf('nl')), timeInWords(time, wordsOf('en'))]).toEqual([dutch, english]);
});

test('a time without a value has no words but the source’s', () => {
  expect(timeInWords({ text: 'ooit', value: null }, wordsOf('nl'))).toBeNull();
});

test('every form of value tried elsewhere is known or refused without an error', () => {
  const refused = EDTF_VALUES.filter((value) => timeInWords({ text: '', value }, wordsOf('en')) === null);
  expect(refused).toEqual(['199X', '2025-02-31', 'nonsense/']);
});
