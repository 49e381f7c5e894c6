import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, StoreError } from '@parley/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parley, start } from './command.ts';
import type { Place } from './command.ts';
import { writeCorpus } from './corpus.ts';
import { inFiles, onServer, wantsPostgres } from './places.ts';
import { randomFrom } from './random.ts';

/** How often the command is killed on each database; PARLEY_SEED=… for the same moments again. */
const KILLS = Number(process.env.PARLEY_KILLS ?? 4);
const SEED = Number(process.env.PARLEY_SEED ?? Date.now() % 1_000_000);
/** Reports that a command adds: several batches. */
const REPORTS = 60;
/** After so many kills the record is checked by the command; after the others by what the command calls. */
const CHECKED = 5;
/** So many kills, at most, a record lives through before another is begun. */
const LIVES = 5;
/** Of the time that a whole run takes, so much may pass before the kill: some commands end before it. */
const REACH = 1.1;
/** Nor is a command killed much later than this part of that time after it first acknowledged something. */
const REACH_ONCE_ADDING = 0.7;
const PATIENCE_MS = 120_000 + KILLS * 60_000;

let folder: string;
let files: readonly string[];
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-kills-'));
  files = writeCorpus(path.join(folder, 'reports'), REPORTS);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What has been killed, for whoever reads the log of a long trial. */
interface Tally {
  kills: number;
  early: number;
  ended: number;
  acknowledged: number;
  records: number;
}

describe.each([inFiles(), ...(wantsPostgres ? [onServer()] : [])])('on $name', (places) => {
  beforeAll(() => places.start(), 60_000);
  afterAll(() => places.stop());

  test(
    `what parley add acknowledged outlives ${String(KILLS)} kills at random moments (seed ${String(SEED)})`,
    async () => {
      const random = randomFrom(SEED);
      let whole = await timeOf(['add', '--verbose', ...files], places.next());
      const tally: Tally = { kills: 0, early: 0, ended: 0, acknowledged: 0, records: 0 };
      while (tally.kills < KILLS) {
        const place = places.next();
        const acknowledged = new Set<string>();
        tally.records++;
        for (let life = 0; life < LIVES && tally.kills < KILLS; life++) {
          // Every other time it has begun to add: at most moments it only gets ready.
          const isAdding = (tally.kills + tally.ended) % 2 === 1;
          const after = random() * whole * (isAdding ? REACH_ONCE_ADDING : REACH);
          const begin = performance.now();
          const { stdout, status } = await killed(['add', '--verbose', ...files], place, after, isAdding);
          if (status === 0) {
            tally.ended++;
            // The machine may have had more to do when the time was taken.
            whole = Math.min(whole, performance.now() - begin);
          } else tally.kills++;
          const lines = linesOf(stdout);
          if (status !== 0 && lines.length === 0) tally.early++;
          for (const line of lines) acknowledged.add(line.split(' ')[1]!);
          await expectSound(place, acknowledged);
          if (status === 0) break;
        }
        tally.acknowledged += acknowledged.size;
        const { status } = await parley(['add', ...files], place);
        expect(status).toBe(0);
        expect((await idsIn(place)).length).toBe(REPORTS);
        console.info(`${places.name}, add: ${JSON.stringify(tally)}`);
      }
      expect(tally.acknowledged, `nothing was acknowledged; seed ${String(SEED)}`).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );

  test(
    `an import that is killed leaves a sound record, and done again it is whole (seed ${String(SEED)})`,
    async () => {
      const random = randomFrom(SEED + 1);
      const from = places.next();
      await parley(['add', ...files], from);
      const file = path.join(folder, `${places.name}.ndjson`);
      await parley(['export', file], from);
      const whole = await timeOf(['import', file], places.next());
      const kills = Math.ceil(KILLS / 4);
      for (let kill = 0; kill < kills; kill++) {
        const place = places.next();
        const { stderr, status } = await killed(['import', file], place, random() * whole * REACH);
        const acknowledged = /imported (\d+) reports/.exec(stderr)?.[1] ?? '0';
        expect((await expectSound(place, new Set())).length).toBeGreaterThanOrEqual(Number(acknowledged));
        if (status === 0) expect(acknowledged).toBe(String(REPORTS));
        expect((await parley(['import', file], place)).status).toBe(0);
        expect(await idsIn(place)).toEqual(await idsIn(from));
      }
      console.info(`${places.name}, import: ${String(kills)} killed`);
    },
    PATIENCE_MS,
  );
});

async function timeOf(args: readonly string[], place: Place): Promise<number> {
  const begin = performance.now();
  const { status, stderr } = await parley(args, place);
  expect(status, stderr).toBe(0);
  return performance.now() - begin;
}

/**
 * What a command said until it was killed after so many milliseconds, or until it ended before that. Where it is to be
 * `adding`, the time begins when it first says what it did.
 */
async function killed(args: readonly string[], place: Place, after: number, adding = false) {
  const { child, end } = start(args, place);
  const begun = adding ? new Promise((resolve) => child.stdout!.once('data', resolve)) : Promise.resolve();
  await Promise.race([begun.then(() => sleep(after)), end]);
  child.kill('SIGKILL');
  return end;
}

/** Whole lines: of the last a part may be missing. */
const linesOf = (stdout: string): string[] => stdout.split('\n').slice(0, -1);

let checks = 0;

/** The record is sound, holds all that was acknowledged, and nothing twice; its ids. */
async function expectSound(place: Place, acknowledged: ReadonlySet<string>): Promise<string[]> {
  const ids = await checkedIds(place);
  if (ids === undefined) {
    expect([...acknowledged], `there is no record; seed ${String(SEED)}`).toEqual([]);
    return [];
  }
  expect(new Set(ids).size).toBe(ids.length);
  if (checks++ % CHECKED === 0) {
    const { stdout, stderr, status } = await parley(['check'], place);
    expect({ status, stderr }, `seed ${String(SEED)}`).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(` ${String(ids.length)} reports, 0 decisions; all is sound`);
  }
  const there = new Set(ids);
  expect(
    [...acknowledged].filter((id) => !there.has(id)),
    `seed ${String(SEED)}`,
  ).toEqual([]);
  return ids;
}

/** The ids of all reports of a record, in which nothing is wrong; undefined where there is no record yet. */
async function checkedIds(place: Place): Promise<string[] | undefined> {
  const { PARLEY_HOME: home, DATABASE_URL: databaseUrl } = place;
  const at = databaseUrl === undefined ? { home: home! } : { databaseUrl };
  const store = await openStore({ ...at, readOnly: true }).catch((error: unknown) => {
    if (error instanceof StoreError && error.code === 'missing') return undefined;
    throw error;
  });
  if (store === undefined) return undefined;
  try {
    expect((await store.check()).problems, `seed ${String(SEED)}`).toEqual([]);
    const ids: string[] = [];
    for await (const { id } of store.rows()) ids.push(id);
    return ids;
  } finally {
    await store.close();
  }
}

const idsIn = async (place: Place): Promise<string[]> => (await checkedIds(place)) ?? [];
