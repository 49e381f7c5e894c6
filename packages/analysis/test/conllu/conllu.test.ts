import { expect, test } from 'vitest';
import { ConlluError, commentOf, readConllu, sourceOf, writeConllu } from '../../src/conllu/index.ts';

const row = (...columns: (string | number)[]): string => columns.join('\t');
const TEXT = `${[
  '# sent_id = kort:1',
  '# text = Ze gaf’m op.',
  row(1, 'Ze', 'zij', 'PRON', 'VNW', 'Person=3', 2, 'nsubj', '_', '_'),
  row('2-3', 'gaf’m', '_', '_', '_', '_', '_', '_', '_', '_'),
  row(2, 'gaf', 'op_geven', 'VERB', 'WW', '_', 0, 'root', '_', '_'),
  row(3, '’m', 'hem', 'PRON', 'VNW', '_', 2, 'obj', '_', '_'),
  row('3.1', 'leeg', '_', '_', '_', '_', '_', '_', '_', '_'),
  row(4, 'op', 'op', 'ADP', 'VZ', '_', 2, 'compound:prt', '_', 'SpaceAfter=No'),
].join('\n')}\n\n`;
const one = (text: string) => [...readConllu(text)];

test('words, heads, tokens of several words and comments are read; empty nodes are left out', () => {
  const [sentence] = one(TEXT);
  expect(sentence!.words.map((word) => word.form)).toEqual(['Ze', 'gaf', '’m', 'op']);
  expect(sentence!.words.map((word) => word.head)).toEqual([1, -1, 1, 1]);
  expect(sentence!.ranges).toEqual([{ from: 1, to: 3, form: 'gaf’m', misc: '_' }]);
  expect(commentOf(sentence!, 'text')).toBe('Ze gaf’m op.');
  expect(sourceOf(sentence!)).toBe('kort');
});

test('what is written is what was read, without the empty nodes', () => {
  const written = one(TEXT).map(writeConllu).join('');
  expect(written).toBe(TEXT.replace(/^3\.1.*\n/m, ''));
  expect(one(written)).toEqual(one(TEXT));
});

test('sentences end at blank lines, with either kind of line end, and at the end of the text', () => {
  expect(one(`\n${TEXT}\n\n${TEXT}`)).toHaveLength(2);
  expect(one(TEXT.replaceAll('\n', '\r\n'))).toEqual(one(TEXT));
  expect(one(TEXT.trimEnd())).toEqual(one(TEXT));
  expect(one('')).toEqual([]);
});

test.each([
  ['too few columns', 'a\tb', 'Line 1: 2 columns'],
  [
    'a gap in the numbering',
    row(2, 'a', 'a', 'X', '_', '_', 0, 'root', '_', '_'),
    'Line 1: the word is numbered 2',
  ],
  [
    'a head that is no number',
    row(1, 'a', 'a', 'X', '_', '_', 'b', 'root', '_', '_'),
    'Line 1: the head “b”',
  ],
  [
    'a head outside the sentence',
    `\n${row(1, 'a', 'a', 'X', '_', '_', 7, 'dep', '_', '_')}`,
    'Line 2: the head 7',
  ],
])('%s is refused with its line', (_, text, message) => {
  expect(() => one(text)).toThrow(ConlluError);
  expect(() => one(text)).toThrow(message);
});
