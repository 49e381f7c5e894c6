import type { RecordChanged } from '@parley/api';
import type { Answers } from './answers.ts';
import type { Revisions } from './revisions.ts';
import type { Seen } from './seen.ts';
import type { Makers } from './threads/threads.ts';

/** How often the record is looked at while somebody listens, in milliseconds: others may write to it too. */
const EVERY = 1000;
/**
 * After it was told of a change that a page asks for again, so many times as long as getting that ready took is the least
 * until the next is told, and this at most, in milliseconds: while many reports come, all pages would ask all the time.
 */
const REST_TIMES = 3;
const LONGEST_REST = 10_000;

type Listener = (change: RecordChanged) => void;

/** What a watcher asks. */
export interface Watched {
  readonly revisions: Revisions;
  readonly threads: Makers;
  readonly answers: Answers;
}

/** Tells listeners which negotiations changed, whoever changed them, once that is in what they can ask for. */
export class Watcher {
  readonly #watched: Watched;
  readonly #listeners = new Set<Listener>();
  #seen: Seen | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #isLooking = false;
  #restUntil = 0;

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** Calls `listener` after each change; gives what ends that. */
  async listen(listener: Listener): Promise<() => void> {
    this.#seen ??= (await this.#watched.threads.run('look', { before: undefined })).seen;
    this.#listeners.add(listener);
    this.#timer ??= setInterval(() => {
      if (this.#isLooking) return;
      this.#isLooking = true;
      this.#looking = this.#tell()
        .catch(() => undefined)
        .finally(() => (this.#isLooking = false));
    }, EVERY);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  }

  async close(): Promise<void> {
    this.#listeners.clear();
    this.#stop();
    await this.#looking;
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#seen = undefined;
  }

  async #tell(): Promise<void> {
    const { revisions, threads, answers } = this.#watched;
    const before = this.#seen;
    if (before === undefined || Date.now() < this.#restUntil) return;
    if ((await revisions.now()) === before.revision) return;
    const start = Date.now();
    const { seen, changed } = await threads.run('look', { before });
    await answers.advance(seen.revision);
    this.#seen = seen;
    this.#restUntil = Date.now() + Math.min(LONGEST_REST, REST_TIMES * (Date.now() - start));
    const change = { revision: seen.revision, negotiations: [...changed] };
    for (const listener of this.#listeners) listener(change);
  }
}
