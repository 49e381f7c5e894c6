import type { Fingerprint } from './fingerprint.ts';
import { MINIMA } from './fingerprint.ts';
import { mixed } from './shingles.ts';

/**
 * Minima in a band. Two texts of resemblance J fall into one bucket at least once with probability 1 − (1 − J²)^128:
 * 0.99 at J = 0.2 (a fifth of a text, unchanged), 0.01 at J = 0.01 (two articles on one event).
 */
const ROWS = 2;
const BANDS = MINIMA / ROWS;
/** Texts of a bucket that are looked at: its first, and so many of the latest. A set phrase fills a bucket. */
const LATEST = 16;
const NONE = -1;

/**
 * Finds texts that may be alike without comparing all with all: locality-sensitive hashing of their minima in bands
 * (Leskovec, Rajaraman and Ullman, “Mining of Massive Datasets”, chapter 3). Time and memory (1 kB a text) are
 * linear in the number of texts, whatever they are.
 */
export class Neighbours {
  /** Text × band → the text before it in the same bucket, and the first one there. */
  readonly #previous: Int32Array;
  readonly #first: Int32Array;
  /** Text → the last that asked for it. */
  readonly #seen: Int32Array;

  constructor(texts: readonly Fingerprint[]) {
    this.#previous = new Int32Array(texts.length * BANDS).fill(NONE);
    this.#first = new Int32Array(texts.length * BANDS).fill(NONE);
    this.#seen = new Int32Array(texts.length).fill(NONE);
    const bucket = new Buckets(texts.length);
    for (let band = 0; band < BANDS; band++) this.#link(texts, band, bucket);
  }

  /** Texts before this one in the list that share a bucket with it, each once. */
  before(text: number): number[] {
    const found: number[] = [];
    for (let at = text * BANDS; at < (text + 1) * BANDS; at++) {
      if (this.#previous[at] !== NONE) this.#collect(text, at, found);
    }
    return found;
  }

  #collect(text: number, at: number, found: number[]): void {
    this.#meet(text, this.#first[at]!, found);
    const band = at % BANDS;
    let other = this.#previous[at]!;
    for (let count = 0; other !== NONE && count < LATEST; count++) {
      this.#meet(text, other, found);
      other = this.#previous[other * BANDS + band]!;
    }
  }

  #meet(text: number, other: number, found: number[]): void {
    if (this.#seen[other] === text) return;
    this.#seen[other] = text;
    found.push(other);
  }

  #link(texts: readonly Fingerprint[], band: number, buckets: Buckets): void {
    buckets.clear();
    texts.forEach(({ size, minima }, text) => {
      if (size === 0) return;
      const slot = buckets.slotOf(keyOf(minima, band));
      const at = text * BANDS + band;
      this.#previous[at] = buckets.last[slot]!;
      this.#first[at] = buckets.first[slot]!;
      if (this.#first[at] === NONE) buckets.first[slot] = text;
      buckets.last[slot] = text;
    });
  }
}

/** A hash table of 32-bit keys with open addressing: the first and the last text of every key. */
class Buckets {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly #keys: Uint32Array;

  constructor(count: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * count + 2));
    this.first = new Int32Array(slots);
    this.last = new Int32Array(slots);
    this.#keys = new Uint32Array(slots);
  }

  clear(): void {
    this.first.fill(NONE);
    this.last.fill(NONE);
  }

  /** Where the key stands, or may be put. */
  slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.first[slot] !== NONE && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    return slot;
  }
}

function keyOf(minima: Uint32Array, band: number): number {
  let key = 0;
  for (let row = 0; row < ROWS; row++) key = mixed(key ^ minima[ROWS * band + row]!);
  return key;
}
