import type { RecordChanged } from '@parley/api';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answers } from '../../src/server/answers.ts';
import type { Revisions } from '../../src/server/revisions.ts';
import type { Makers } from '../../src/server/threads/threads.ts';
import { Watcher } from '../../src/server/watcher.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('while the record changes again and again listeners are told now and then, and of the last change', async () => {
  let revision = 1;
  const look = async () => {
    const seen = { revision, negotiations: {}, decisions: [] };
    await new Promise((resolve) => setTimeout(resolve, 800));
    return { seen, changed: ['n'] };
  };
  const watcher = new Watcher({
    revisions: { now: () => Promise.resolve(revision) } as Revisions,
    threads: { run: look } as unknown as Makers,
    answers: { advance: () => Promise.resolve() } as unknown as Answers,
  });
  const told: RecordChanged[] = [];
  const listening = watcher.listen((change) => told.push(change));
  await vi.advanceTimersByTimeAsync(1000);
  const end = await listening;
  for (let second = 0; second < 20; second++) {
    revision++;
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(told.length).toBeGreaterThan(2);
  expect(told.length).toBeLessThan(8);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.at(-1)).toEqual({ revision, negotiations: ['n'] });
  end();
});
