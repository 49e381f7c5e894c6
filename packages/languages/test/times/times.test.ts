import type { TimeGrammar, TokenRules } from '@parley/analysis';
import { findTimes, tokenise } from '@parley/analysis';
import { isEdtf } from '@parley/dossier';
import { describe, expect, test } from 'vitest';
import { times as en } from '../../src/en/times.ts';
import { tokens as enTokens } from '../../src/en/tokens.ts';
import { times as nl } from '../../src/nl/times.ts';
import { tokens as nlTokens } from '../../src/nl/tokens.ts';
import { readCases } from './cases.ts';

function timesOf(text: string, published: string | null, grammar: TimeGrammar, rules: TokenRules) {
  const raw = tokenise(text, rules);
  const sentences = raw.sentences.map((sentence) => raw.tokens.slice(sentence.from, sentence.to));
  return findTimes({ text, sentences, published }, grammar);
}

describe.each([
  { file: 'nl.txt', grammar: nl, rules: nlTokens },
  { file: 'en.txt', grammar: en, rules: enTokens },
])('the cases of $file', ({ file, grammar, rules }) => {
  const cases = readCases(new URL(file, import.meta.url));
  const found = new Map(cases.map((c) => [c, timesOf(c.text, c.published, grammar, rules)]));

  test.each(cases)('line $line: $text', (c) => {
    expect(found.get(c)!.map(({ text, value }) => `${text} = ${value}`)).toEqual(c.expected);
  });

  test('have EDTF for every value', () => {
    const values = [...found.values()].flat().map(({ value }) => value);
    expect(values.filter((value) => value !== null && !isEdtf(value))).toEqual([]);
  });

  test('come out of spans that quote their sentence', () => {
    for (const [c, times] of found) for (const t of times) expect(c.text.slice(t.start, t.end)).toBe(t.text);
  });
});
