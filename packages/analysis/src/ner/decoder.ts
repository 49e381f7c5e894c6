import { Room } from '../wasm/room.ts';
import type { Stretch } from '../wasm/room.ts';
import type { Block } from './block.ts';
import type { Crf } from './crf.ts';
import type { Kernels } from './kernels.ts';
import { kernelsOver } from './kernels.ts';
import { ALLOWED, FROM, LABELS, mayBegin, mayEnd, TO } from './labels.ts';

/** The most tokens that are looked at in one go, and the most features these may have in a block. */
export const AT_ONCE = 128;
const FEATURES_AT_ONCE = 1 << 15;

/** Bytes of a pair of labels, as the kernel takes them. */
const PAIR = 8;
const ENDS = Array.from({ length: LABELS }, (_, label) => label).filter(mayEnd);

/** Rows have numbers of 16 bits. */
const MOST_ROWS = (1 << 16) - 1;

/**
 * A field in the memory of the kernels that find the best labels with it. Of the table's rows that memory has only
 * those that were met: a text needs one in twenty, and to fill a memory is what takes longest.
 */
export class Decoder {
  readonly #kernels: Kernels;
  readonly #step: number;
  readonly #rows: Int8Array;
  /** Slots of the table. */
  readonly #size: number;
  readonly #prints: Stretch<Int8Array>;
  /** Two bytes a slot: the number of its row among those met. */
  readonly #numbers: Stretch<Int8Array>;
  readonly #met: Stretch<Int8Array>;
  #last = 0;
  readonly #fresh: Stretch<Int32Array>;
  readonly #ids: Stretch<Int32Array>;
  readonly #ends: Stretch<Int32Array>;
  readonly #sums: Stretch<Int32Array>;
  /** The sums, as they become scores. */
  readonly #scores: Float32Array;
  readonly #pairs: Stretch<Int8Array>;
  readonly #best: Stretch<Float32Array>;
  readonly #next: Stretch<Float32Array>;
  readonly #back: Stretch<Int8Array>;

  constructor({ table, step, transitions }: Crf) {
    const { prints, rows } = table;
    const mostRows = Math.min(MOST_ROWS, prints.length) + 1;
    const numbers = 2 * FEATURES_AT_ONCE + AT_ONCE * 24;
    const room = new Room(2 * prints.byteLength + mostRows * LABELS + 4 * numbers + 4096);
    this.#kernels = kernelsOver(room.memory);
    this.#step = step;
    this.#rows = rows;
    this.#size = prints.length;
    this.#prints = room.bytes(prints.byteLength);
    this.#prints.data.set(new Int8Array(prints.buffer, prints.byteOffset, prints.byteLength));
    this.#numbers = room.bytes(prints.byteLength);
    this.#met = room.bytes(mostRows * LABELS);
    this.#fresh = room.integers(FEATURES_AT_ONCE + 1);
    this.#ids = room.integers(FEATURES_AT_ONCE);
    this.#ends = room.integers(AT_ONCE);
    this.#sums = room.integers(AT_ONCE * LABELS);
    this.#scores = new Float32Array(this.#sums.data.buffer, this.#sums.at, AT_ONCE * LABELS);
    this.#pairs = pairsOf(room, transitions);
    this.#best = room.floats(LABELS);
    this.#next = room.floats(LABELS);
    this.#back = room.bytes(AT_ONCE * LABELS);
  }

  /** The best well-formed labels of all sentences: every feature adds its row, over the blocks. */
  decode(blocks: readonly Block[], sentences: Int32Array): Uint8Array {
    const labels = new Uint8Array(sentences[sentences.length - 1]!);
    for (let s = 0; s + 1 < sentences.length; s++) {
      const from = sentences[s]!;
      const to = sentences[s + 1]!;
      if (to > from) this.#decodeSentence(blocks, from, to, labels);
    }
    return labels;
  }

  #decodeSentence(blocks: readonly Block[], from: number, to: number, labels: Uint8Array): void {
    const back = new Uint8Array((to - from) * LABELS);
    for (let at = from; at < to; at += AT_ONCE) {
      const tokens = Math.min(AT_ONCE, to - at);
      this.#score(blocks, at, tokens);
      this.#follow(tokens, at === from);
      back.set(this.#back.data.subarray(0, tokens * LABELS), (at - from) * LABELS);
    }
    let label = this.#bestEnd();
    for (let at = to - 1; at >= from; at--) {
      labels[at] = label;
      label = back[(at - from) * LABELS + label]!;
    }
  }

  /** Scores every label for the tokens from `from` on. */
  #score(blocks: readonly Block[], from: number, tokens: number): void {
    const sums = this.#sums;
    sums.data.fill(0, 0, tokens * LABELS);
    for (let b = 0; b < blocks.length; b++) {
      const { ids, ends } = blocks[b]!;
      const first = from === 0 ? 0 : ends[from - 1]!;
      const features = ids.subarray(first, ends[from + tokens - 1]);
      this.#ids.data.set(features);
      this.#ends.data.set(ends.subarray(from, from + tokens));
      this.#meet(features.length);
      this.#kernels.addRows(this.#met.at, this.#ids.at, this.#ends.at, first, tokens, sums.at);
    }
    this.#kernels.scale(sums.at, tokens * LABELS, this.#step);
  }

  /** Makes numbers of rows of the first `count` features, and has these rows at hand. */
  #meet(count: number): void {
    if (this.#last + count > MOST_ROWS) {
      this.#last = 0;
      this.#numbers.data.fill(0);
    }
    const [size, fresh] = [this.#size, this.#fresh];
    const table = [this.#prints.at, size, size / 4294967296] as const;
    this.#kernels.numberRows(...table, this.#numbers.at, this.#last, this.#ids.at, count, fresh.at);
    const { data } = this.#met;
    const rows = this.#rows;
    for (let left = fresh.data[0]!, at = 1; left > 0; left--, at++) {
      const row = fresh.data[at]! * LABELS;
      data.set(rows.subarray(row, row + LABELS), ++this.#last * LABELS);
    }
  }

  /** Follows the best labels along these tokens, of which the first may be the first of its sentence. */
  #follow(tokens: number, opens: boolean): void {
    const best = this.#best;
    const skip = opens ? 1 : 0;
    if (opens) {
      for (let y = 0; y < LABELS; y++) best.data[y] = mayBegin(y) ? this.#scores[y]! : -Infinity;
    }
    this.#kernels.goOn(
      this.#sums.at + skip * 4 * LABELS,
      tokens - skip,
      this.#pairs.at,
      ALLOWED.length,
      best.at,
      this.#next.at,
      this.#back.at + skip * LABELS,
    );
  }

  #bestEnd(): number {
    const { data } = this.#best;
    let best = ENDS[0]!;
    for (const label of ENDS) if (data[label]! > data[best]!) best = label;
    return best;
  }
}

function pairsOf(room: Room, transitions: Float32Array): Stretch<Int8Array> {
  const pairs = room.bytes(ALLOWED.length * PAIR);
  const floats = new Float32Array(pairs.data.buffer, pairs.at, ALLOWED.length * (PAIR / 4));
  ALLOWED.forEach((pair, at) => {
    floats[2 * at + 1] = transitions[pair]!;
    pairs.data.set([4 * FROM[pair]!, 4 * TO[pair]!, FROM[pair]!], at * PAIR);
  });
  return pairs;
}
