/** What is known of an answer: itself, why it failed, or neither while it is on its way. Never changed in place. */
export interface Held<T> {
  readonly data?: T;
  readonly error?: Error;
  readonly loading: boolean;
}

interface Entry {
  held: Held<unknown>;
  readonly load: () => Promise<unknown>;
  readonly listeners: Set<() => void>;
  /** Counts the requests, so that an answer that was overtaken is dropped. */
  request: number;
}

const LOADING: Held<never> = { loading: true };

/**
 * Answers of the server by their address. What is on screen is asked for again when the record changed, and stays on
 * screen until the new answer is there; what nobody looks at is forgotten then.
 */
export class Answers {
  readonly #entries = new Map<string, Entry>();
  readonly #most: number;

  /** @param most how many answers are kept that nobody looks at */
  constructor(most = 40) {
    this.#most = most;
  }

  /** What is known now. The same object as long as nothing changed. */
  get(key: string): Held<unknown> {
    return this.#entries.get(key)?.held ?? LOADING;
  }

  /** Asks for an answer where it is not known yet, and calls `listener` whenever more is known. Returns how to stop. */
  subscribe(key: string, load: () => Promise<unknown>, listener: () => void): () => void {
    const entry = this.#entryFor(key, load);
    entry.listeners.add(listener);
    if (entry.request === 0) void this.#ask(entry);
    return () => {
      entry.listeners.delete(listener);
      this.#prune();
    };
  }

  /** Takes an answer that was asked for elsewhere: what is, or will be, looked at need not be asked for again. */
  give(key: string, load: () => Promise<unknown>, data: unknown): void {
    const entry = this.#entryFor(key, load);
    entry.request += 1;
    this.#put(entry, { data, loading: false });
  }

  /** Asks again for what is looked at, and forgets the rest. */
  refresh(): void {
    for (const [key, entry] of this.#entries) {
      if (entry.listeners.size === 0) this.#entries.delete(key);
      else void this.#ask(entry);
    }
  }

  /** Asks again for one answer. */
  retry(key: string): void {
    const entry = this.#entries.get(key);
    if (entry) void this.#ask(entry);
  }

  #entryFor(key: string, load: () => Promise<unknown>): Entry {
    const known = this.#entries.get(key);
    if (known) return known;
    const entry: Entry = { held: LOADING, load, listeners: new Set(), request: 0 };
    this.#entries.set(key, entry);
    return entry;
  }

  async #ask(entry: Entry): Promise<void> {
    entry.request += 1;
    const mine = entry.request;
    this.#put(entry, { ...entry.held, loading: true });
    try {
      const data = await entry.load();
      if (mine === entry.request) this.#put(entry, { data, loading: false });
    } catch (error) {
      if (mine === entry.request) this.#put(entry, { ...entry.held, error: asError(error), loading: false });
    }
  }

  #put(entry: Entry, held: Held<unknown>): void {
    entry.held = held;
    for (const listener of entry.listeners) listener();
  }

  #prune(): void {
    const idle = [...this.#entries].filter(([, { listeners }]) => listeners.size === 0);
    for (const [key] of idle.slice(0, Math.max(0, idle.length - this.#most))) this.#entries.delete(key);
  }
}

/** All answers of this page. */
export const answers = new Answers();

const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));
