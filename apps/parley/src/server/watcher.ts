import type { RecordChanged } from '@parley/api';
import type { Answers } from './answers.ts';
import type { Revisions } from './revisions.ts';
import type { Seen } from './seen.ts';
import type { Makers } from './threads/threads.ts';

/** How often the record is looked at while somebody listens, in milliseconds: others may write to it too. */
const EVERY = 1000;

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
    if (before === undefined || (await revisions.now()) === before.revision) return;
    const { seen, changed } = await threads.run('look', { before });
    await answers.advance(seen.revision);
    this.#seen = seen;
    const change = { revision: seen.revision, negotiations: [...changed] };
    for (const listener of this.#listeners) listener(change);
  }
}
