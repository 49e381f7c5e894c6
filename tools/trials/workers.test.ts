import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '@parley/record';
import type { QueueCounts, Store } from '@parley/record';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parley } from './command.ts';
import type { Place } from './command.ts';
import { writeCorpus } from './corpus.ts';
import { wantsPostgres } from './places.ts';
import { startCluster } from '../../packages/record/test/store/cluster.ts';
import type { Cluster } from '../../packages/record/test/store/cluster.ts';
import { startWorker, storedBy } from './worker.ts';

const PATIENCE_MS = 180_000;
const REPORTS = 60;
const EMPTY: QueueCounts = { waiting: 0, delayed: 0, taken: 0, failed: 0 };

let folder: string;
let files: readonly string[];
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-workers-'));
  files = writeCorpus(path.join(folder, 'reports'), REPORTS);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  [['work'], 'parley work'],
  [['queue', 'show'], 'parley queue'],
  [['add', '--queue', 'a.txt'], '--queue'],
])(
  '%j says that it needs PostgreSQL',
  async (args, where) => {
    const { stdout, stderr, status } = await parley(args, { PARLEY_HOME: path.join(folder, 'home') });
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toBe(
      `parley: ${where}: the queue is in PostgreSQL, and DATABASE_URL is not set; ` +
        'set it to postgresql://user:password@host:5432/database\n',
    );
  },
  PATIENCE_MS,
);

