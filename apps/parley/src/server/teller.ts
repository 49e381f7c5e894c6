import type { Language } from '../languages.ts';
import { report } from '../output.ts';
import { sendToAll } from '../record/webhook.ts';
import type { Revisions } from './revisions.ts';
import type { Makers } from './threads/threads.ts';

/** How often the record is looked at, in milliseconds. */
const EVERY = 1000;
/** Where it changes again and again, this long without a change is waited for, and no longer than the other. */
const QUIET = 3000;
const LONGEST = 60_000;

interface TellerOptions {
  readonly revisions: Revisions;
  readonly threads: Makers;
  readonly urls: readonly string[];
  readonly language: Language;
}

/** Tells programs elsewhere what changed in the record, whoever changed it. */
export class Teller {
  readonly #options: TellerOptions;
  readonly #timer: NodeJS.Timeout | undefined;
  /** At which the last notices were made. */
  #told = -1;
  #seen = -1;
  /** When the record was first, and last, seen to have changed since. */
  #first = 0;
  #last = 0;
  #telling: Promise<void> | undefined;

  constructor(options: TellerOptions) {
    this.#options = options;
    if (options.urls.length === 0) return;
    this.#timer = setInterval(() => {
      this.#telling ??= this.#look()
        .catch((error: unknown) => void report(error, 'webhooks'))
        .finally(() => (this.#telling = undefined));
    }, EVERY);
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#telling;
  }

  async #look(): Promise<void> {
    const { revisions, threads, urls, language } = this.#options;
    const revision = await revisions.now();
    const now = Date.now();
    if (revision !== this.#seen) {
      if (this.#seen === this.#told) this.#first = now;
      [this.#seen, this.#last] = [revision, now];
    }
    if (revision === this.#told) return;
    if (this.#told >= 0 && now - this.#last < QUIET && now - this.#first < LONGEST) return;
    const notices = await threads.run('notices', { language });
    this.#told = revision;
    for (const notice of notices) await sendToAll(urls, notice);
  }
}
