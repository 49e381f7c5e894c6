import type { Store } from '@parley/record';

/** The record is asked for its revision no more often than this, in milliseconds. */
const EVERY = 100;

/** A revision that another took the place of, and when it was last seen to be the latest. */
interface Gone {
  readonly revision: number;
  readonly until: number;
}

/** Which revision the record is at, and how long ago it was at earlier ones. */
export class Revisions {
  readonly #store: Pick<Store, 'revision'>;
  #now = -1;
  #at = -Infinity;
  #gone: Gone[] = [];
  #looking: Promise<number> | undefined;

  constructor(store: Pick<Store, 'revision'>) {
    this.#store = store;
  }

  /** The revision of the record as it was at most a tenth of a second ago. @throws StoreError */
  async now(): Promise<number> {
    return Date.now() - this.#at < EVERY ? this.#now : this.look();
  }

  /** The revision of the record as it is. @throws StoreError */
  look(): Promise<number> {
    return (this.#looking ??= this.#ask().finally(() => (this.#looking = undefined)));
  }

  /** Whether a revision was the latest so many milliseconds ago, or is. */
  wasLatest(revision: number, within: number): boolean {
    if (revision >= this.#now) return true;
    const next = this.#gone.find((one) => one.revision >= revision);
    return next !== undefined && Date.now() - next.until <= within;
  }

  async #ask(): Promise<number> {
    const asked = Date.now();
    const revision = await this.#store.revision();
    if (revision !== this.#now && this.#now >= 0) {
      this.#gone = [...this.#gone, { revision: this.#now, until: this.#at }].slice(-100);
    }
    this.#now = revision;
    this.#at = asked;
    return revision;
  }
}
