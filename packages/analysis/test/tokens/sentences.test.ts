import { expect, test } from 'vitest';
import { tokenise } from '../../src/tokens/index.ts';
import { rules } from './rules.ts';

/** The sentences of a paragraph, `|` between them. */
function sentences(text: string): string {
  return tokenise(text, rules)
    .sentences.map(({ start, end }) => text.slice(start, end))
    .join('|');
}

test.each([
  'He came.|She left.',
  'Dr. Smith came.|Dr. Jones left.',
  'J. Smith met H. De Vries.|Both left.',
  'He chose plan B.|The others left.',
  'He met the U.S. President.|He left.',
  'He lives in the U.S.|The house is big.',
  'He runs Foo Inc.|The firm is big.',
  'It begins at 10 a.m. GMT.|It ends at 11 a.m.|Nobody came.',
  'It begins at 10 a.m. Betan time.|It ends.',
  'See Num. 5 of the list.|Num.|What is that?',
  'On 31. june they met.|They left at 12.30.|Then it rained.',
  'It rose 3.67 percent.|It fell.',
  '“Why?” asked he.|“Because.”|She left.',
  '“Why?”, asked he.|“No!” – so she said.',
  '“Why?” Ann Smith asked.|“No.”|Smith left.',
  '„He came. ”|„She left.”|They met.',
  '»He came.«|»She left.«|They met.',
  '« He came. »|« She left. »|They met.',
  "'He came.'|'She left.'|They met.",
  "''He came.''|''She left.''|They met.",
  '"He came."|"She left."|They met.',
  '(He came.)|She left.',
  'He came … and left …|She stayed.',
  'He came [...] and left.|[…] She stayed.',
  'He came. [17]|She left.',
  'Is he here?!|Yes!|No.',
  '1. He came.|2. She left.',
])('%s', (text) => {
  expect(sentences(text.replaceAll('|', ' '))).toBe(text.replaceAll('|', '|'));
});
