import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Whether commands tell where in them something went wrong: for whoever looks for the reason. */
const DEBUG = process.env.PARLEY_DEBUG === undefined ? {} : { PARLEY_DEBUG: process.env.PARLEY_DEBUG };

/** Where a record is: PARLEY_HOME, or DATABASE_URL. */
export type Place = Readonly<Record<string, string>>;

/** What came of a command. */
export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  /** Null where a signal ended it. */
  readonly status: number | null;
}

/** A command that is running. */
export interface Running {
  readonly child: ChildProcess;
  /** All that it said, once it has ended. */
  readonly end: Promise<Result>;
}

/** Starts ./parley in an environment that holds nothing but what is given. */
export function start(args: readonly string[], env: Place, input?: string): Running {
  const child = spawn(path.join(ROOT, 'parley'), args, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', PARLEY_AUTHOR: 'Noor', ...DEBUG, ...env },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  // A command that does not read its input closes it.
  child.stdin.on('error', () => undefined).end(input ?? '');
  const end = new Promise<Result>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      // A source may change while the tests run; the next start then builds, and says so.
      resolve({ ...said, stderr: said.stderr.replace(/^parley: building …\n/, ''), status });
    });
  });
  return { child, end };
}

/** Runs ./parley to its end. */
export const parley = (args: readonly string[], env: Place, input?: string): Promise<Result> =>
  start(args, env, input).end;
