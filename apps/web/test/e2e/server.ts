import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { call } from '@parley/api';
import type { Job } from '@parley/api';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

/** A server of a new, empty record. */
export interface Server {
  readonly origin: string;
  /** The folder of its record. */
  readonly home: string;
  readonly stop: () => Promise<void>;
}

const LAUNCH = join(ROOT, 'scripts', 'launch.cjs');
const envOf = (home: string) => ({ ...process.env, PARLEY_HOME: home, DATABASE_URL: '' });

/** What a command prints that works with the record in a folder. @throws Error where it fails */
export const parley = (home: string, args: readonly string[]): string =>
  execFileSync(process.execPath, [LAUNCH, ...args], {
    env: envOf(home),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

export const newHome = (): string => mkdtempSync(join(tmpdir(), 'parley-page-'));

/** Starts `parley serve` as users do, on a free port and with a record in a folder of its own. */
export async function startServer(home = newHome(), more: readonly string[] = []): Promise<Server> {
  const args = [LAUNCH, 'serve', '--port', '0', '--no-example', ...more];
  const child = spawn(process.execPath, args, { env: envOf(home), stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const ended = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => line.startsWith('http') && resolve(line.trim()));
    void ended.then(() => reject(new Error(`parley serve ended: ${said.join('')}`)));
  });
  return {
    origin,
    home,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Waits until a job is over. @throws Error where it failed */
export async function finished(origin: string, job: Job): Promise<Job> {
  let now = job;
  while (now.state !== 'done') {
    if (now.state === 'failed') throw new Error(`job failed: ${now.error ?? ''}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
    now = await call('job', { params: { id: job.id } }, { origin });
  }
  return now;
}
