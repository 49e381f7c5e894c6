import { combine } from './hash.ts';
import { BEGIN, INSIDE, LAST, UNIT } from './labels.ts';
import type { Table } from './table.ts';
import { slotOf } from './table.ts';
import type { Words } from './words.ts';
import { LOWER, MARK } from './words.ts';

/** Longest name in tokens that the gazetteer holds. */
export const LONGEST = 5;

/** Bits of an entry that is a name, or the beginning of a longer one: 1 << kind, and: */
export const PREFIX = 16;

/** Bits of an entry that is a single word. */
export const PER_FIRST = 1;
export const PER_LAST = 2;
export const LOC_PART = 4;
export const ORG_PART = 8;
export const ORG_LAST = 16;
export const MISC_PART = 32;
export const ORDINARY = 64;

const NAME_SEED = 0x51ab3c2d;
const WORD_SEED = 0x2f0d9e71;

/** Key of the empty sequence of words, to be extended. */
export const NO_WORDS = NAME_SEED;
/** Key of a sequence with one more word (given as the hash of its folded form). */
export const extend = (key: number, lower: number): number => combine(key, lower);
/** Key of a single word. */
export const wordKey = (lower: number): number => combine(WORD_SEED, lower);

/** Looks up a key and returns its bits, 0 where it is unknown. */
export type Lookup = (key: number) => number;

/** A lookup in a packed table. */
export function lookupIn(table: Table): Lookup {
  const { prints, rows } = table;
  return (key) => {
    const slot = slotOf(prints, key);
    return slot < 0 ? 0 : rows[slot]!;
  };
}

/** What the gazetteer says of a document. */
export interface Matches {
  /** Per token, bit 4 * kind + role: it lies in a known name of that kind, in that role. */
  readonly names: Uint16Array;
  /** Per word type, the bits of the single word. */
  readonly words: Uint8Array;
}

/** Finds the known names in a document, the leftmost and longest first. */
export function match(words: Words, lookup: Lookup): Matches {
  const { types, type, sentences } = words;
  const perType = new Uint8Array(types.count);
  for (let t = 0; t < types.count; t++) perType[t] = lookup(wordKey(types.lower[t]!));
  const names = new Uint16Array(words.count);
  for (let s = 0; s + 1 < sentences.length; s++) {
    const end = sentences[s + 1]!;
    for (let i = sentences[s]!; i < end;) {
      const writing = types.writing[type[i]!]!;
      if (writing === LOWER || writing >= MARK) i++;
      else i = Math.max(i + 1, longest(words, lookup, i, end, names));
    }
  }
  return { names, words: perType };
}

/** Marks the longest known name that begins at `from`; returns where it ends, or 0. */
function longest(words: Words, lookup: Lookup, from: number, end: number, names: Uint16Array): number {
  let key = NO_WORDS;
  let to = 0;
  let kinds = 0;
  for (let i = from; i < end && i < from + LONGEST; i++) {
    key = extend(key, words.types.lower[words.type[i]!]!);
    const bits = lookup(key);
    if ((bits & 15) !== 0) {
      to = i + 1;
      kinds = bits & 15;
    }
    if ((bits & PREFIX) === 0) break;
  }
  for (let i = from; i < to; i++) {
    const role = to - from === 1 ? UNIT : i === from ? BEGIN : i === to - 1 ? LAST : INSIDE;
    for (let k = 0; k < 4; k++) if (kinds & (1 << k)) names[i] = names[i]! | (1 << (4 * k + role));
  }
  return to;
}
