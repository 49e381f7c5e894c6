import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { OpenOptions, Store } from '../../../src/store/index.ts';
import { all } from '../kit.ts';
import { open } from '../places.ts';
import type { Places } from '../places.ts';
import { run } from '../programs.ts';

/** How often a program is killed; PARLEY_KILLS=200 for the long test, PARLEY_SEED=… for the same moments again. */
const KILLS = Number(process.env.PARLEY_KILLS ?? 3);
const SEED = Number(process.env.PARLEY_SEED ?? Date.now() % 1_000_000);
const LATEST_MS = 600;
const PATIENCE_MS = 30_000 + KILLS * 10_000;

/** Programs that are killed, and several at once. */
export function killing(places: Places): void {
  test(
    `what was acknowledged outlives ${KILLS} kills at random moments (seed ${SEED})`,
    async () => {
      const place = await places.place();
      const random = randomOf(SEED);
      const acknowledged: string[] = [];
      for (let kill = 0; kill < KILLS; kill++) {
        // Every other time it has begun to add.
        const lines = await killed(
          place,
          `k${kill}`,
          kill % 2 === 0 ? 'added' : 'open',
          random() * LATEST_MS,
        );
        acknowledged.push(...lines.flatMap((line) => line.split(' ').slice(1)));
        const store = await open(places, place);
        await expectWhole(store, acknowledged);
        await store.close();
      }
      expect(acknowledged.length, `nothing was added; seed ${SEED}`).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );

  test(
    'two programs at once add all that they acknowledge, while it is read',
    async () => {
      const place = await places.place();
      const programs = await Promise.all(['p', 'q'].map((name) => run(['add', JSON.stringify(place), name])));
      await Promise.all(programs.map((program) => program.said('added')));
      const store = await open(places, place);
      const before = await store.count();
      await sleep(300);
      expect(await store.count()).toBeGreaterThan(before);
      for (const { child } of programs) child.kill('SIGKILL');
      await Promise.all(programs.map(({ end }) => end));
      await expectWhole(
        store,
        programs.flatMap(({ lines }) => lines.flatMap((line) => line.split(' ').slice(1))),
      );
    },
    PATIENCE_MS,
  );
}

/** What a program said of its batches until it was killed, so long after it had said something. */
async function killed(place: OpenOptions, name: string, start: string, after: number): Promise<string[]> {
  const program = await run(['add', JSON.stringify(place), name]);
  await program.said(start);
  await sleep(after);
  program.child.kill('SIGKILL');
  await program.end;
  return program.lines.filter((line) => line.startsWith('added '));
}

/** No acknowledged report is missing, none is double, no batch is there in part, and everything can be read. */
async function expectWhole(store: Store, acknowledged: readonly string[]): Promise<void> {
  const ids = (await all(store.rows())).map(({ id }) => id);
  const there = new Set(ids);
  expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
  expect(there.size).toBe(ids.length);
  expect(partsOfBatches(ids)).toEqual([]);
  expect((await store.check()).problems).toEqual([]);
}

/** Batches of which a part is missing: a batch has as many reports as its number says. */
function partsOfBatches(ids: readonly string[]): string[] {
  const sizes = new Map<string, number>();
  for (const id of ids) {
    const batch = id.slice(0, id.lastIndexOf('.'));
    sizes.set(batch, (sizes.get(batch) ?? 0) + 1);
  }
  const sizeOf = (batch: string) => 1 + (Number(batch.split('.')[1]) % 4);
  return [...sizes].filter(([batch, size]) => size !== sizeOf(batch)).map(([batch]) => batch);
}

/** Numbers from 0 to 1 that are the same for the same seed (Park and Miller's generator, 1988). */
function randomOf(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
