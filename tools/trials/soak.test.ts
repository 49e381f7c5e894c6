import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from '@parley/api';
import { openStore, StoreError } from '@parley/record';
import type { QueueCounts, Store } from '@parley/record';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startCluster } from '../../packages/record/test/store/cluster.ts';
import type { Cluster } from '../../packages/record/test/store/cluster.ts';
import { Crew } from './crew.ts';
import { Desk } from './desk.ts';
import { parley } from './command.ts';
import type { Place } from './command.ts';
import { writeCorpus } from './corpus.ts';
import { Outages, untilThere } from './outages.ts';
import { wantsPostgres } from './places.ts';
import { randomFrom } from './random.ts';
import { ask, listenOn, memoryIn, nothingHeard, readOn } from './reader.ts';
import type { Reading } from './reader.ts';

/** How often a worker is killed; PARLEY_SEED=… for the same moments again. */
const KILLS = Number(process.env.PARLEY_KILLS ?? 2);
const SEED = Number(process.env.PARLEY_SEED ?? Date.now() % 1_000_000);
/** So many reports are read meanwhile, for each kill. */
const REPORTS = KILLS * 50;
/** After so many kills, and after the first, the database is killed as well, and is away for up to so many milliseconds. */
const KILLS_A_CRASH = 10;
const LONGEST_AWAY = 6000;
/** After so many kills, and after the second, the server is killed as well. */
const KILLS_A_SERVER = 50;
const READERS = 5;
/** A worker is killed when so many reports were stored after the last kill, and at most so many milliseconds later. */
const STORED_A_KILL = 40;
const LATEST = 700;
/** So many files are given to one command. */
const CHUNK = 250;
const PATIENCE_MS = 240_000 + KILLS * 20_000;
const EMPTY: QueueCounts = { waiting: 0, delayed: 0, taken: 0, failed: 0 };

describe.skipIf(!wantsPostgres)('an ingest by two workers', () => {
  let cluster: Cluster;
  let folder: string;
  beforeAll(async () => {
    cluster = await startCluster();
    folder = mkdtempSync(path.join(tmpdir(), 'parley-soak-'));
  }, 60_000);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await cluster.stop();
  }, 60_000);

  test(
    `of ${String(REPORTS)} reports, and readers, outlive ${String(KILLS)} kills of workers, and those of the rest (seed ${String(SEED)})`,
    async () => {
      const random = randomFrom(SEED);
      const place = { DATABASE_URL: `${cluster.url}?schema=kills`, XDG_DATA_HOME: path.join(folder, 'data') };
      const files = writeCorpus(path.join(folder, 'reports'), REPORTS);
      const begin = performance.now();
      // All make the tables, and what is acknowledged before the first kill is in there already.
      const acknowledged = new Set(await queued(files.slice(0, CHUNK), place));
      const database = new Outages();
      const desk = await Desk.open(place);
      onTestFinished(async () => void (await desk.stop()));
      const crew = new Crew(place);
      onTestFinished(() => crew.stop());
      const reading: Reading = {
        desk,
        database,
        random: randomFrom(SEED + 1),
        heard: nothingHeard(),
        isOver: false,
      };
      onTestFinished(() => void (reading.isOver = true));
      const readers = [listenOn(reading), ...Array.from({ length: READERS }, () => readOn(reading))];
      const adding = queued(files.slice(CHUNK), place);

      const tally = { kills: 0, atWork: 0, ofDatabase: 0, ofServer: 0 };
      let stored = 0;
      while (tally.kills < KILLS) {
        await untilStored(crew, Math.min(REPORTS, stored + STORED_A_KILL));
        await sleep(random() * LATEST);
        stored = crew.stored;
        if (crew.kill(random() < 0.5 ? 0 : 1)) tally.atWork++;
        const turn = tally.kills++;
        const isServerToo = turn % KILLS_A_SERVER === 1 % KILLS_A_SERVER;
        if (turn % KILLS_A_CRASH === 0) {
          const away = random() * LONGEST_AWAY;
          await database.during(() => cluster.crash(away, turn % 20 === 0 ? 'SIGKILL' : 'SIGQUIT'));
          tally.ofDatabase++;
        }
        if (isServerToo) {
          await desk.kill();
          tally.ofServer++;
        }
        expect(desk.crashes).toEqual([]);
      }
      for (const id of await adding) acknowledged.add(id);
      const store = await patiently(() => openStore({ databaseUrl: place.DATABASE_URL }));
      onTestFinished(() => store.close());
      await untilEmpty(store);

      expect(acknowledged.size).toBe(REPORTS);
      expect(await idsIn(store)).toEqual([...acknowledged].sort());
      expect(await store.check()).toEqual({ reports: REPORTS, decisions: 0, problems: [] });
      expect(await strays()).toEqual({ jobs: 0, payloads: 5 * REPORTS, indexed: REPORTS, loose: 0 });

      // The server knows all of it, takes one more, and tells those who listen of that.
      expect(await told(reading)).toEqual([...acknowledged].sort());
      const last = await addLast(reading);
      expect(await idsIn(store)).toEqual([...acknowledged, last].sort());
      const { heard } = reading;
      const revision = await store.revision();
      await expect.poll(() => heard.events.revision, { timeout: 60_000 }).toBe(revision);
      const memory = memoryIn((await ask(reading, '/metrics'))!.text);
      reading.isOver = true;
      await Promise.all(readers);

      const minutes = Math.round((performance.now() - begin) / 6000) / 10;
      const away = { database: database.seconds, server: desk.outages.seconds };
      const { wrong, ...figures } = heard;
      const counts = { seed: SEED, reports: REPORTS, ...tally, read: crew.read, minutes, away };
      console.info(JSON.stringify({ ...counts, ...figures, memoryAtEnd: memory }));
      expect(wrong).toEqual([]);
      expect(desk.crashes).toEqual([]);
      expect(desk.said).not.toContain('unexpected');
    },
    PATIENCE_MS,
  );

  async function idsIn(store: Store): Promise<string[]> {
    const ids: string[] = [];
    for await (const { id } of store.rows()) ids.push(id);
    return ids.sort();
  }

  /** The reports that the server has, by their pages. */
  async function told(reading: Reading): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor = ''; ;) {
      const { text } = (await ask(reading, `/api/v1/reports?limit=100${cursor}`))!;
      const page = JSON.parse(text) as { entries: { id: string }[]; next?: string };
      ids.push(...page.entries.map(({ id }) => id));
      if (page.next === undefined) return ids.sort();
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
  }

  /** Adds a report as the page does; its id. */
  async function addLast(reading: Reading): Promise<string> {
    const text =
      'The foreign ministers of Northland and Southland met in Oslo on Monday for the last time this year.';
    const body = JSON.stringify({ kind: 'text', text, published: '2025-12-01', language: 'en' });
    const headers = { 'content-type': 'application/json' };
    const begun = await ask(reading, '/api/v1/reports', { method: 'POST', headers, body });
    const { id } = JSON.parse(begun!.text) as Job;
    const job = await untilThere(async () => {
      const now = JSON.parse((await ask(reading, `/api/v1/jobs/${id}`))!.text) as Job;
      return now.state === 'done' || now.state === 'failed' ? now : undefined;
    });
    expect(job).toMatchObject({ state: 'done', outcomes: [{ status: 'added' }] });
    return job.outcomes[0]!.report!;
  }

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
