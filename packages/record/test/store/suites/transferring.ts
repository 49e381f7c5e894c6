import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/index.ts';
import type { Store } from '../../../src/store/index.ts';
import { all, decision, newReport } from '../kit.ts';
import { newFolder, open, sqlite } from '../places.ts';
import type { Places } from '../places.ts';

const URL = 'https://news.example/talks';
const ODD = 'NUL \0, half \uD83D a pair, \u2028 a line';

/** A record with versions, tags, decisions and odd signs. */
async function fill(store: Store, many = 60): Promise<void> {
  const { report, profiles, fingerprint } = newReport('bare', { published: null });
  const bare = { report, profiles, fingerprint };
  await store.addReports([
    newReport('b', { url: URL }),
    newReport('a', { url: URL, text: ODD, title: ODD }),
    bare,
  ]);
  await store.addReports(Array.from({ length: many }, (_, i) => newReport(`many${i}`, { tag: 'example' })));
  await store.decide(decision('one', undefined, ODD));
  await store.decide(decision('two'), { tag: 'example' });
}

const linesOf = (store: Store) => all(store.export());
async function* pieces(text: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  for (let at = 0; at < text.length; at += 1000) yield await Promise.resolve(text.slice(at, at + 1000));
}

const HEADER = '{"parley":"record","format":1}';

/** An export with one decision, some of its fields changed. */
const decisionLine = (fields: object) =>
  `${HEADER}\n${JSON.stringify({ decision: { ...decision('one'), ...fields } })}`;

type Made = ReturnType<typeof newReport>['report'];

/** An export with one report that was changed. */
function reportLine(change: (report: Made) => object): string {
  const { report, fingerprint, ...rest } = newReport('a');
  const line = { ...rest, report: change(report), fingerprint: Buffer.from(fingerprint).toString('base64') };
  return `${HEADER}\n${JSON.stringify(line)}`;
}

/** A report with a profile that is as it should be, but for some of its fields. */
function profileLine(change: object): string {
  const profile = { report: 'a', entity: 'e', kind: 'person', names: ['A'], company: [], published: null };
  const title = { id: null, text: 'minister', former: false };
  const line = JSON.parse(reportLine((report) => report).slice(HEADER.length + 1)) as object;
  return `${HEADER}\n${JSON.stringify({ ...line, profiles: [{ ...profile, titles: [title], ...change }] })}`;
}

/** A report that is as it should be, with another fingerprint. */
function withFingerprint(fingerprint: string): string {
  const line = JSON.parse(reportLine((report) => report).slice(HEADER.length + 1)) as object;
  return `${HEADER}\n${JSON.stringify({ ...line, fingerprint })}`;
}

function misquoted(dossier: Made['dossier']): Made['dossier'] {
  const facts = dossier.facts.map((fact) => ({
    ...fact,
    evidence: fact.evidence.map((span) => ({ ...span, quote: 'something else' })),
  }));
  return { ...dossier, facts };
}

