import { expect, test } from 'vitest';
import { spansFrom, spansTo } from '../src/source/address.ts';
import { paragraphsOf } from '../src/source/marked.ts';

const TEXT = 'Head line\n\nOne two three four.\nFive six.';

/** The pieces of a text with how many marks lie over each. */
const cut = (...marks: [number, number][]) =>
  paragraphsOf(
    TEXT,
    marks.map(([start, end]) => ({ start, end })),
  ).map(({ pieces }) => pieces.map(({ text, marks: over }) => `${text}:${over.length}`));

test('a text without marks is its paragraphs', () => {
  expect(cut()).toEqual([['Head line:0'], ['One two three four.:0'], ['Five six.:0']]);
});

test('marks that overlap cut a paragraph where they begin and end', () => {
  expect(cut([11, 18], [15, 24])[1]).toEqual(['One :1', 'two:2', ' three:1', ' four.:0']);
});

test('a mark may go on over the end of a paragraph', () => {
  expect(cut([25, 35])).toEqual([['Head line:0'], ['One two three :0', 'four.:1'], ['Five:1', ' six.:0']]);
});

test('a short line that ends like no sentence is a heading', () => {
  expect(paragraphsOf(TEXT, []).map(({ heading }) => heading)).toEqual([true, false, false]);
});

test('what stands before the article is left out', () => {
  expect(paragraphsOf(TEXT, [], 11)[0]!.start).toBe(11);
});

test('stretches survive the address', () => {
  const spans = [
    { start: 3, end: 9 },
    { start: 12, end: 20 },
  ];
  expect(spansFrom(spansTo(spans))).toEqual(spans);
});

test('what is no stretch is not taken from an address', () => {
  expect(spansFrom('9-3,x,4-,5-6')).toEqual([{ start: 5, end: 6 }]);
});