describe.skipIf(!wantsPostgres)('workers', () => {
  let cluster: Cluster;
  let count = 0;
  beforeAll(async () => {
    cluster = await startCluster();
  }, 60_000);
  afterAll(() => cluster.stop(), 60_000);

  const next = () => ({ DATABASE_URL: `${cluster.url}?schema=work${String(++count)}` });

  async function storeOf({ DATABASE_URL: databaseUrl }: Place): Promise<Store> {
    const store = await openStore({ databaseUrl: databaseUrl! });
    onTestFinished(() => store.close());
    return store;
  }

  async function shown(args: readonly string[], place: Place): Promise<string> {
    const { status, stdout, stderr } = await parley(args, place);
    expect({ args, status, stderr }).toMatchObject({ status: 0 });
    return stdout;
  }

  const countsOf = async (place: Place) =>
    JSON.parse(await shown(['queue', 'show', '--json'], place)) as QueueCounts;

  /** Lets all that waits to be tried again be tried now. */
  const makeDue = (place: Place) =>
    cluster.query(
      `update ${new URL(place.DATABASE_URL!).searchParams.get('schema')!}_queue.job
       set start_after = now() - interval '1 s' where state < 'active'`,
    );

  test(
    'two workers share what is in the queue, and read each document once',
    async () => {
      const place = next();
      const added = await parley(['add', '--queue', ...files], place);
      expect(added).toMatchObject({ status: 0, stderr: `parley: queued ${String(REPORTS)} documents\n` });
      const again = await parley(['add', '--queue', '--json', files[0]!], place);
      expect(JSON.parse(again.stdout)).toMatchObject({ where: files[0], status: 'waiting' });
      const workers = [1, 2].map(() => startWorker(place, ['--until-empty', '--log', 'debug']));
      for (const { end } of workers) expect(await end).toMatchObject({ status: 0, stderr: '' });
      const read = workers.flatMap(({ lines }) =>
        lines.filter(({ msg }) => msg === 'read').map(({ id }) => id!),
      );
      expect(new Set(read).size).toBe(REPORTS);
      expect(read.length).toBe(REPORTS);
      for (const worker of workers) expect(storedBy(worker)).toBeGreaterThan(0);
      const store = await storeOf(place);
      expect(await store.check()).toEqual({ reports: REPORTS, decisions: 0, problems: [] });
      expect(await countsOf(place)).toEqual(EMPTY);
      const known = await parley(['add', '--queue', ...files], place);
      expect(known.stderr).toBe(`parley: queued 0 documents; ${String(REPORTS)} known already\n`);
    },
    PATIENCE_MS,
  );

  test(
    'a document that came into the record on another way is not read again',
    async () => {
      const place = next();
      await shown(['add', '--queue', files[0]!], place);
      await shown(['add', files[0]!], place);
      const { end, lines } = startWorker(place, ['--until-empty', '--log', 'debug']);
      expect((await end).status).toBe(0);
      expect(lines.filter(({ msg }) => msg === 'read')).toEqual([]);
      expect(await countsOf(place)).toEqual(EMPTY);
      expect(await (await storeOf(place)).count()).toBe(1);
    },
    PATIENCE_MS,
  );

  test(
    'a report reads the same in a worker as in parley add',
    async () => {
      const [here, there] = [next(), next()];
      await shown(['add', files[0]!, files[1]!], here);
      await shown(['add', '--queue', files[0]!, files[1]!], there);
      await shown(['work', '--until-empty'], there);
      const exported = async (place: Place) =>
        (await shown(['export'], place)).replaceAll(/"addedAt":"[^"]*"/g, '"addedAt":""');
      expect(await exported(there)).toBe(await exported(here));
    },
    PATIENCE_MS,
  );

  test(
    'an article in another language is refused when it is to be put in',
    async () => {
      const place = next();
      const file = path.join(folder, 'german.txt');
      writeFileSync(
        file,
        'Die Außenminister trafen sich am Montag in Wien und sprachen dort über einen Waffenstillstand. ' +
          'Sie wollen die Gespräche in der nächsten Woche fortsetzen, sagte der Sprecher der Regierung.\n',
      );
      const { status, stderr } = await parley(['add', '--queue', file, files[0]!], place);
      expect(status).toBe(3);
      expect(stderr).toContain('the language is German (de), which Parley does not read');
      expect(stderr).toContain('queued 1 document; 1 skipped');
    },
    PATIENCE_MS,
  );

  test(
    'what cannot be read is tried again, then shown, and retried or removed by a person',
    async () => {
      const place = next();
      const queue = await (await storeOf(place)).queue();
      // A newer version of Parley may put in what this one does not read.
      const document = { id: 'd1', language: 'de', published: null, text: 'Ein Satz.' };
      await queue.put([{ document, where: 'newer.txt' }]);
      const worker = startWorker(place);
      await worker.said('could not be read; it is tried again later');
      await expect
        .poll(() => makeDue(place).then(() => queue.counts()), { timeout: 60_000, interval: 200 })
        .toEqual({ ...EMPTY, failed: 1 });
      worker.child.kill('SIGTERM');
      expect((await worker.end).status).toBe(0);
      expect(worker.lines.filter(({ level }) => level === 'warn').length).toBe(4);

      const failed = await shown(['queue', 'failed'], place);
      expect(failed).toMatch(
        /^[0-9a-f]{8} {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}newer\.txt \(4 times\): newer\.txt: the/,
      );
      const refused = await parley(['queue', 'retry', 'ffffffff0'], place);
      expect(refused.status).toBe(2);
      await shown(['queue', 'retry', failed.slice(0, 8)], place);
      expect(await queue.counts()).toEqual({ ...EMPTY, waiting: 1 });
      await shown(['work', '--until-empty'], place);
      expect(await queue.failed()).toMatchObject([{ id: 'd1', tries: 5 }]);
      await shown(['queue', 'remove', 'all'], place);
      expect(await queue.counts()).toEqual(EMPTY);
    },
    PATIENCE_MS,
  );

  test.each([
    ['SIGTERM', 0],
    ['SIGINT', 130],
  ] as const)(
    'a worker that gets %s finishes what it reads, gives back the rest, and ends with %d',
    async (signal, status) => {
      const place = next();
      await shown(['add', '--queue', ...files], place);
      const worker = startWorker(place);
      await worker.said('stored');
      worker.child.kill(signal);
      expect((await worker.end).status).toBe(status);
      expect(worker.lines.at(-1)!.msg).toBe('ends');
      const stored = storedBy(worker);
      expect(stored).toBeLessThan(REPORTS);
      expect(await (await storeOf(place)).count()).toBe(stored);
      // Nothing of it waits until it is missed.
      expect(await countsOf(place)).toEqual({ ...EMPTY, waiting: REPORTS - stored });
    },
    PATIENCE_MS,
  );

  test(
    'a worker tells how it is, also while the database is gone, and goes on when it is back',
    async () => {
      const place = next();
      const worker = startWorker(place, ['--port', '0']);
      const { health } = await worker.said('works');
      const status = async (path: string) => (await fetch(`${health!}${path}`)).status;
      expect(await status('/health/ready')).toBe(200);
      const store = await storeOf(place);
      await cluster.crash();
      await expect.poll(() => status('/health/ready'), { timeout: 20_000 }).toBe(200);
      expect(await status('/health/live')).toBe(200);
      await store.close();
      await shown(['add', '--queue', ...files.slice(0, 3)], place);
      await worker.said('stored');
      const metrics = async () => (await fetch(`${health!}/metrics`)).text();
      await expect.poll(metrics, { timeout: 20_000 }).toContain('\nparley_jobs_total{outcome="added"} 3\n');
      expect(await metrics()).toContain('\nparley_queue_jobs{state="waiting"} 0\n');
      worker.child.kill('SIGTERM');
      expect((await worker.end).status).toBe(0);
    },
    PATIENCE_MS,
  );
});
