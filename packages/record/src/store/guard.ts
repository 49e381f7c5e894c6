import type { Engine } from './engine.ts';
import { StoreError } from './errors.ts';
import type { Queue } from './queue/queue.ts';
import type { Reader } from './store.ts';

/** Turns every error into a `StoreError`, and refuses what comes after the end. */
export interface Guard {
  readonly call: <T>(work: () => Promise<T>) => Promise<T>;
  /** The same for what changes the record. */
  readonly change: <T>(work: () => Promise<T>) => Promise<T>;
  readonly iterate: <T>(work: () => AsyncIterable<T>) => AsyncGenerator<T>;
  readonly close: () => Promise<void>;
}

export function guardOf(engine: Engine): Guard {
  const { where } = engine;
  const pending = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  const requireOpen = () => {
    if (closing !== undefined) throw new StoreError('closed', where, 'it is closed', 'open it again');
  };
  const call: Guard['call'] = async (work) => {
    requireOpen();
    const working = work();
    pending.add(working);
    try {
      return await working;
    } catch (error) {
      throw engine.explain(error);
    } finally {
      pending.delete(working);
    }
  };
  /** What was begun is finished; what is gone through is not waited for. */
  const end = async () => {
    await Promise.allSettled(pending);
    await engine.close();
  };
  return {
    call,
    async change(work) {
      if (!engine.readOnly) return call(work);
      throw new StoreError('read-only', where, 'it was opened for reading', 'open it for writing');
    },
    async *iterate(work) {
      requireOpen();
      try {
        yield* work();
      } catch (error) {
        throw engine.explain(error);
      }
    },
    close: () => (closing ??= end()),
  };
}

/** A reader whose errors are all in words. */
export function guarded(reader: Reader, { call, iterate }: Guard): Reader {
  return {
    revision: () => call(() => reader.revision()),
    count: (filter) => call(() => reader.count(filter)),
    rows: (filter) => iterate(() => reader.rows(filter)),
    versions: (id) => call(() => reader.versions(id)),
    report: (id) => call(() => reader.report(id)),
    reports: (filter) => iterate(() => reader.reports(filter)),
    documentById: (id) => call(() => reader.documentById(id)),
    documents: (filter) => iterate(() => reader.documents(filter)),
    profiles: (filter) => iterate(() => reader.profiles(filter)),
    fingerprints: (filter) => iterate(() => reader.fingerprints(filter)),
    digests: (filter) => iterate(() => reader.digests(filter)),
    decisions: () => call(() => reader.decisions()),
    search: (query, options) => call(() => reader.search(query, options)),
    cached: (key, revision) => call(() => reader.cached(key, revision)),
  };
}

/** A queue whose errors are all in words. */
export function guardedQueue(queue: Queue, { change }: Guard): Queue {
  return {
    put: (batch) => change(() => queue.put(batch)),
    take: (most) => change(() => queue.take(most)),
    hold: (jobs) => change(() => queue.hold(jobs)),
    finish: (batch) => change(() => queue.finish(batch)),
    fail: (job, reason) => change(() => queue.fail(job, reason)),
    giveBack: (jobs) => change(() => queue.giveBack(jobs)),
    recover: () => change(() => queue.recover()),
    counts: () => change(() => queue.counts()),
    failed: () => change(() => queue.failed()),
    retry: (jobs) => change(() => queue.retry(jobs)),
    remove: (jobs) => change(() => queue.remove(jobs)),
  };
}
