import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '@parley/record';
import type { StoreProblem } from '@parley/record';
import type { Logger } from 'pino';

/** What passes when the database is started again, has room, or is less busy. */
const PASSING: readonly StoreProblem[] = [
  'unreachable',
  'locked',
  'read-only',
  'disk-full',
  'denied',
  'missing',
];
const [SHORTEST, LONGEST] = [250, 10_000];

/** Asks the database again and again, and knows whether it answers. */
export class Patience {
  readonly #log: Logger;
  #problem: string | undefined;
  readonly #end = new AbortController();

  constructor(log: Logger) {
    this.#log = log;
  }

  /** Why the database does not do what it is asked; undefined where it does, as far as is known. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Waits no more: what fails from now on fails. */
  end(): void {
    this.#end.abort();
  }

  /** Does something until it succeeds. @throws StoreError what does not pass, or did not until the end. */
  async insist<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
    for (let wait = SHORTEST; ; wait = Math.min(LONGEST, 2 * wait)) {
      try {
        const result = await work();
        if (this.#problem !== undefined) this.#log.info('the database answers again');
        this.#problem = undefined;
        return result;
      } catch (error) {
        if (!isPassing(error) || this.#end.signal.aborted) throw error;
        this.#problem = error.message;
        this.#log.warn({ what, problem: error.code, wait }, error.message);
        await sleep(wait, undefined, { signal: this.#end.signal }).catch(() => undefined);
      }
    }
  }
}

const isPassing = (error: unknown): error is StoreError =>
  error instanceof StoreError && PASSING.includes(error.code);
