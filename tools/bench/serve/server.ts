import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const PARLEY = path.join(ROOT, 'parley');

const envOf = (home: string) => ({
  ...process.env,
  PARLEY_HOME: home,
  DATABASE_URL: '',
  LANG: 'en_GB.UTF-8',
});

/** `parley serve` as a process of its own. */
export interface Serving {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts `parley serve` on a free port. */
export async function startServer(home: string, args: readonly string[] = []): Promise<Serving> {
  const child = spawn(PARLEY, ['serve', '--port', '0', '--no-example', ...args], {
    env: envOf(home),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const origin = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    void ended.then(() => {
      reject(new Error('parley serve ended'));
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { origin, stop };
}

/** Makes a token for the record in a folder. */
export const makeToken = (home: string): string =>
  execFileSync(PARLEY, ['token', 'create', 'bench'], { env: envOf(home), encoding: 'utf8' }).trim();

/** Adds a folder of articles, as another process than the server; resolves when that is done. */
export async function addFolder(home: string, folder: string): Promise<void> {
  const child = spawn(PARLEY, ['add', folder], { env: envOf(home), stdio: 'ignore' });
  await once(child, 'exit');
}
