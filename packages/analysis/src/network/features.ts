/** How many rows of features a word has: itself, suffixes, prefixes and its shape. */
export const SUFFIXES = 6;
export const PREFIXES = 4;
export const FEATURES = 1 + SUFFIXES + PREFIXES + 1;
/** Rows for suffixes and prefixes; colliding ones share a row. */
export const AFFIX_ROWS = 1 << 15;
export const SHAPE_ROWS = 512;
/** The row that stands for every word that is not in the vocabulary. */
export const UNKNOWN_ROW = 0;

const SEED = 0x811c9dc5;

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Spreads the bits of a running hash (the finisher of MurmurHash3). */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A 32-bit hash of a string (FNV-1a over its code units, finished). */
export function hashOf(text: string, seed = SEED): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = mix(hash, text.charCodeAt(at));
  return finish(hash);
}

/** A 32-bit hash of two hashes, in their order. */
export const hashPair = (first: number, second: number): number => finish(mix(mix(SEED, first), second));

const TYPOGRAPHY: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '…': '...',
  '‑': '-',
};

/** A form with typewriter quotation marks and apostrophes, as the treebanks have them. */
export function plainTypography(form: string): string {
  for (let at = 0; at < form.length; at++) {
    if (form.charCodeAt(at) < 0xab) continue;
    return form.replace(/[‘’‚ʼ“”„«»…‑]/g, (mark) => TYPOGRAPHY[mark] ?? mark);
  }
  return form;
}

/** Words are told apart without regard to case or typography, and digits count as one digit. */
export function normalForm(form: string): string {
  const lower = plainTypography(form).toLowerCase();
  return hasDigit(lower) ? lower.replace(/[0-9]/g, '0') : lower;
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** The words that have a row of their own, by hash; two words with one hash share it. */
export class Vocabulary {
  readonly #slots: Int32Array;
  readonly #hashes: Uint32Array;
  readonly #mask: number;

  /** @param hashes the hash of word r stands at r - 1; row 0 is the unknown word's */
  constructor(hashes: Uint32Array) {
    this.#hashes = hashes;
    let size = 1024;
    while (size < hashes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    for (let at = 0; at < hashes.length; at++) {
      let slot = hashes[at]! & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = at + 1;
    }
  }

  get rows(): number {
    return this.#hashes.length + 1;
  }

  /** The row of a word by its hash, or the unknown word's. */
  rowOf(hash: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#slots[slot]!;
      if (row === 0 || this.#hashes[row - 1] === hash) return row;
    }
  }
}

/**
 * Writes the rows of a word's features to `into` from `at` on, `FEATURES` of them: the word in its table, then
 * affixes in theirs, then the shape in its own.
 */
export function featuresOf(
  form: string,
  first: boolean,
  vocabulary: Vocabulary,
  into: Int32Array,
  at: number,
): void {
  const word = normalForm(form);
  const length = word.length;
  into[at] = vocabulary.rowOf(hashOf(word));
  // An affix as long as the word is marked as the whole of it, and longer ones add nothing but that row again.
  let hash = SEED;
  for (let size = 1; size <= SUFFIXES; size++) {
    if (size <= length) hash = mix(hash, word.charCodeAt(length - size));
    else if (size === length + 1) hash = mix(hash, 0x1f);
    into[at + size] = finish(hash) & (AFFIX_ROWS - 1);
  }
  hash = mix(SEED, 0x1e);
  for (let size = 1; size <= PREFIXES; size++) {
    if (size <= length) hash = mix(hash, word.charCodeAt(size - 1));
    into[at + SUFFIXES + size] = finish(hash) & (AFFIX_ROWS - 1);
  }
  into[at + SUFFIXES + PREFIXES + 1] = shapeOf(plainTypography(form), first);
}

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

function classOf(code: number, form: string, at: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return code;
  const letter = form.charAt(at);
  if (letter.toLowerCase() !== letter) return UPPER;
  return letter.toUpperCase() !== letter ? LOWER : code;
}

/** The shape of a word: classes of its letters, runs shortened to two, the first eight; and whether it opens. */
function shapeOf(form: string, first: boolean): number {
  let hash = mix(SEED, first ? 0x1d : 0x1c);
  let last = 0;
  let run = 0;
  let kept = 0;
  for (let at = 0; at < form.length && kept < 8; at++) {
    const kind = classOf(form.charCodeAt(at), form, at);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run > 2) continue;
    hash = mix(hash, kind);
    kept++;
  }
  return finish(hash) & (SHAPE_ROWS - 1);
}
