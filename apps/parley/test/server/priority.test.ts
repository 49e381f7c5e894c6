import { readlinkSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { giveWay } from '../../src/server/threads/priority.ts';

const thread = () => Number(path.basename(readlinkSync('/proc/thread-self')));

test.skipIf(process.platform !== 'linux')('a thread steps back alone, and what takes long further', () => {
  // The first thread of a process has the number of the process.
  const elsewhere = getPriority(1);
  const quick = giveWay({ mayTakeLong: false });
  expect(getPriority(thread())).toBe(quick);
  const long = giveWay({ mayTakeLong: true });
  expect(getPriority(thread())).toBe(long);
  expect(long!).toBeGreaterThan(quick!);
  expect(getPriority(1)).toBe(elsewhere);
  try {
    setPriority(thread(), 0);
  } catch {
    // Only some may step forward again; then this thread stays a little behind.
  }
});
