import type { Fingerprint } from './fingerprint.ts';
import { mixed } from './shingles.ts';

/**
 * Two texts of resemblance J fall into one bucket at least once with probability 1 − (1 − J²)^96: 0.98 at J = 0.2
 * (a fifth of a text, unchanged), 0.01 at J = 0.01 (two articles on one event). A band is two minima.
 */
const BANDS = 96;
/** Of a bucket, so many of the latest texts at most are looked at, and the first: a set phrase fills a bucket. */
const LATEST = 16;
const NONE = -1;

/**
 * Finds texts that may be alike without comparing all with all: locality-sensitive hashing of their minima in bands
 * (Leskovec, Rajaraman and Ullman, “Mining of Massive Datasets”, chapter 3). Time and memory (1 kB a text) are
 * linear in the number of texts, whatever they are.
 */
export class Neighbours {
  readonly #count: number;
  /** Band × text → a text before it in the same bucket. */
  readonly #previous: Int32Array;
  /** Text → the last that asked for it. */
  readonly #seen: Int32Array;

  constructor(texts: readonly Fingerprint[]) {
    this.#count = texts.length;
    this.#seen = new Int32Array(texts.length).fill(NONE);
    this.#previous = new Int32Array(texts.length * BANDS);
    const keys = keysOf(texts);
    const buckets = new Buckets(texts.length);
    for (let band = 0; band < BANDS; band++) {
      const start = band * texts.length;
      buckets.link(keys.subarray(start, start + texts.length), this.#previous.subarray(start));
    }
  }

  /** Texts before this one in the list that share a bucket with it, each once. */
  before(text: number): number[] {
    const found: number[] = [];
    for (let start = 0; start < this.#previous.length; start += this.#count) {
      let other = this.#previous[start + text]!;
      while (other !== NONE) {
        if (this.#seen[other] !== text) found.push(other);
        this.#seen[other] = text;
        other = this.#previous[start + other]!;
      }
    }
    return found;
  }
}

/** A hash table of 32-bit keys with open addressing: of every key, the first text, the last, and their number. */
class Buckets {
  readonly #keys: Uint32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #sizes: Int32Array;

  constructor(texts: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * texts + 2));
    this.#keys = new Uint32Array(slots);
    this.#first = new Int32Array(slots);
    this.#last = new Int32Array(slots);
    this.#sizes = new Int32Array(slots);
  }

  /**
   * Text → the one before it that has the same key. At every LATEST-th text of a bucket the way leads to the first
   * one at once, so that no way is longer than that.
   */
  link(keys: Uint32Array, previous: Int32Array): void {
    this.#sizes.fill(0);
    for (let text = 0; text < keys.length; text++) {
      const slot = this.#slotOf(keys[text]!);
      const size = this.#sizes[slot]!++;
      previous[text] = size === 0 ? NONE : size % LATEST === 0 ? this.#first[slot]! : this.#last[slot]!;
      if (size === 0) this.#first[slot] = text;
      this.#last[slot] = text;
    }
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.#sizes[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    return slot;
  }
}

/** Band × text → the hash of that band; a text without words has one of its own. */
function keysOf(texts: readonly Fingerprint[]): Uint32Array {
  const keys = new Uint32Array(texts.length * BANDS);
  texts.forEach(({ size, minima }, text) => {
    for (let band = 0; band < BANDS; band++) {
      const key = mixed(mixed(minima[2 * band]!) ^ minima[2 * band + 1]!);
      keys[band * texts.length + text] = size === 0 ? mixed(text) : key;
    }
  });
  return keys;
}
