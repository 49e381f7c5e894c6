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
  const { readOnly = false, keep = false, wait = WAIT, maxBytes } = options;
  try {
    inspectFile(file, readOnly);
    const driver = await loadDriver(file);
    const connect = (patience: number) => connectForWriting(driver, file, patience, maxBytes);
    const writing = new Writing(connect, readOnly ? undefined : await connect(wait));
    const reading = connectForReading(driver, file);
    return engineOf({ file, driver, reading, writing, readOnly, keeps: keep || !readOnly, wait });
  } catch (error) {
    throw explainSqlite(error, file);
  }
}

const queriesOf = (database: Handle): Db => new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });

/** The connection that writes. A record that is opened for reading gets one when something is to be kept in it. */
class Writing {
  readonly #connect: (wait: number) => Promise<Handle>;
  #made: { readonly handle: Handle; readonly db: Db } | undefined;

  constructor(connect: (wait: number) => Promise<Handle>, handle: Handle | undefined) {
    this.#connect = connect;
    this.#made = handle && { handle, db: queriesOf(handle) };
  }

  async write<T>(wait: number, work: (tx: Db) => Promise<T>): Promise<T> {
    const { handle, db } = this.#made ?? this.#take(await this.#connect(wait));
    return db.connection().execute((connection) => transaction(handle, connection, wait, work));
  }

  close(): void {
    this.#made?.handle.close();
  }

  /** Another may have connected meanwhile. */
  #take(handle: Handle) {
    if (this.#made) handle.close();
    return (this.#made ??= { handle, db: queriesOf(handle) });
  }
}

interface Opened {
  readonly file: string;
  readonly driver: Driver;
  readonly reading: Handle;
  readonly writing: Writing;
  readonly readOnly: boolean;
  readonly keeps: boolean;
  readonly wait: number;
}

function engineOf({ file, driver, reading, writing, readOnly, keeps, wait }: Opened): Engine {
  const held = new Set<Handle>();
  return {
    kind: 'sqlite',
    where: file,
    readOnly,
    keeps,
    db: queriesOf(reading),
    columns: { key: 'text', bytes: 'blob' },
    fullText: sqliteFullText,
    hasTables,
    found: async (tx) => void (await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(tx)),
    write: (work, patience = wait) => writing.write(patience, work),
    snapshot: () => snapshotOf(connectForReading(driver, file), held),
    explain: (error) => explainSqlite(error, file),
    problems: () => Promise.resolve(problemsOf(reading)),
    copyTo: async (copy) => void (await reading.backup(copy)),
    close() {
      // The one that writes comes last: it puts the log into the file.
      for (const handle of [...held, reading]) handle.close();
      writing.close();
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
