import { setTimeout as after } from 'node:timers/promises';
import type { Revisions } from './revisions.ts';

/** An answer as it is sent, and of which revision of the record it is. */
export interface Made {
  readonly revision: number;
  /** The same for the same body, at whatever revision. */
  readonly tag: string;
  readonly body: Uint8Array;
  /** The same, compressed; absent where that is not worth it. */
  readonly gzip?: Uint8Array;
  readonly br?: Uint8Array;
}

export type Make = () => Promise<Made>;

interface Entry {
  make: Make;
  /** When it was last asked for. */
  asked: number;
  made?: Made;
  making?: Promise<Made>;
  /** How long making it took the last time, in milliseconds. */
  took: number;
  /** Before this it is not made anew while an older one will do. */
  restUntil: number;
}

/** So many answers, and so many bytes of them, are kept. */
const MOST = 400;
const MOST_BYTES = 96 * 1024 * 1024;
/** An answer of a revision that was the latest so long ago will do while the next is made, in milliseconds. */
const OLD_ENOUGH = 30_000;
/** Answers that were asked for within this are made anew before the record's change is told, in milliseconds. */
const HOT = 10_000;
const MOST_HOT = 12;
/** So long a new answer is waited for while an older one will do, in milliseconds; not where it took longer before. */
const PATIENCE = 40;
/**
 * Making an answer anew waits at least this long after the last time, in milliseconds, and so many times as long as that
 * took, which leaves others most of the processor; but not so long that the older answer would no longer do.
 */
const REST = 250;
const REST_TIMES = 3;
const LONGEST_REST = 10_000;

/**
 * Answers that are ready to be sent. While the record changes readers are given the answer of a moment ago, and the next
 * one is made meanwhile; what must be in every answer is told with `need` and `advance`.
 */
export class Answers {
  readonly #revisions: Revisions;
  /** Those asked for last stand last. */
  readonly #entries = new Map<string, Entry>();
  #bytes = 0;
  /** No answer of an earlier revision is given. */
  #least = 0;

  constructor(revisions: Revisions) {
    this.#revisions = revisions;
  }

  /** The answer under a key, made by `make` where none is kept that will do. @throws what `make` throws */
  async get(key: string, make: Make): Promise<Made> {
    const now = await this.#revisions.now();
    const entry = this.#entry(key, make);
    const { made } = entry;
    if (made === undefined || !this.#willDo(made)) return this.#fresh(key, entry);
    if (made.revision >= now || Date.now() < entry.restUntil) return made;
    const next = this.#renew(key, entry).catch(() => made);
    if (entry.took > PATIENCE) return made;
    return Promise.race([next, after(PATIENCE).then(() => made)]);
  }

  /** From now on every answer has what the record had at a revision. */
  need(revision: number): void {
    this.#least = Math.max(this.#least, revision);
  }

  /** The same, once what is asked for at present is ready. */
  async advance(revision: number): Promise<void> {
    const since = Date.now() - HOT;
    const hot = [...this.#entries].filter(([, { asked }]) => asked >= since).slice(-MOST_HOT);
    for (const [key, entry] of hot.reverse()) {
      if ((entry.made?.revision ?? -1) < revision)
        await this.#atLeast(key, entry, revision).catch(() => undefined);
    }
    this.need(revision);
  }

  #willDo({ revision }: Made): boolean {
    return revision >= this.#least && this.#revisions.wasLatest(revision, OLD_ENOUGH);
  }

  /** An answer that has all that is needed. */
  async #fresh(key: string, entry: Entry): Promise<Made> {
    try {
      return await this.#atLeast(key, entry, this.#least);
    } finally {
      // What cannot be answered is not kept.
      if (entry.made === undefined && this.#entries.get(key) === entry) this.#entries.delete(key);
    }
  }

  async #atLeast(key: string, entry: Entry, revision: number): Promise<Made> {
    // What is being made may have been begun too early.
    const underway = await (entry.making ?? this.#renew(key, entry));
    return underway.revision >= revision ? underway : (entry.making ?? this.#renew(key, entry));
  }

  #renew(key: string, entry: Entry): Promise<Made> {
    return (entry.making ??= this.#make(key, entry).finally(() => delete entry.making));
  }

  async #make(key: string, entry: Entry): Promise<Made> {
    const start = Date.now();
    const made = await entry.make();
    entry.took = Date.now() - start;
    entry.restUntil = Date.now() + Math.min(LONGEST_REST, Math.max(REST, REST_TIMES * entry.took));
    if (this.#entries.get(key) === entry && made.revision >= (entry.made?.revision ?? -1)) {
      this.#bytes += sizeOf(made) - sizeOf(entry.made);
      entry.made = made;
      this.#prune();
    }
    return made;
  }

  #entry(key: string, make: Make): Entry {
    const known = this.#entries.get(key);
    const entry = known ?? { make, asked: 0, took: 0, restUntil: 0 };
    entry.asked = Date.now();
    entry.make = make;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry;
  }

  #prune(): void {
    for (const [oldest, { made }] of this.#entries) {
      if (this.#entries.size <= MOST && this.#bytes <= MOST_BYTES) break;
      this.#entries.delete(oldest);
      this.#bytes -= sizeOf(made);
    }
  }
}

const sizeOf = (made: Made | undefined): number =>
  made === undefined ? 0 : made.body.length + (made.gzip?.length ?? 0) + (made.br?.length ?? 0);
