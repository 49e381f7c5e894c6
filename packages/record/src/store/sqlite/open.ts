import { join, resolve } from 'node:path';
import { Kysely, sql, SqliteDialect } from 'kysely';
import type { Engine, Snapshot } from '../engine.ts';
import type { OpenOptions } from '../store.ts';
import type { Db, Tables } from '../tables.ts';
import { APPLICATION_ID, beginWriting, connectForReading, connectForWriting } from './connect.ts';
import { inspectFile, loadDriver } from './connect.ts';
import type { Driver, Handle } from './connect.ts';
import { explainSqlite } from './errors.ts';
import { sqliteFullText } from './full-text.ts';

/** The file of a record in its folder. */
export const FILE = 'record.sqlite';
const WAIT = 10_000;

/** Opens the record in a folder: one connection that writes, one that reads, and one for each snapshot. */
export async function openSqlite(options: OpenOptions & { readonly home: string }): Promise<Engine> {
  const file = join(resolve(options.home), FILE);
  const { readOnly = false, wait = WAIT, maxBytes } = options;
  try {
    inspectFile(file, readOnly);
    const driver = await loadDriver(file);
    const writing = readOnly ? undefined : await connectForWriting(driver, file, wait, maxBytes);
    return engineOf(file, driver, connectForReading(driver, file), writing, wait);
  } catch (error) {
    throw explainSqlite(error, file);
  }
}

const queriesOf = (database: Handle): Db => new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });

function engineOf(
  file: string,
  driver: Driver,
  reading: Handle,
  writing: Handle | undefined,
  wait: number,
): Engine {
  const held = new Set<Handle>();
  const writer = writing && queriesOf(writing);
  return {
    kind: 'sqlite',
    where: file,
    readOnly: writing === undefined,
    db: queriesOf(reading),
    columns: { key: 'text', bytes: 'blob' },
    fullText: sqliteFullText,
    hasTables,
    found: async (tx) => void (await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(tx)),
    write: (work) => writer!.connection().execute((c) => transaction(writing!, c, wait, work)),
    snapshot: () => snapshotOf(connectForReading(driver, file), held),
    explain: (error) => explainSqlite(error, file),
    problems: () => Promise.resolve(problemsOf(reading)),
    copyTo: async (copy) => void (await reading.backup(copy)),
    close() {
      // The one that writes comes last: it puts the log into the file.
      for (const handle of [...held, reading, writing]) handle?.close();
      return Promise.resolve();
    },
  };
}

async function hasTables(db: Db): Promise<boolean> {
  const { rows } = await sql`select 1 from sqlite_master where type = 'table' and name = 'meta'`.execute(db);
  return rows.length > 0;
}

async function transaction<T>(
  handle: Handle,
  db: Db,
  wait: number,
  work: (tx: Db) => Promise<T>,
): Promise<T> {
  await beginWriting(handle, wait);
  try {
    const answer = await work(db);
    handle.exec('commit');
    return answer;
  } catch (error) {
    // SQLite ends the transaction itself where the disk is full.
    if (handle.inTransaction) handle.exec('rollback');
    throw error;
  }
}

async function snapshotOf(handle: Handle, held: Set<Handle>): Promise<Snapshot> {
  held.add(handle);
  const release = () => {
    handle.close();
    held.delete(handle);
    return Promise.resolve();
  };
  try {
    const db = queriesOf(handle);
    handle.exec('begin');
    // Only the first query settles what is seen.
    await db.selectFrom('meta').select('value').execute();
    return { db, release };
  } catch (error) {
    await release();
    throw error;
  }
}

function problemsOf(handle: Handle): string[] {
  const rows = handle.pragma('integrity_check') as { integrity_check: string }[];
  const found = rows.map((row) => row.integrity_check).filter((words) => words !== 'ok');
  const loose = handle.pragma('foreign_key_check') as unknown[];
  return loose.length === 0 ? found : [...found, `${loose.length} rows belong to no report`];
}
