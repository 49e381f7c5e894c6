import { homedir } from 'node:os';
import path from 'node:path';
import { Ledger } from '@parley/record';
import type { OpenOptions } from '@parley/record';
import { EXIT, Failure } from '../errors.ts';
import { MAKER } from '../version.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the record is kept: the database that DATABASE_URL names, else the folder PARLEY_HOME, else the one that the
 * platform has for the data of programs.
 */
export function recordPlace(env: Environment, platform: NodeJS.Platform = process.platform): OpenOptions {
  const { DATABASE_URL: databaseUrl, PARLEY_HOME: home } = env;
  if (isSet(databaseUrl)) return { databaseUrl };
  return { home: isSet(home) ? path.resolve(home) : dataFolder(env, platform) };
}

/** The folder for Parley's data: of XDG's base directories, or what macOS and Windows have instead. */
export function dataFolder(env: Environment, platform: NodeJS.Platform = process.platform): string {
  const user = env.HOME ?? homedir();
  if (platform === 'darwin') return path.join(user, 'Library', 'Application Support', 'Parley');
  if (platform === 'win32')
    return path.join(env.LOCALAPPDATA ?? path.join(user, 'AppData', 'Local'), 'Parley');
  // A relative path is to be taken for none, says the specification.
  const data = env.XDG_DATA_HOME;
  const base = data !== undefined && path.isAbsolute(data) ? data : path.join(user, '.local', 'share');
  return path.join(base, 'parley');
}

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';

/** @throws Failure where the record is a file: only PostgreSQL holds a queue that many can work at. */
export function requireDatabase(what: string, env: Environment = process.env): void {
  if (recordPlace(env).databaseUrl !== undefined) return;
  throw new Failure(
    what,
    'the queue is in PostgreSQL, and DATABASE_URL is not set',
    'set it to postgresql://user:password@host:5432/database',
    EXIT.usage,
  );
}

/**
 * Does something with the record, and closes it whatever comes of that.
 * @throws StoreError where it cannot be opened, or there is none to be read.
 */
export async function withLedger<Result>(
  work: (ledger: Ledger) => Promise<Result>,
  options: Pick<OpenOptions, 'readOnly'> = {},
): Promise<Result> {
  // What is computed is kept for the next command, also by one that only reads.
  const ledger = await Ledger.open({ ...recordPlace(process.env), ...options, keep: true, maker: MAKER });
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}
