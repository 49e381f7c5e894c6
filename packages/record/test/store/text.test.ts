import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryOf } from '../../src/store/text/query.ts';
import { snippetOf } from '../../src/store/text/snippet.ts';
import { termsIn, termsOf, withinBudget } from '../../src/store/text/terms.ts';

/** A query as it was understood: groups of alternatives, `!` before what must not be there. */
function understood(text: string): string {
  const query = queryOf(text);
  if (query === null) return '';
  const word = ({ terms, isPrefix }: { terms: readonly string[]; isPrefix: boolean }) =>
    terms.join('+') + (isPrefix ? '*' : '');
  return [
    ...query.all.map((group) => group.map(word).join('|')),
    ...query.none.map((one) => `!${word(one)}`),
  ].join(' ');
}

test.each([
  ['peace talks', 'peace talks'],
  ['"peace talks"', 'peace+talks'],
  ['„peace talks” «in june»', 'peace+talks in+june'],
  ['"peace talks', 'peace+talks'],
  ['cease-fire', 'cease+fire'],
  ['cease*', 'cease*'],
  ['cease-fi*', 'cease+fi*'],
  ['talks -peace', 'talks !peace'],
  ['talks -"peace now"', 'talks !peace+now'],
  ['a OR b c', 'a|b c'],
  ['a OR b OR c', 'a|b|c'],
  ['a or b', 'a or b'],
  ['a OR -b', 'a !b'],
  ['OR OR', ''],
  ['-', ''],
  ['*', ''],
  ['""', ''],
  ['Müller’s CAFÉ', 'muller+s cafe'],
])('the query %s is %s', (text, expected) => {
  expect(understood(text)).toBe(expected);
});

test.each([
  ['ÉCOLE e\u0301cole', 'ecole ecole'],
  ['co\u00ADoperation', 'cooperation'],
  ['İstanbul', 'istanbul'],
  ['Київ', 'киів'],
  ['½ ﬁne', '12 fine'],
  ['2025-05-16', '2025 05 16'],
])('the terms of %s are %s', (text, expected) => {
  expect(termsOf(text).join(' ')).toBe(expected);
});

test('terms stand where their words do', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'É', '😀', ' ', '-', '\u0301') }), (text) => {
      for (const { term, start, end } of termsIn(text))
        expect(termsOf(text.slice(start, end))).toEqual([term]);
    }),
  );
});

test('a term is cut, and no sign is cut in two', () => {
  const [term] = termsOf(`a${'\u{1D400}'.repeat(80)}${'𐐷'.repeat(80)}`);
  expect(term!.length).toBeLessThanOrEqual(100);
  expect(term).not.toMatch(/\p{Cs}/u);
});

test('an index takes so many terms and no more', () => {
  expect(withinBudget(['aaaa', 'bbbb', 'cccc'], 20)).toEqual(['aaaa', 'bbbb']);
  expect(withinBudget(['aaaa'], 10)).toEqual(['aaaa']);
  expect(withinBudget(['aaaa'], 9)).toEqual([]);
});

const LONG = `${'Nothing here. '.repeat(50)}First comes grain. ${'Nothing. '.repeat(60)}Then grain and shipping.`;

test.each([
  ['grain', 'grain'],
  ['grain shipping', 'grain shipping'],
  ['shipping*', 'shipping'],
  ['"and shipping"', 'and shipping'],
  ['missing', ''],
])('the snippet for %s shows %j', (text, expected) => {
  const snippet = snippetOf(LONG, queryOf(text)!, { length: 100 });
  expect(snippet.text).toBe(LONG.slice(snippet.start, snippet.end));
  expect(snippet.matches.map(({ start, end }) => LONG.slice(start, end)).join(' ')).toBe(expected);
  expect(snippet.text.length).toBeLessThanOrEqual(100);
});

test('a snippet of a text without the words is its beginning', () => {
  expect(snippetOf(LONG, queryOf('missing')!, { length: 100 })).toMatchObject({ start: 0, matches: [] });
  expect(snippetOf('', queryOf('missing')!)).toEqual({ start: 0, end: 0, text: '', matches: [] });
});

test('a match that is longer than a snippet is shown whole', () => {
  const text = `before ${'x'.repeat(300)} after`;
  expect(snippetOf(text, queryOf('x*')!, { length: 100 }).matches).toEqual([{ start: 7, end: 307 }]);
});

test('a snippet begins where the article does, not with what stands before it', () => {
  const text = 'date 2025-06-02\nGrain moves\n\nShips carry grain again.';
  const from = text.indexOf('Ships');
  expect(snippetOf(text, queryOf('grain')!, { from }).text).toBe('Ships carry grain again.');
  const onlyBefore = snippetOf(text, queryOf('moves')!, { from });
  expect(onlyBefore).toMatchObject({ start: from, text: 'Ships carry grain again.', matches: [] });
});
