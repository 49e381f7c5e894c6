import { spawn } from 'node:child_process';
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
  readonly stop: () => Promise<void>;
}

/** Starts `parley serve` as users do, on a free port and with a record in a folder of its own. */
export async function startServer(): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), 'parley-page-'));
  const args = [join(ROOT, 'scripts', 'launch.cjs'), 'serve', '--port', '0', '--no-example'];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PARLEY_HOME: home, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const ended = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => line.startsWith('http') && resolve(line.trim()));
    void ended.then(() => reject(new Error(`parley serve ended: ${said.join('')}`)));
  });
  return {
    origin,
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
