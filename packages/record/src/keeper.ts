import { createHash } from 'node:crypto';
import type { Reader, Store } from './store/index.ts';

/** The longest key that is stored as it is. */
const LONGEST = 150;
/** So much is held in memory: enough for somebody who goes to and fro. */
const MOST_HELD = 8;

interface Held {
  readonly revision: number;
  readonly value: unknown;
}

/**
 * Keeps what is computed from a record with the revision that it was computed from: in memory, and in the store for
 * other processes. What another version of the program computed is not taken for its own.
 */
export class Keeper {
  readonly #store: Store;
  readonly #maker: string;
  readonly #held = new Map<string, Held>();

  constructor(store: Store, maker: string) {
    this.#store = store;
    this.#maker = maker;
  }

  /** What was kept at this very revision; undefined where nothing was. */
  async get(reader: Reader, key: string, revision: number): Promise<unknown> {
    const held = this.#held.get(key);
    if (held?.revision === revision) return held.value;
    const cached = await reader.cached(this.#keyOf(key), revision);
    if (cached === undefined) return undefined;
    this.#hold(key, cached);
    return cached.value;
  }

  /** What was kept last, at whatever revision. */
  async last(reader: Reader, key: string): Promise<Held | undefined> {
    const held = this.#held.get(key);
    const cached = await reader.cached(this.#keyOf(key));
    return held === undefined || (cached !== undefined && cached.revision > held.revision) ? cached : held;
  }

  /** Keeps it in memory, and in the store where that can be. */
  async put(key: string, revision: number, value: unknown): Promise<void> {
    this.#hold(key, { revision, value });
    await this.store(key, revision, value);
  }

  /** Keeps it in the store alone. */
  async store(key: string, revision: number, value: unknown): Promise<void> {
    await this.#store.cache(this.#keyOf(key), revision, value);
  }

  #hold(key: string, held: Held): void {
    this.#held.delete(key);
    this.#held.set(key, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > MOST_HELD) this.#held.delete(oldest!);
  }

  #keyOf(key: string): string {
    const whole = `${this.#maker} ${key}`;
    return whole.length <= LONGEST ? whole : createHash('sha256').update(whole).digest('hex');
  }
}
