import { closeSync, mkdirSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import { codeOf, StoreError, wordsOf } from '../errors.ts';
import { missing } from '../migrations/index.ts';
import { notARecord } from './errors.ts';

/** A connection to a file; `Driver` makes one. */
export type Handle = Database.Database;
export type Driver = typeof Database;

/** Tells the file of a record from other databases: “PRLY”. */
export const APPLICATION_ID = 0x50524c59;
const HEADER = 'SQLite format 3\0';
/** Readers wait, in milliseconds, only where somebody repairs the file after a crash. */
const READERS_WAIT = 5000;
/** Waiting for another writer is done between attempts, so that the program goes on meanwhile. */
const BETWEEN_ATTEMPTS = 20;

/** The driver, loaded only where it is used. */
export async function loadDriver(file: string): Promise<Driver> {
  try {
    const { default: driver } = await import('better-sqlite3');
    // Only a connection loads the part of it that was compiled for this machine.
    new driver(':memory:').close();
    return driver;
  } catch (cause) {
    const why = wordsOf(cause).slice(0, LONGEST_REASON);
    const what = `the package better-sqlite3 cannot be loaded (${why})`;
    throw new StoreError('driver', file, what, 'install it again, or use PostgreSQL', { cause });
  }
}

/** What a package says that is not installed well goes on for pages. */
const LONGEST_REASON = 120;

/** Refuses a file that is no database before anything opens it, and makes the folder of one that is to be made. */
export function inspectFile(file: string, readOnly: boolean): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined && readOnly) throw missing(file);
  if (stat === undefined) makeFolder(dirname(file));
  else if (!stat.isFile() || (stat.size > 0 && headerOf(file) !== HEADER)) throw notARecord(file);
}

/** Only its owner may look into it. Node's own way to make a folder with those above it never ends below /proc. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another program may have made it just now.
    if (codeOf(error) !== 'EEXIST' || !statSync(folder).isDirectory()) throw error;
  }
}

function headerOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const header = Buffer.alloc(HEADER.length);
    return header.toString('latin1', 0, readSync(handle, header));
  } finally {
    closeSync(handle);
  }
}

/** The connection that writes. Makes the file where it is missing; changes nothing of another program's database. */
export async function connectForWriting(
  driver: Driver,
  file: string,
  wait: number,
  maxBytes?: number,
): Promise<Handle> {
  const handle = new driver(file, { timeout: READERS_WAIT });
  try {
    await patiently(wait, () => refuseOthers(handle, file));
    await patiently(wait, () => handle.pragma('journal_mode = wal'));
    requireWritable(handle);
    handle.pragma('synchronous = full');
    // On macOS only this reaches the disk; elsewhere it does nothing.
    handle.pragma('fullfsync = on');
    handle.pragma('checkpoint_fullfsync = on');
    if (maxBytes !== undefined) limit(handle, maxBytes);
    return handle;
  } catch (error) {
    handle.close();
    throw error;
  }
}

/** SQLite opens a file that it may only read without a word. */
function requireWritable(handle: Handle): void {
  try {
    withoutWaiting(handle, () => handle.exec('begin immediate; rollback'));
  } catch (error) {
    // Somebody else is writing: so can we.
    if (!codeOf(error).startsWith('SQLITE_BUSY')) throw error;
  }
}

function withoutWaiting(handle: Handle, work: () => void): void {
  handle.pragma('busy_timeout = 0');
  try {
    work();
  } finally {
    handle.pragma(`busy_timeout = ${READERS_WAIT}`);
  }
}

function limit(handle: Handle, bytes: number): void {
  const page = handle.pragma('page_size', { simple: true }) as number;
  handle.pragma(`max_page_count = ${Math.max(1, Math.floor(bytes / page))}`);
}

/** A connection that only reads. */
export function connectForReading(driver: Driver, file: string): Handle {
  const options = { readonly: true, fileMustExist: true, timeout: READERS_WAIT };
  const open = (from: string | Buffer) => checked(new driver(from, options), file);
  try {
    return open(file);
  } catch (error) {
    // Readers share a file beside the database, which cannot be made here.
    if (!/^SQLITE_(CANTOPEN|READONLY)/.test(codeOf(error)) || hasLog(file)) throw error;
    return open(contentsOf(file, error));
  }
}

function checked(handle: Handle, file: string): Handle {
  try {
    refuseOthers(handle, file);
    return handle;
  } catch (error) {
    handle.close();
    throw error;
  }
}

/** More than this is not read into memory. */
const MOST_BYTES = 2 ** 30;
/** Where the header of a database says that it has a log, and what it says where it has none. */
const LOG_FLAGS = [18, 19] as const;
const NO_LOG = 1;

function contentsOf(file: string, error: unknown): Buffer {
  if (statSync(file).size > MOST_BYTES) throw error;
  const bytes = readFileSync(file);
  for (const at of LOG_FLAGS) bytes[at] = NO_LOG;
  return bytes;
}

function hasLog(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function refuseOthers(handle: Handle, file: string): void {
  const id = handle.pragma('application_id', { simple: true });
  if (id === APPLICATION_ID) return;
  const { tables } = handle.prepare('select count(*) as tables from sqlite_master').get() as {
    tables: number;
  };
  if (id !== 0 || tables > 0) throw notARecord(file);
}

/** Tries again while somebody else holds the file. */
export async function patiently<T>(wait: number, attempt: () => T): Promise<T> {
  const deadline = performance.now() + wait;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || performance.now() > deadline) throw error;
    }
    await sleep(Math.random() * BETWEEN_ATTEMPTS);
  }
}

/** Begins a transaction that writes, as soon as no other does. */
export async function beginWriting(handle: Handle, wait: number): Promise<void> {
  await patiently(wait, () => {
    withoutWaiting(handle, () => handle.exec('begin immediate'));
  });
}
