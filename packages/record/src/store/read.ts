import type { Document } from '@parley/dossier';
import type { Decision, Profile, Report } from '../model.ts';
import { columnText, joinReport, rowOf, unpack, unpacked as unpackedValue } from './codec.ts';
import type { Engine, Snapshot } from './engine.ts';
import { StoreError } from './errors.ts';
import { countReports, inParts, pagesOf } from './filter.ts';
import { search } from './search.ts';
import type { Cached, Reader, ReportFilter, ReportRow } from './store.ts';
import type { Db, PayloadKind, ReportRecord } from './tables.ts';

/** How many are in memory at once: whole dossiers, and things that are small. */
const DOSSIERS_AT_ONCE = 32;
const ROWS_AT_ONCE = 500;

/** Where a reader looks: a query at a time, and for iterating, a state that stays. */
export interface Access {
  readonly engine: Engine;
  readonly db: Db;
  readonly hold: () => Promise<Snapshot>;
}

/** Everything that can be asked, of one access. */
export function readerOf(access: Access): Reader {
  const { db, engine } = access;
  return {
    revision: () => revisionOf(db),
    count: (filter = {}) => countReports(db, filter),
    rows: (filter = {}) => iterate(access, (held) => rows(held, filter)),
    versions: (id) => versions(db, id),
    report: (id) => firstOf(reports(access, db, { ids: [id] })),
    reports: (filter = {}) => iterate(access, (held) => reports(access, held, filter)),
    documentById: (id) => firstOf(documents(access, db, { ids: [id] })),
    documents: (filter = {}) => iterate(access, (held) => documents(access, held, filter)),
    profiles: (filter = {}) => iterate(access, (held) => profiles(access, held, filter)),
    fingerprints: (filter = {}) => iterate(access, (held) => fingerprints(held, filter)),
    digests: (filter = {}) => iterate(access, (held) => digests(access, held, filter)),
    decisions: () => decisions(db),
    search: (query, options = {}) => search(engine, db, query, options),
    cached: (key, revision) => cached(access, key, revision),
  };
}

/** How many changes were made to the record. */
export async function revisionOf(db: Db): Promise<number> {
  const query = db.selectFrom('meta').select('value').where('key', '=', 'revision');
  return (await query.executeTakeFirstOrThrow()).value;
}

async function* iterate<T>({ hold }: Access, work: (db: Db) => AsyncIterable<T>): AsyncGenerator<T> {
  const held = await hold();
  try {
    yield* work(held.db);
  } finally {
    await held.release();
  }
}

async function* rows(db: Db, filter: ReportFilter): AsyncGenerator<ReportRow> {
  for await (const page of pagesOf(db, filter, ROWS_AT_ONCE)) yield* page.map(rowOf);
}

async function versions(db: Db, id: string): Promise<ReportRow[]> {
  const all = db.selectFrom('report').selectAll();
  const own = await all.where('id', '=', columnText(id)).executeTakeFirst();
  if (own === undefined) return [];
  if (own.url_key === null) return [rowOf(own)];
  return (await all.where('url_key', '=', own.url_key).orderBy('version').execute()).map(rowOf);
}

async function* reports(access: Access, db: Db, filter: ReportFilter): AsyncGenerator<Report> {
  for await (const page of pagesOf(db, filter, DOSSIERS_AT_ONCE)) {
    const [document, dossier] = await Promise.all([
      payloads(db, page, 'document'),
      payloads(db, page, 'dossier'),
    ]);
    for (const row of page)
      yield readable(access, row, () => joinReport(row, document.get(row.number)!, dossier.get(row.number)!));
  }
}

const documents = (access: Access, db: Db, filter: ReportFilter) =>
  unpacked(access, db, filter, 'document', DOSSIERS_AT_ONCE, (_, value) => value as Document);

const profiles = (access: Access, db: Db, filter: ReportFilter) =>
  unpacked(access, db, filter, 'profiles', ROWS_AT_ONCE, (report, value) => ({
    report,
    profiles: value as readonly Profile[],
  }));

const digests = (access: Access, db: Db, filter: ReportFilter) =>
  unpacked(access, db, filter, 'digest', ROWS_AT_ONCE, (report, digest) => ({ report, digest }));

async function* fingerprints(db: Db, filter: ReportFilter) {
  for await (const page of pagesOf(db, filter, ROWS_AT_ONCE)) {
    const found = await payloads(db, page, 'fingerprint');
    for (const { id, number } of page) {
      const data = found.get(number);
      if (data !== undefined) yield { report: id, fingerprint: new Uint8Array(data) };
    }
  }
}

async function* unpacked<T>(
  access: Access,
  db: Db,
  filter: ReportFilter,
  kind: PayloadKind,
  size: number,
  make: (report: string, value: unknown) => T,
): AsyncGenerator<T> {
  for await (const page of pagesOf(db, filter, size)) {
    const found = await payloads(db, page, kind);
    for (const row of page) {
      const data = found.get(row.number);
      if (data !== undefined) yield readable(access, row, () => make(row.id, unpack(data)));
    }
  }
}

async function payloads(db: Db, page: readonly ReportRecord[], kind: PayloadKind) {
  const found = new Map<number, Uint8Array>();
  for (const part of inParts(page, ROWS_AT_ONCE)) {
    const query = db.selectFrom('payload').select(['report', 'data']).where('kind', '=', kind);
    const numbers = part.map(({ number }) => number);
    for (const { report, data } of await query.where('report', 'in', numbers).execute()) {
      found.set(report, data);
    }
  }
  return found;
}

function readable<T>({ engine }: Access, { id }: ReportRecord, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const what = `report ${id} cannot be read any more`;
    throw new StoreError('damaged', engine.where, what, 'restore a backup', { cause });
  }
}

async function decisions(db: Db): Promise<Decision[]> {
  const rows = await db.selectFrom('decision').select('body').orderBy('at').orderBy('id').execute();
  return rows.map(({ body }) => JSON.parse(body) as Decision);
}

/** What was computed is not worth an error: where it cannot be read, it is computed again. */
async function cached({ db }: Access, key: string, revision?: number): Promise<Cached | undefined> {
  const query = db.selectFrom('cache').select(['revision', 'data']).where('key', '=', columnText(key));
  const wanted = revision === undefined ? query : query.where('revision', '=', revision);
  const row = await wanted.executeTakeFirst();
  if (row === undefined) return undefined;
  try {
    return { revision: row.revision, value: unpackedValue(row.data) };
  } catch {
    return undefined;
  }
}

async function firstOf<T>(all: AsyncIterable<T>): Promise<T | undefined> {
  for await (const one of all) return one;
  return undefined;
}
