import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Added } from '../../../src/store/index.ts';
import { all, newReport } from '../kit.ts';
import { open } from '../places.ts';
import type { Places } from '../places.ts';

const URL = 'https://news.example/talks';
const status = (answers: readonly Added[]) => answers.map((one) => `${one.id} ${one.status}`);

/** What becomes of reports that are added, and of versions of one URL. */
export function adding(places: Places): void {
  test('a report is added once, and known from then on', async () => {
    const store = await open(places);
    const report = newReport('a');
    expect(status(await store.addReports([report, report, newReport('b')]))).toEqual([
      'a added',
      'a known',
      'b added',
    ]);
    expect(status(await store.addReports([newReport('b'), newReport('c')]))).toEqual(['b known', 'c added']);
    expect(await store.count()).toBe(3);
  });

  test('a known report is not changed, and told where its text is another', async () => {
    const store = await open(places);
    const first = newReport('a', { text: 'One.', reader: '1' });
    await store.addReports([first]);
    const [answer] = await store.addReports([newReport('a', { text: 'Another.', reader: '2' })]);
    expect(answer).toEqual({ id: 'a', status: 'known', current: true, differs: true });
    expect(await store.report('a')).toEqual(first.report);
  });

  test('a batch with a report that cannot be stored adds none of them', async () => {
    const store = await open(places);
    const wrong = [
      newReport(''),
      newReport('x'.repeat(201)),
      newReport('\0'),
      newReport('b', { addedAt: 'now' }),
    ];
    for (const one of wrong) {
      await expect(store.addReports([newReport('a'), one])).rejects.toMatchObject({ code: 'invalid' });
    }
    expect(await store.count()).toBe(0);
    expect(await store.revision()).toBe(0);
  });

  test('another text of a URL is a version, and the one before is kept', async () => {
    const store = await open(places);
    await store.addReports([newReport('a', { url: URL })]);
    const [answer] = await store.addReports([newReport('b', { url: URL })]);
    expect(answer).toEqual({ id: 'b', status: 'version', replaces: 'a', current: true });
    expect(await store.report('b')).toMatchObject({ replaces: 'a' });
    const versions = await store.versions('a');
    expect(versions.map((one) => [one.id, one.version, one.current])).toEqual([
      ['a', 1, false],
      ['b', 2, true],
    ]);
    expect(versions).toEqual(await store.versions('b'));
  });

  test('versions in one batch follow each other in its order', async () => {
    const store = await open(places);
    const ids = ['z', 'm', 'a'];
    const answers = await store.addReports(ids.map((id) => newReport(id, { url: URL })));
    expect(status(answers)).toEqual(['z added', 'm version', 'a version']);
    expect((await store.versions('z')).map(({ id }) => id)).toEqual(ids);
  });

  test('the order of versions is that of publication, in whatever order they come', async () => {
    const days = { x: '2025-05-14', y: '2025-05-15', z: '2025-05-16' };
    for (const order of ['xyz', 'zyx', 'yzx', 'xzy']) {
      const store = await open(places);
      for (const id of order as Iterable<keyof typeof days>) {
        await store.addReports([newReport(id, { url: URL, published: days[id] })]);
      }
      const versions = await store.versions('y');
      expect(versions.map((one) => [one.id, one.replaces, one.current])).toEqual([
        ['x', undefined, false],
        ['y', 'x', false],
        ['z', 'y', true],
      ]);
    }
  });

  test('versions stand in the same order however they are added, in whatever batches', async () => {
    const store = await open(places);
    const version = fc.record({ day: fc.integer({ min: 1, max: 3 }), size: fc.integer({ min: 1, max: 3 }) });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(version, { minLength: 2, maxLength: 7 }), async (versions) => {
        const url = `${URL}/${++run}`;
        const reports = versions.map(({ day }, i) =>
          newReport(`${run}-${i}`, {
            url,
            published: `2025-05-0${day}`,
            addedAt: `2025-06-01T12:00:0${i}.000Z`,
          }),
        );
        for (let at = 0; at < reports.length; at += versions[at]!.size) {
          await store.addReports(reports.slice(at, at + versions[at]!.size));
        }
        const sorted = versions
          .map(({ day }, i) => ({ day, id: `${run}-${i}` }))
          .sort((a, b) => a.day - b.day);
        expect((await store.versions(`${run}-0`)).map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
      }),
      { numRuns: 15 },
    );
    expect((await store.check()).problems).toEqual([]);
  });

  test('a report comes back as it was, whatever stands in it', async () => {
    const store = await open(places);
    const odd = `NUL \0, half \uD83D a pair, \u2028 a line, é e\u0301, “quotes” '${'😀'.repeat(50)}'`;
    const about = { title: odd, source: odd, text: odd, language: 'nl', published: null };
    const strange = newReport('a', { ...about, url: `https://x.example/${'long'.repeat(20_000)}` });
    await store.addReports([strange]);
    expect(await store.report('a')).toEqual(strange.report);
    expect(await store.documentById('a')).toEqual(strange.report.dossier.documents[0]);
    expect(await all(store.profiles())).toEqual([{ report: 'a', profiles: strange.profiles }]);
    expect(await all(store.fingerprints())).toEqual([{ report: 'a', fingerprint: strange.fingerprint }]);
    expect(await all(store.digests())).toEqual([{ report: 'a', digest: strange.digest }]);
  });

  test('a text with more words than an index takes is added, and found by the first of them', async () => {
    const store = await open(places);
    const words = Array.from({ length: 120_000 }, (_, i) => `w${i.toString(36)}`).join(' ');
    await store.addReports([newReport('a', { text: words })]);
    expect(await store.search('w1a w2b')).toHaveLength(1);
    expect((await store.check()).problems).toEqual([]);
  });

  test('only what is changed makes a new revision', async () => {
    const store = await open(places);
    await store.addReports([newReport('a')]);
    await store.addReports([newReport('a')]);
    await store.addReports([]);
    expect(await store.revision()).toBe(1);
    await store.addReports([newReport('b'), newReport('c')]);
    expect(await store.revision()).toBe(2);
    const rows = await all(store.rows());
    expect(rows.map((row) => row.revision)).toEqual([1, 2, 2]);
  });

  test('a newer reading takes the place of the older, and keeps when it was added and its tag', async () => {
    const store = await open(places);
    await store.addReports([newReport('a', { tag: 'example', addedAt: '2025-06-01T00:00:00.000Z' })]);
    const newer = newReport('a', { reader: '2', title: 'Zebra', addedAt: '2025-07-01T00:00:00.000Z' });
    expect(await store.replaceDossiers([newer])).toEqual([{ id: 'a', status: 'replaced' }]);
    const { reader, addedAt, tag, title, revision } = (await all(store.rows()))[0]!;
    expect({ reader, addedAt, tag, title, revision }).toEqual({
      reader: '2',
      addedAt: '2025-06-01T00:00:00.000Z',
      tag: 'example',
      title: 'Zebra',
      revision: 2,
    });
    expect((await store.search('zebra')).map(({ report }) => report.id)).toEqual(['a']);
    expect((await store.check()).problems).toEqual([]);
  });

  test('a reading of what is not there, or of another text, changes nothing', async () => {
    const store = await open(places);
    await store.addReports([newReport('a', { text: 'One.' })]);
    const answers = await store.replaceDossiers([newReport('b'), newReport('a', { text: 'Another.' })]);
    expect(answers.map((one) => one.status)).toEqual(['missing', 'other-text']);
    expect(await store.revision()).toBe(1);
  });

  test('what has a tag can be removed, and the versions around it close up', async () => {
    const store = await open(places);
    await store.addReports([newReport('a', { url: URL }), newReport('other')]);
    await store.addReports([newReport('b', { url: URL, tag: 'example' })]);
    await store.addReports([newReport('c', { url: URL })]);
    await store.addReports([newReport('d', { url: URL, tag: 'example' })]);
    expect(await store.removeTagged('example')).toEqual({ reports: 2, decisions: 0 });
    expect((await store.versions('a')).map((one) => [one.id, one.replaces, one.current])).toEqual([
      ['a', undefined, false],
      ['c', 'a', true],
    ]);
    expect((await store.search('lindqvist')).map(({ report }) => report.id).sort()).toEqual(['c', 'other']);
    expect(await store.removeTagged('example')).toEqual({ reports: 0, decisions: 0 });
    expect((await store.check()).problems).toEqual([]);
  });
}