/** Moving a record, copying it, and finding out whether it is whole. */
export function transferring(places: Places): void {
  test('a record goes to the other database and back without a change', async () => {
    const first = await open(places);
    const other = await open(sqlite);
    const back = await open(places);
    await fill(first);
    const lines = await linesOf(first);
    const imported = await other.import(first.export());
    expect(imported).toEqual({
      reports: { added: 63, known: 0 },
      decisions: { added: 2, known: 0 },
      differing: [],
    });
    await back.import(other.export());
    expect(await linesOf(other)).toEqual(lines);
    expect(await linesOf(back)).toEqual(lines);
    const rows = async (store: Store) => (await all(store.rows())).map((row) => ({ ...row, revision: 0 }));
    expect(await rows(back)).toEqual(await rows(first));
    expect((await back.search('"half a pair"')).map(({ report }) => report.id)).toEqual(['a']);
    expect((await back.check()).problems).toEqual([]);
  });

  test('an import of what is there changes nothing', async () => {
    const store = await open(places);
    await fill(store);
    const revision = await store.revision();
    const { reports, decisions } = await store.import(store.export());
    expect([reports, decisions]).toEqual([
      { added: 0, known: 63 },
      { added: 0, known: 2 },
    ]);
    expect(await store.revision()).toBe(revision);
  });

  test('an import tells what is known with other contents, and leaves it as it is', async () => {
    const from = await open(sqlite);
    const store = await open(places);
    await from.addReports([newReport('a', { text: 'One.' }), newReport('b')]);
    await from.decide(decision('d', undefined, 'this'));
    await store.addReports([newReport('a', { text: 'Another.' })]);
    await store.decide(decision('d', undefined, 'that'));
    expect(await store.import(from.export())).toEqual({
      reports: { added: 1, known: 1 },
      decisions: { added: 0, known: 1 },
      differing: ['a', 'd'],
    });
    expect((await store.documentById('a'))!.text).toMatch(/^Another/);
  });

  test('a part of an export is known to be a part, and the whole can follow', async () => {
    const from = await open(sqlite);
    const store = await open(places);
    await fill(from);
    const text = (await linesOf(from)).join('');
    for (const part of [text.slice(0, -30), text.slice(0, 30_000), text.slice(500), '', 'no export\n']) {
      await expect(store.import(pieces(part))).rejects.toMatchObject({ code: 'invalid' });
    }
    const bytes = Buffer.from(text);
    await store.import(pieces(bytes));
    expect((await linesOf(store)).join('')).toBe(text);
    bytes.fill(0xff, 5000, 5001);
    await expect(store.import(pieces(bytes))).rejects.toMatchObject({ code: 'invalid' });
  });

  test.each([
    ['{"parley":"record","format":2}\n', 'newer'],
    ['{"parley":"record","format":1}\n{"parley":"record","format":1}\n', 'invalid'],
    ['{"parley":"record","format":1}\n{"report":{"id":"a"}}\n', 'invalid'],
    ['{"parley":"record","format":1}\n{"decision":{"id":"a"}}\n', 'invalid'],
    ['{"parley":"record","format":1}\n{"end":{"reports":0,"decisions":0}}\n{}\n', 'invalid'],
    ['{"parley":"record","format":1}\n[]\n', 'invalid'],
  ])('an import of %j is refused as %s', async (text, code) => {
    const store = await open(places);
    await expect(store.import(pieces(text))).rejects.toMatchObject({ code });
    expect(await store.count()).toBe(0);
  });

  test.each([
    ['a header without a version', `{"parley":"record"}`],
    ['a header with a version that is no number', `{"parley":"record","format":{}}`],
    ['a decision about nothing', decisionLine({ action: undefined })],
    ['a decision of an unknown kind', decisionLine({ action: { kind: 'toString', negotiation: 'n' } })],
    [
      'a decision that joins three',
      decisionLine({ action: { kind: 'join', negotiations: ['a', 'b', 'c'] } }),
    ],
    [
      'a decision on a fact that it does not point at',
      decisionLine({ action: { kind: 'confirm', fact: '' } }),
    ],
    ['a decision of no day', decisionLine({ at: 'yesterday' })],
    ['a decision that is none', `${HEADER}\n{"decision":[]}`],
    ['a report of no day', reportLine((report) => ({ ...report, addedAt: 'soon' }))],
    [
      'a report without its document',
      reportLine((report) => ({ ...report, dossier: { ...report.dossier, documents: [] } })),
    ],
    [
      'a report that quotes what it does not say',
      reportLine((report) => ({ ...report, dossier: misquoted(report.dossier) })),
    ],
    [
      'a report on somebody whom it does not know',
      reportLine((report) => ({ ...report, dossier: { ...report.dossier, entities: [] } })),
    ],
    ['a name that is no text', profileLine({ names: ['A', null] })],
    ['an office that is no text', profileLine({ titles: [{ id: 'minister', text: {}, former: false }] })],
    [
      'an office of a country that is no text',
      profileLine({ titles: [{ id: null, text: '', of: [], former: true }] }),
    ],
    ['a label that is no text', profileLine({ label: 1 })],
    ['company that is no list', profileLine({ company: 'b' })],
    ['a day that is no text', profileLine({ published: 2025 })],
    ['a fingerprint that is none', withFingerprint('AP//AGFi')],
  ])('an import with %s is refused, and says in which line', async (_, text) => {
    const store = await open(places);
    await expect(store.import(pieces(`${text}\n`))).rejects.toThrow(
      /line [12] of the import: .+; check the file/,
    );
    expect([await store.count(), await store.decisions()]).toEqual([0, []]);
  });

  test('a profile that is as it should be is taken in', async () => {
    const store = await open(places);
    const end = '{"end":{"reports":1,"decisions":0}}';
    await store.import(pieces(`${profileLine({})}\n${end}\n`));
    expect(await store.count()).toBe(1);
  });

  test('a backup is a whole record, and nothing else is left beside it', async () => {
    const store = await open(places);
    await fill(store);
    const folder = await newFolder();
    const file = join(folder, 'record.sqlite');
    await store.backup(file);
    expect(await readdir(folder)).toEqual(['record.sqlite']);
    const restored =
      store.kind === 'sqlite' ? await open(sqlite, { home: folder, readOnly: true }) : await restore(file);
    expect(await linesOf(restored)).toEqual(await linesOf(store));
  });

  test('a backup takes the place of no other file', async () => {
    const store = await open(places);
    const file = join(await newFolder(), 'precious');
    await writeFile(file, 'precious');
    await expect(store.backup(file)).rejects.toMatchObject({ code: 'exists' });
    expect(await readFile(file, 'utf8')).toBe('precious');
    await expect(store.backup(join(file, 'x', 'y'))).rejects.toMatchObject({ code: 'missing' });
  });

  test.each([
    ["update payload set data = data || data where kind = 'fingerprint'", 'nothing'],
    ["delete from payload where kind = 'dossier' and report = 1", 'report b is damaged'],
    ["update payload set data = (select data from payload where kind = 'dossier' and report = 1)", 'damaged'],
    ["update report set text_hash = 'x' where id = 'a'", 'report a is damaged'],
    ["update report set current = 1 where id = 'b'", 'report b stands in the wrong place'],
    ['delete from search where DOCUMENT = 2', 'report a is not in the index'],
    ["update decision set body = '{' where id = 'one'", 'decision one is damaged'],
  ])('a check after “%s” finds %s', async (sql, found) => {
    const place = await places.place();
    const store = await openStore(place);
    await fill(store, 3);
    await store.close();
    await places.execute(place, sql.replace('DOCUMENT', places.name === 'SQLite' ? 'rowid' : 'number'));
    const { problems } = await (await open(places, place)).check();
    if (found === 'nothing') expect(problems).toEqual([]);
    else expect(problems.join('\n')).toContain(found);
  });
}

async function restore(file: string): Promise<Store> {
  const store = await open(sqlite);
  await store.import(createReadStream(file));
  return store;
}
