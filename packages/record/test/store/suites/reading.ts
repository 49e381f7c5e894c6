import { expect, test } from 'vitest';
import type { ReportFilter, Store } from '../../../src/store/index.ts';
import { all, newReport } from '../kit.ts';
import { open } from '../places.ts';
import type { Places } from '../places.ts';

const URL = 'https://news.example/talks';
const idsOf = async (store: Store, filter?: ReportFilter) =>
  (await all(store.rows(filter))).map(({ id }) => id);

const REPORTS = [
  newReport('a', { published: '2025-05-14', language: 'nl', source: 'Courier', url: URL }),
  newReport('b', { published: '2025-05-16', language: 'nl-BE', source: 'Herald', url: URL }),
  newReport('c', { published: '2025-05', language: 'en', source: 'Courier' }),
  newReport('d', { published: null, language: 'nld', tag: 'example' }),
];

const FILTERS: readonly (readonly [string, ReportFilter, string])[] = [
  ['nothing', {}, 'abcd'],
  ['their ids', { ids: ['d', 'a', 'nobody', 'a'] }, 'ad'],
  ['no ids at all', { ids: [] }, ''],
  ['a language', { language: 'nl' }, 'ab'],
  ['a region of a language', { language: 'nl-BE' }, 'b'],
  ['a source', { source: 'Courier' }, 'ac'],
  ['a tag', { tag: 'example' }, 'd'],
  ['what is current', { current: true }, 'bcd'],
  ['the end of a day', { publishedUntil: '2025-05-16' }, 'ab'],
  ['the end of their month', { publishedUntil: '2025-05-31' }, 'abc'],
  ['the day on which they were added', { publishedUntil: '2025-06-01' }, 'abcd'],
  ['what was current on a day', { publishedUntil: '2025-05-15', current: true }, 'a'],
  ['what was current on a later day', { publishedUntil: '2025-05-16', current: true }, 'b'],
  ['a revision', { changedSince: 1 }, 'cd'],
  ['several of these', { language: 'nl', source: 'Courier' }, 'a'],
  ['odd words', { language: "n%' or 1", source: '\0', tag: '\uD800' }, ''],
];

/** What comes back, in which order, and what of the record is seen meanwhile. */
export function reading(places: Places): void {
  test('reports are found by each filter', async () => {
    const store = await open(places);
    await store.addReports(REPORTS.slice(0, 2));
    await store.addReports(REPORTS.slice(2));
    for (const [name, filter, ids] of FILTERS) {
      expect.soft(await idsOf(store, filter), name).toEqual([...ids]);
      expect.soft(await store.count(filter), name).toBe(ids.length);
    }
  });

  test('what is not there is undefined', async () => {
    const store = await open(places);
    expect(await store.report('nobody')).toBeUndefined();
    expect(await store.documentById('no\0body')).toBeUndefined();
    expect(await store.versions('nobody')).toEqual([]);
  });

  test('everything comes in the order of the bytes of its id, however many there are', async () => {
    const store = await open(places);
    const ids = Array.from({ length: 620 }, (_, i) => `${'Zaé_'[i % 4]!}${i % 7}${i}`);
    await store.addReports(ids.map((id) => newReport(id)));
    const sorted = ids.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(await idsOf(store)).toEqual(sorted);
    expect(await idsOf(store, { ids })).toEqual(sorted);
    expect((await all(store.reports())).map(({ id }) => id)).toEqual(sorted);
    expect((await all(store.documents())).map(({ id }) => id)).toEqual(sorted);
    expect((await all(store.profiles())).map(({ report }) => report)).toEqual(sorted);
    expect((await all(store.fingerprints())).map(({ report }) => report)).toEqual(sorted);
  });

  test('what is added while reports are gone through is not among them', async () => {
    const store = await open(places);
    await store.addReports(Array.from({ length: 40 }, (_, i) => newReport(`b${i}`)));
    let seen = 0;
    for await (const { id } of store.reports()) {
      if (seen++ === 0) await store.addReports([newReport('a'), newReport('c')]);
      expect(id).toMatch(/^b/);
    }
    expect(seen).toBe(40);
    expect(await store.count()).toBe(42);
  });

  test('a view stays as it is, and its end lets the record be seen as it is now', async () => {
    const store = await open(places);
    await store.addReports([newReport('a')]);
    await store.view(async (view) => {
      await store.addReports([newReport('b')]);
      expect(await view.revision()).toBe(1);
      expect((await all(view.rows())).map(({ id }) => id)).toEqual(['a']);
      expect(await view.search('lindqvist')).toHaveLength(1);
      expect(await store.count()).toBe(2);
    });
    expect(await store.revision()).toBe(2);
  });

  test('reading that stops halfway holds nothing', async () => {
    const store = await open(places);
    await store.addReports([newReport('a'), newReport('b')]);
    for (let i = 0; i < 30; i++) {
      for await (const { id } of store.rows()) if (id === 'a') break;
    }
    await store.addReports([newReport('c')]);
    expect(await store.count()).toBe(3);
  });

  test('what was computed is kept with its revision until something newer is', async () => {
    const store = await open(places);
    expect(await store.cached('who')).toBeUndefined();
    expect(await store.cache('who', 2, { names: ['\0'] })).toBe(true);
    expect(await store.cache('who', 1, 'older')).toBe(false);
    expect(await store.cached('who')).toEqual({ revision: 2, value: { names: ['\0'] } });
    expect(await store.cache('who', 3, 'newer')).toBe(true);
    expect(await store.cached('who')).toEqual({ revision: 3, value: 'newer' });
    expect(await store.cached('who', 3)).toEqual({ revision: 3, value: 'newer' });
    expect(await store.cached('who', 2)).toBeUndefined();
    expect(await store.revision()).toBe(0);
  });
}
