import { expect, test } from 'vitest';
import { passagesOf } from '../src/passages.ts';
import { clauseOf, closed, elide, oneLine, unquoted } from '../src/text.ts';

const sentences = (text: string) => passagesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Een. Twee! Drie?', ['Een.', 'Twee!', 'Drie?']],
  ['Een kop\nEen zin.\n\nNog een.', ['Een kop', 'Een zin.', 'Nog een.']],
  ['„Nee.” Zo zei hij.', ['„Nee.”', 'Zo zei hij.']],
  ['J. de Vries kwam. Dr. Pen niet.', ['J. de Vries kwam.', 'Dr. Pen niet.']],
  ['Om 3.67 procent. Punt', ['Om 3.67 procent.', 'Punt']],
  ['„Nee!” riep zij. Ja', ['„Nee!” riep zij.', 'Ja']],
  ['  \n ', []],
])('%j falls into %j', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('a long text without stops is one passage, found at once', () => {
  expect(passagesOf('. a'.repeat(200_000))).toHaveLength(1);
});

test.each([
  ['\u001b[31mrood\u001b[0m', 'rood'],
  ['\u001b]0;een titel\u0007tekst', 'tekst'],
  ['\u001b]8;;http://x\u001b\\link\u001b]8;;\u001b\\', 'link'],
  ['\u009b2Jweg', 'weg'],
  ['los\u001b', 'los'],
  ['om\u202egekeerd', 'omgekeerd'],
  ['a\r\nb\tc\u2028d', 'a b c d'],
  ['half\ud83d', 'half\ufffd'],
  ['👩‍👩‍👧', '👩‍👩‍👧'],
])('%j is shown as %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test('text is cut at a space, and says that it was', () => {
  expect(elide('een twee drie vier', 12)).toBe('een twee …');
  expect(elide('een twee', 12)).toBe('een twee');
});

test('one pair of quotation marks around the whole is taken off, two pairs are not', () => {
  expect([unquoted('„ja”'), unquoted('“yes”'), unquoted('„ja” en „nee”')]).toEqual([
    'ja',
    'yes',
    '„ja” en „nee”',
  ]);
});

test('a clause cut out of its sentence loses the comma before it', () => {
  expect(clauseOf(', hoewel hij komt,')).toBe('hoewel hij komt');
});

test('a quotation that was cut before its end is closed, others are left', () => {
  expect(['zo „mooi', 'so “fine', '„ja”', '„ja“', 'ja'].map(closed)).toEqual([
    'zo „mooi”',
    'so “fine”',
    '„ja”',
    '„ja“',
    'ja',
  ]);
});
