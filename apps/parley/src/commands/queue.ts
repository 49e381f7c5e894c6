import type { FailedJob, Queue } from '@parley/record';
import { EXIT, Failure } from '../errors.ts';
import { print, say } from '../output.ts';
import { requireDatabase, withLedger } from '../record/home.ts';

/*
 * A look into the queue of parley work, and what becomes of that which could not be read.
 */

interface Shown {
  readonly json?: true;
}

/** The id of a job as people are shown it, and may type it. */
const SHORT = 8;
const ALL = 'all';

/** Does something with the queue; the exit status. */
function withQueue(work: (queue: Queue) => Promise<number>): Promise<number> {
  requireDatabase('parley queue');
  return withLedger(async (ledger) => work(await ledger.store.queue()));
}

/** Shows how many documents wait; the exit status. */
export function showQueue({ json }: Shown): Promise<number> {
  return withQueue(async (queue) => {
    const counts = await queue.counts();
    const { waiting, delayed, taken, failed } = counts;
    if (json) await print(`${JSON.stringify(counts)}\n`);
    else {
      await print(
        `${String(waiting)} waiting, ${String(delayed)} to be tried again later, ${String(taken)} being read, ` +
          `${String(failed)} that could not be read\n`,
      );
    }
    return EXIT.ok;
  });
}

/** Shows what could not be read, and why; the exit status. */
export function listFailed({ json }: Shown): Promise<number> {
  return withQueue(async (queue) => {
    for (const job of await queue.failed()) await print(json ? `${JSON.stringify(job)}\n` : lineOf(job));
    return EXIT.ok;
  });
}

function lineOf({ job, at, where, tries, reason }: FailedJob): string {
  const time = at.slice(0, 16).replace('T', ' ');
  const line = `${job.slice(0, SHORT)}  ${time}  ${where} (${String(tries)} times): ${reason}`;
  return `${line.replace(/\p{Cc}/gu, '?')}\n`;
}

/** Has documents tried again that could not be read; the exit status. */
export function retry(ids: readonly string[]): Promise<number> {
  return withQueue(async (queue) => {
    const count = await queue.retry(await chosen(queue, ids));
    say(`${String(count)} to be read again`);
    return EXIT.ok;
  });
}

/** Takes documents from the queue that could not be read; the exit status. */
export function remove(ids: readonly string[]): Promise<number> {
  return withQueue(async (queue) => {
    const count = await queue.remove(await chosen(queue, ids));
    say(`${String(count)} removed`);
    return EXIT.ok;
  });
}

/** The failed jobs that ids, or beginnings of them, stand for. @throws Failure where one stands for none, or for several. */
async function chosen(queue: Queue, ids: readonly string[]): Promise<string[]> {
  const all = (await queue.failed()).map(({ job }) => job);
  if (ids.length === 1 && ids[0] === ALL) return all;
  return ids.map((id) => {
    const [job, ...others] = all.filter((one) => one.startsWith(id.toLowerCase()));
    const remedy = 'parley queue failed shows their ids';
    if (job === undefined) throw new Failure(id, 'nothing of this id could not be read', remedy, EXIT.usage);
    if (others.length > 0) throw new Failure(id, 'this is the beginning of several ids', remedy, EXIT.usage);
    return job;
  });
}
