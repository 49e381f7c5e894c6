import { tokenise } from '@parley/analysis';
import { expect, test } from 'vitest';
import { tokens as rules } from '../src/en/tokens.ts';

function words(text: string): string {
  return tokenise(text, rules)
    .tokens.map((token) => token.text)
    .join(' ');
}

function sentences(text: string): string {
  return tokenise(text, rules)
    .sentences.map(({ start, end }) => text.slice(start, end))
    .join('|');
}

test.each([
  ["They don't; it's Ann's; we can't", "They do n't ; it 's Ann 's ; we ca n't"],
  ['You’ve said they’d cannot', 'You ’ve said they ’d can not'],
  ["the sides' envoys", "the sides ' envoys"],
  ['a three-way, pro-peace co-chair', 'a three - way , pro-peace co-chair'],
  ['at 10am for $5m, up 3.5% or 5km', 'at 10 am for $ 5 m , up 3.5 % or 5 km'],
  ['the 19th, on 9/11, and/or AT&T', 'the 19th , on 9/11 , and / or AT&T'],
  ["the '90s, “the ‘plan’”", "the '90s , “ the ‘ plan ’ ”"],
])('%s ==> %s', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test.each([
  'Mr. J. Smith met Gen. Jones on Sept. 5.|Nobody else came.',
  'U.S. President Smith lives in Washington, D.C.|He likes it.',
  'It starts at 10 a.m. Monday.|It ends at 12 p.m. Eastern time.|The rest is open.',
  'They left at 5 p.m.|Smith stayed.',
  'He said no.|12 others said yes.',
  'See No. 12 of the list.|It is long.',
  '“Will he come?” she asked.|“Yes!” Smith said.|“Good.”|They went.',
  '“He left,” Smith said.|“We stayed.”',
  'It rained, etc.|Nobody cared.',
])('%s', (text) => {
  expect(sentences(text.replaceAll('|', ' '))).toBe(text);
});

test('a dateline with an English date stands apart', () => {
  const { blocks } = tokenise(
    'Headline\n\nST. PETERSBURG, Fla., Sept. 3 (AP) — They talk.\n\nIt rains.',
    rules,
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'dateline', 'paragraph', 'paragraph']);
});
