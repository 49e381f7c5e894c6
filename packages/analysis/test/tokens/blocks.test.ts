import { expect, test } from 'vitest';
import { tokenise } from '../../src/tokens/index.ts';
import { rules } from './rules.ts';

function blocks(text: string): string[] {
  return tokenise(text, rules).blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

function kinds(text: string): string[] {
  return tokenise(text, rules).blocks.map(({ kind }) => kind);
}

test('the first line is the title where it is no sentence', () => {
  expect(kinds('Two sides meet in the mountains\n\nThey met. They talked.')).toEqual(['title', 'paragraph']);
  expect(kinds('Two sides met in the mountains.\n\nThey talked.')).toEqual(['paragraph', 'paragraph']);
});

test('a lone line is no title', () => {
  expect(kinds('Two sides meet')).toEqual(['paragraph']);
});

test('short lines without a full stop and single questions are headings', () => {
  const text = 'It began.\n\nWho is there?\n\nNobody knows.\n\nThe bill\n\nIt is high.';
  expect(kinds(text)).toEqual(['paragraph', 'heading', 'paragraph', 'heading', 'paragraph']);
});

test.each([
  'Here is what is known:',
  '“Will it work?”',
  'It works. Does it?',
  '- one of two items',
  'He said …',
])('%s is no heading', (line) => {
  expect(kinds(`It began.\n\n${line}\n\nIt ended.`)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test.each([
  'MOUNTAIN CITY –',
  'ALPHA/BETA, June 12 –',
  'ALPHA, 12 June 2031 -',
  'ALPHA (12 june) –',
  'ALPHA (AGENCY) —',
  'ALPHA, Betaland (Agency) —',
  'Alpha, June 3 (Agency) -',
  'ST. ALPHA —',
])('%s is a dateline, a block before its paragraph', (line) => {
  expect(blocks(`Title here\n\n${line} The talks began. They ended.\n\nIt rained.`)).toEqual([
    'title: Title here',
    `dateline: ${line}`,
    'paragraph: The talks began. They ended.',
    'paragraph: It rained.',
  ]);
});

test('a place in small letters before a dash is a dateline only where the article begins', () => {
  expect(kinds('Title here\n\nAlpha – The talks began.\n\nBeta – The talks ended.')).toEqual([
    'title',
    'dateline',
    'paragraph',
    'paragraph',
  ]);
});

test.each([
  'The envoy – a former judge – left.',
  'Alpha – an old friend – left.',
  'EU leaders – all of them – left.',
])('“%s” has no dateline', (text) => {
  expect(kinds(`Title here\n\n${text}\n\nIt rained.`)).toEqual(['title', 'paragraph', 'paragraph']);
});

const wrapped = `Two sides meet in the mountains after years of silence

The two sides met in a hut high up in the mountains, where the snow
lay deep and nobody could listen to what they had to say to each
other. They left at dawn.

Who was there?

Nobody knows who was there, since the hut had been rented by a man
who gave no name. He paid in coins.
The keeper of the hut, who has seen many guests come and go over the
years, did not ask any questions.
`;

test('lines that were wrapped at a width are joined, and a short last line ends its paragraph', () => {
  expect(kinds(wrapped)).toEqual(['title', 'paragraph', 'heading', 'paragraph', 'paragraph']);
  const sentences = tokenise(wrapped, rules).sentences.map(({ start, end }) => wrapped.slice(start, end));
  expect(sentences[2]).toBe('They left at dawn.');
});

test('a paragraph a line without blank lines stays a paragraph a line', () => {
  const text =
    'The two sides met in a hut high up in the mountains.\nThey left at dawn and went home.\nIt rained.';
  expect(kinds(text)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('the items of a list are blocks of their own', () => {
  expect(kinds('They want:\n- peace\n- bread\n- a roof\n\nIt rained.')).toEqual(Array(5).fill('paragraph'));
});
