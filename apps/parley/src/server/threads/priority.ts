import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import path from 'node:path';
import type { ThreadOptions } from './tasks.ts';

/** How far a thread steps back, as `nice` counts: what is quick is waited for by readers, what takes long by few. */
const NICE = { quick: 2, long: 10 };

/**
 * Lets the thread that sends and receives go before this one, which computes. Linux alone has a priority for each thread
 * of a process; elsewhere nothing is done, and also where the system does not allow it.
 * @returns the priority that the thread has now, or undefined where it was left as it was
 */
export function giveWay({ mayTakeLong }: Pick<ThreadOptions, 'mayTakeLong'>): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const nice = mayTakeLong ? NICE.long : NICE.quick;
  try {
    // “4711/task/4713”: the last is the thread, which Linux takes where others take a process.
    setPriority(Number(path.basename(readlinkSync('/proc/thread-self'))), nice);
    return nice;
  } catch {
    return undefined;
  }
}
