import { execFile, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { openStore } from '@parley/record';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startCluster } from '../../packages/record/test/store/cluster.ts';
import type { Cluster } from '../../packages/record/test/store/cluster.ts';
import { parley, ROOT } from './command.ts';
import { writeCorpus } from './corpus.ts';
import { wantsPostgres } from './places.ts';
import { startWorker } from './worker.ts';

const run = promisify(execFile);
const PATIENCE_MS = 300_000;
const DOCKERFILE = readFileSync(path.join(ROOT, 'Dockerfile'), 'utf8');
/** Where the program is in the image. */
const WORKDIR = '/parley';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-team-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Lays out in a folder what .dockerignore lets into a build, and the packages that npm would install there. */
function makeContext(to: string): void {
  const rules = readFileSync(path.join(ROOT, '.dockerignore'), 'utf8').split('\n');
  const namesAfter = (start: string) =>
    rules.filter((rule) => rule.startsWith(start)).map((rule) => rule.slice(start.length));
  const left = new Set(namesAfter('**/'));
  for (const name of namesAfter('!')) {
    const filter = (file: string) => !left.has(path.basename(file));
    cpSync(path.join(ROOT, name), path.join(to, name), { recursive: true, filter });
  }
  const [here, there] = [ROOT, to].map((root) => path.join(root, 'node_modules'));
  mkdirSync(there!);
  for (const name of readdirSync(here!).filter((one) => one !== '@parley' && !one.startsWith('.vite')))
    symlinkSync(path.join(here!, name), path.join(there!, name));
  // Those of our own point to where they are.
  cpSync(path.join(here!, '@parley'), path.join(there!, '@parley'), {
    recursive: true,
    verbatimSymlinks: true,
  });
}

/** Builds as the Dockerfile does, and puts into a folder what it puts into its image. */
async function makeImage(to: string): Promise<void> {
  const context = path.join(folder, 'context');
  makeContext(context);
  const [, build] = /^RUN (.*)$/m.exec(DOCKERFILE)!;
  await run('sh', ['-c', build!], { cwd: context });
  for (const [, words] of DOCKERFILE.matchAll(/^COPY --from=build (.*)$/gm)) {
    const names = words!.split(' ');
    const target = names.pop()!;
    for (const name of names) {
      const within = target.endsWith('/') ? path.join(target, path.basename(name)) : target;
      cpSync(path.join(context, path.relative(WORKDIR, name)), path.join(to, within), { recursive: true });
    }
  }
}

describe.skipIf(!wantsPostgres)('a team', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster();
  }, 60_000);
  afterAll(() => cluster.stop(), 60_000);

  test(
    'runs what the Dockerfile puts into the image, made of what .dockerignore lets in, and nothing else is needed',
    async () => {
      const image = path.join(folder, 'image');
      await makeImage(image);
      const [program, ...words] = (JSON.parse(/^ENTRYPOINT (.*)$/m.exec(DOCKERFILE)![1]!) as string[]).map(
        (word) => word.replace(WORKDIR, image),
      );
      const env = {
        PATH: process.env.PATH,
        DATABASE_URL: `${cluster.url}?schema=image`,
        XDG_DATA_HOME: path.join(folder, 'data'),
      };
      const start = (...args: string[]) => run(program!, [...words, ...args], { env, cwd: image });
      await start('add', '--queue', path.join(image, 'examples/ukraine-6-outcome.en.txt'));
      const { stdout } = await start('work', '--until-empty');
      expect(stdout).toContain('"reports":1');
      expect((await start('check')).stdout).toContain('1 reports, 0 decisions; all is sound');

      const { stdout: token } = await start('token', 'create', 'Noor');
      const server = spawn(program!, [...words, 'serve', '--host', '0.0.0.0', '--port', '0'], { env });
      onTestFinished(() => void server.kill());
      const address = await new Promise<string>((resolve) => server.stdout.once('data', resolve));
      const get = (url: string, headers = {}) => fetch(new URL(url, String(address).trim()), { headers });
      expect((await get('/health/ready')).status).toBe(200);
      expect(await (await get('/', { accept: 'text/html' })).text()).toContain('<script');
      const status = await get('/api/v1/status', { authorization: `Bearer ${token.trim()}` });
      expect(await status.json()).toMatchObject({ reports: 1 });
    },
    PATIENCE_MS,
  );

  test('has its record and its queue again from a dump that was made while it worked', async ({ skip }) => {
    const [dump, restore] = ['pg_dump', 'pg_restore'].map((name) => path.join(cluster.programs, name));
    if (!existsSync(dump!)) skip('the server came without pg_dump');
    const files = writeCorpus(path.join(folder, 'reports'), 40);
    await cluster.query('create database desk');
    await cluster.query('create database restored');
    const [desk, restored] = ['desk', 'restored'].map((name) => {
      const url = new URL(cluster.url);
      url.pathname = `/${name}`;
      return { DATABASE_URL: url.href };
    });
    await parley(['add', '--queue', ...files], desk!);
    const worker = startWorker(desk!);
    await worker.said('stored');
    const file = path.join(folder, 'parley.dump');
    await run(dump!, ['--format=custom', `--file=${file}`, desk!.DATABASE_URL]);
    worker.child.kill('SIGKILL');
    await run(restore!, [`--dbname=${restored!.DATABASE_URL}`, '--exit-on-error', file]);

    const store = await openStore({ databaseUrl: restored!.DATABASE_URL });
    onTestFinished(() => store.close());
    const queue = await store.queue();
    const { waiting, taken, failed, delayed } = await queue.counts();
    // Each document is in the one or in the other, and in no both.
    expect((await store.count()) + waiting + taken).toBe(files.length);
    expect(waiting + taken).toBeGreaterThan(0);
    expect({ failed, delayed }).toEqual({ failed: 0, delayed: 0 });
    await parley(['work', '--until-empty'], restored!);
    expect(await store.check()).toEqual({ reports: files.length, decisions: 0, problems: [] });
  }, 300_000);
});
