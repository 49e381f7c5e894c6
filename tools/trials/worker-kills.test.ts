import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, StoreError } from '@parley/record';
import type { QueueCounts, Store } from '@parley/record';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startCluster } from '../../packages/record/test/store/cluster.ts';
import type { Cluster } from '../../packages/record/test/store/cluster.ts';
import { parley } from './command.ts';
import type { Place } from './command.ts';
import { writeCorpus } from './corpus.ts';
import { wantsPostgres } from './places.ts';
import { randomFrom } from './random.ts';
import { startWorker, storedBy } from './worker.ts';
import type { WorkerProcess } from './worker.ts';

/** How often a worker is killed; PARLEY_SEED=… for the same moments again. */
const KILLS = Number(process.env.PARLEY_KILLS ?? 2);
const SEED = Number(process.env.PARLEY_SEED ?? Date.now() % 1_000_000);
/** So many reports are read meanwhile, for each kill. */
const REPORTS = KILLS * 50;
/** After so many kills, and after the first, the database is ended without ceremony and started again. */
const KILLS_A_CRASH = 10;
/** A worker is killed when so many reports were stored after the last kill, and at most so many milliseconds later. */
const STORED_A_KILL = 40;
const LATEST = 700;
/** So many files are given to one command. */
const CHUNK = 250;
const PATIENCE_MS = 240_000 + KILLS * 20_000;
const EMPTY: QueueCounts = { waiting: 0, delayed: 0, taken: 0, failed: 0 };

/** Two workers, each started again where it ends. */
class Crew {
  readonly #place: Place;
  readonly all: WorkerProcess[] = [];
  readonly #now: WorkerProcess[] = [];
  #isOver = false;

  constructor(place: Place) {
    this.#place = place;
    for (const at of [0, 1]) this.#start(at);
  }

  /** Kills one of them; whether it was at work. */
  kill(at: number): boolean {
    const { child, lines } = this.#now[at]!;
    child.kill('SIGKILL');
    return lines.some(({ msg }) => msg === 'works');
  }

  get stored(): number {
    return this.all.reduce((sum, one) => sum + storedBy(one), 0);
  }

  /** How many documents were read, those included that were read again after a kill. */
  get read(): number {
    return this.all.reduce((sum, { lines }) => sum + lines.filter(({ msg }) => msg === 'read').length, 0);
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    // One that was started a moment ago has to be at work before it can stop.
    await Promise.all(this.#now.map((worker) => worker.said('works')));
    for (const { child } of this.#now) child.kill('SIGTERM');
    for (const { end } of this.#now) expect((await end).status).toBe(0);
  }

  #start(at: number): void {
    const worker = startWorker(this.#place, ['--log', 'debug']);
    this.all.push(worker);
    this.#now[at] = worker;
    void worker.end.then(() => {
      if (!this.#isOver) this.#start(at);
    });
  }
}

describe.skipIf(!wantsPostgres)('an ingest by two workers', () => {
  let cluster: Cluster;
  let folder: string;
  beforeAll(async () => {
    cluster = await startCluster();
    folder = mkdtempSync(path.join(tmpdir(), 'parley-worker-kills-'));
  }, 60_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await cluster.stop();
  }, 60_000);

  test(
    `of ${String(REPORTS)} reports outlives ${String(KILLS)} kills and restarts of the database (seed ${String(SEED)})`,
    async () => {
      const random = randomFrom(SEED);
      const place = { DATABASE_URL: `${cluster.url}?schema=kills` };
      const files = writeCorpus(folder, REPORTS);
      const begin = performance.now();
      // Both make the tables, and what is acknowledged before the first kill is in there already.
      const acknowledged = new Set(await queued(files.slice(0, CHUNK), place));
      const crew = new Crew(place);
      onTestFinished(() => crew.stop());
      const adding = queued(files.slice(CHUNK), place);
      const tally = { kills: 0, atWork: 0, crashes: 0 };
      let stored = 0;
      while (tally.kills < KILLS) {
        await untilStored(crew, Math.min(REPORTS, stored + STORED_A_KILL));
        await sleep(random() * LATEST);
        stored = crew.stored;
        if (crew.kill(random() < 0.5 ? 0 : 1)) tally.atWork++;
        if (tally.kills++ % KILLS_A_CRASH === 0) {
          await cluster.crash();
          tally.crashes++;
        }
      }
      for (const id of await adding) acknowledged.add(id);
      const store = await patiently(() => openStore({ databaseUrl: place.DATABASE_URL }));
      onTestFinished(() => store.close());
      await untilEmpty(store);
      const minutes = Math.round((performance.now() - begin) / 6000) / 10;
      console.info(JSON.stringify({ seed: SEED, reports: REPORTS, ...tally, read: crew.read, minutes }));

      expect(acknowledged.size).toBe(REPORTS);
      const ids: string[] = [];
      for await (const { id } of store.rows()) ids.push(id);
      expect(ids).toEqual([...acknowledged].sort());
      expect(await store.check()).toEqual({ reports: REPORTS, decisions: 0, problems: [] });
      expect(await strays()).toEqual({ jobs: 0, payloads: 5 * REPORTS, indexed: REPORTS, loose: 0 });
    },
    PATIENCE_MS,
  );

  /** Puts files into the queue, again where that fails; the ids of what was acknowledged. */
  async function queued(files: readonly string[], place: Place): Promise<string[]> {
    const ids = new Set<string>();
    for (let at = 0; at < files.length;) {
      const { stdout, status } = await parley(
        ['add', '--queue', '--verbose', ...files.slice(at, at + CHUNK)],
        place,
      );
      for (const line of stdout.split('\n').slice(0, -1)) ids.add(line.split(' ')[1]!);
      if (status === 0) at += CHUNK;
      else await sleep(500);
    }
    return [...ids];
  }

  async function untilStored(crew: Crew, count: number): Promise<void> {
    // What a worker stored that was killed before it said so is not counted: then all may be done.
    const deadline = Date.now() + 60_000;
    while (crew.stored < count && Date.now() < deadline) await sleep(20);
  }

  async function untilEmpty(store: Store): Promise<void> {
    const queue = await store.queue();
    await expect.poll(() => queue.counts(), { timeout: PATIENCE_MS / 2, interval: 500 }).toEqual(EMPTY);
  }

  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== 'unreachable') throw error;
        await sleep(500);
      }
    }
  }

  /** Rows of all kinds, those of reports that are not there among them. */
  async function strays(): Promise<unknown> {
    const [row] = await cluster.query(
      `select (select count(*)::int from kills_queue.job) as jobs,
         (select count(*)::int from kills.payload) as payloads,
         (select count(*)::int from kills.search) as indexed,
         (select count(*)::int from kills.payload where report not in (select number from kills.report))
           + (select count(*)::int from kills.search where number not in (select number from kills.report)) as loose`,
    );
    return row;
  }
});
