import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchOptions, Store } from '../../../src/store/index.ts';
import { newReport } from '../kit.ts';
import { open } from '../places.ts';
import type { Places } from '../places.ts';

const REPORTS = [
  newReport('a', { text: 'De partijen spraken over een staakt-het-vuren in Genève.', language: 'nl' }),
  newReport('b', { text: 'The parties spoke of a ceasefire. Geneva was cold.', title: 'Talks on grain' }),
  newReport('c', { text: 'Grain, grain and grain: the harvest was good.', source: 'Herald' }),
  newReport('d', { text: 'Сторони говорили про зерно в Женеві.', language: 'uk' }),
];

/** A query, and which reports it must find: the same in both databases. */
const QUERIES: readonly (readonly [query: string, ids: string, options?: SearchOptions])[] = [
  ['ceasefire', 'abcd'],
  ['parties spoke', 'b'],
  ['spoke parties', 'b'],
  ['"parties spoke"', 'b'],
  ['"spoke parties"', ''],
  ['“parties spoke”', 'b'],
  ['geneve', 'a'],
  ['GENÈVE', 'a'],
  ['gene*', 'ab'],
  ['gen', ''],
  ['staakt-het-vuren', 'a'],
  ['"het vuren"', 'a'],
  ['vuren-het', ''],
  ['grain', 'bc'],
  ['grain -harvest', 'b'],
  ['grain -"was good"', 'b'],
  ['-grain', ''],
  ['geneva OR harvest', 'bc'],
  ['grain geneva OR harvest', 'bc'],
  ['harvest OR', 'c'],
  ['OR harvest', 'c'],
  ['зерно', 'd'],
  ['ЗЕРНО женеві', 'd'],
  ['"on grain"', 'b'],
  ['"grain the"', 'c'],
  ['"talks on grain the"', ''],
  ['lindqvist', 'abcd'],
  ['lindqvist', 'a', { language: 'nl' }],
  ['lindqvist', 'c', { source: 'Herald' }],
  ['lindqvist', 'bd', { ids: ['d', 'b'] }],
  ['lindqvist', '', { ids: [] }],
  ['', ''],
  ['" - * ( ) : ^ AND NOT NEAR', ''],
  ['geneva AND', ''],
  ['title:grain', ''],
  ['near(grain harvest)', ''],
];

const idsOf = async (store: Store, query: string, options?: SearchOptions) =>
  (await store.search(query, options)).map(({ report }) => report.id);

/** Full-text search. */
export function searching(places: Places): void {
  test('queries find what they say', async () => {
    const store = await open(places);
    await store.addReports(REPORTS);
    for (const [query, ids, options] of QUERIES) {
      expect.soft((await idsOf(store, query, options)).sort(), query).toEqual([...ids]);
    }
  });

  test('no text is a query that fails', async () => {
    const store = await open(places);
    await store.addReports(REPORTS);
    const piece = fc.constantFrom(
      '"',
      "'",
      '*',
      '-',
      ' ',
      'OR',
      'AND',
      '(',
      ')',
      ':',
      '\\',
      'grain',
      '\uD800',
      'ﷺ',
      '\0',
      '&',
      '|',
    );
    const odd = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
    );
    await fc.assert(
      fc.asyncProperty(odd, async (query) => {
        expect(await store.search(query)).toBeInstanceOf(Array);
      }),
      { numRuns: 60 },
    );
    expect(await store.search('grain '.repeat(5000))).toHaveLength(2);
  });

  test('a report with the word in its title stands before one with the word in its text', async () => {
    const store = await open(places);
    const filler = Array.from({ length: 12 }, (_, i) => newReport(`f${i}`, { text: 'Nothing of the kind.' }));
    const inText = newReport('a', { text: 'Much is said, and a treaty is named.', title: 'News' });
    const inTitle = newReport('b', { text: 'Much is said, and nothing is named.', title: 'The treaty' });
    await store.addReports([...filler, inText, inTitle]);
    const hits = await store.search('treaty');
    expect(hits.map(({ report }) => report.id)).toEqual(['b', 'a']);
    expect(hits[0]!.rank).toBeGreaterThan(hits[1]!.rank);
  });

  test('a limit is kept, and the best stay', async () => {
    const store = await open(places);
    await store.addReports(REPORTS);
    const whole = await idsOf(store, 'lindqvist');
    expect(await idsOf(store, 'lindqvist', { limit: 2 })).toEqual(whole.slice(0, 2));
    expect(await idsOf(store, 'lindqvist', { limit: -1 })).toEqual([]);
  });

  test('only the current version of a URL is found, unless all are asked for or that day is', async () => {
    const store = await open(places);
    const url = 'https://news.example/1';
    await store.addReports([newReport('a', { url, text: 'The treaty.', published: '2025-05-01' })]);
    await store.addReports([newReport('b', { url, text: 'The treaty!', published: '2025-05-03' })]);
    expect(await idsOf(store, 'treaty')).toEqual(['b']);
    expect((await idsOf(store, 'treaty', { current: false })).sort()).toEqual(['a', 'b']);
    expect(await idsOf(store, 'treaty', { publishedUntil: '2025-05-02' })).toEqual(['a']);
  });

  test('a snippet points into the text, in UTF-16', async () => {
    const store = await open(places);
    const text = `${'😀 Some words before it. '.repeat(40)}They signed a tréaty of peace.${' And after.'.repeat(60)}`;
    await store.addReports([newReport('a', { text })]);
    const [{ snippet } = { snippet: undefined }] = await store.search('treaty peace');
    expect(snippet!.text).toBe(text.slice(snippet!.start, snippet!.end));
    expect(snippet!.matches.map(({ start, end }) => text.slice(start, end))).toEqual(['tréaty', 'peace']);
    expect(snippet!.text.length).toBeLessThan(300);
  });

  test('what is shown of a report begins after its stamp and its title', async () => {
    const text = 'date 2025-06-02\nTalks on grain\n\n“Grain moves,” they said.';
    const bodyStart = text.indexOf('Talks');
    const store = await open(places);
    await store.addReports([newReport('e', { text, bodyStart, title: 'Talks on grain' })]);
    const [hit] = await store.search('talks');
    expect(hit!.snippet.text).toMatch(/^“Grain moves,”/);
    expect(hit!.snippet.matches).toEqual([]);
  });
}
