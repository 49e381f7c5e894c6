import { hashOf, hashPair, plainTypography } from '../network/features.ts';
import type { Script } from './script.ts';
import { applyScript, parseScript } from './script.ts';

/** Endings up to this long decide about the lemma of a word that was not seen in training. */
export const LONGEST_ENDING = 8;

/** Something known of a word that its lemma depends on, each looked up in turn by `keysOf`. */
export interface WordKey {
  readonly form: string;
  readonly upos: string;
  readonly xpos: string;
  /** Whether it opens its sentence, where a capital means nothing. */
  readonly first: boolean;
}

/** How many of a word's keys are of the whole word. */
export const WHOLE_KEYS = 2;
/** Room for the keys of a word. */
export const MOST_KEYS = WHOLE_KEYS + 2 * (LONGEST_ENDING + 1);

/**
 * Writes the hashes under which the rule for a word's lemma may be found to `into`, the most telling first: the word
 * as it is written with its tag, the word in small letters with its tag, then its endings with the tag and with the
 * part of speech alone, long ones first. Returns how many.
 */
export function keysOf(word: WordKey, into: Uint32Array): number {
  const form = plainTypography(word.form);
  const lower = form.toLowerCase();
  const capital = !word.first && !lower.startsWith(form.charAt(0));
  const upos = hashOf(word.upos);
  const tag = hashOf(word.xpos, upos);
  into[0] = hashOf(form, tag);
  into[1] = hashOf(lower, tag ^ 1);
  const endings = Math.min(LONGEST_ENDING, lower.length) + 1;
  let ending = capital ? 0x5bd1e995 : 0x1b873593;
  for (let size = 0; size < endings; size++) {
    if (size > 0) ending = Math.imul(ending ^ lower.charCodeAt(lower.length - size), 0x01000193);
    into[1 + endings - size] = hashPair(tag, ending);
    into[1 + 2 * endings - size] = hashPair(upos, ending);
  }
  return 2 + 2 * endings;
}

/** Gives words their lemmas: by rules found under hashes of the word and of its endings. */
export class Lemmatiser {
  readonly #rules: readonly Script[];
  readonly #hashes: Uint32Array;
  readonly #values: Uint16Array;
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #keys = new Uint32Array(MOST_KEYS);

  constructor(rules: readonly string[], hashes: Uint32Array, values: Uint16Array) {
    this.#rules = rules.map(parseScript);
    this.#hashes = hashes;
    this.#values = values;
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

  /** The lemma of a word; the word in small letters where no rule fits. */
  lemmaOf(word: WordKey): string {
    const count = keysOf(word, this.#keys);
    for (let at = 0; at < count; at++) {
      const rule = this.#find(this.#keys[at]!);
      const lemma =
        rule === undefined ? undefined : applyScript(this.#rules[rule]!, plainTypography(word.form));
      if (lemma !== undefined) return lemma;
    }
    return word.upos === 'PROPN' ? word.form : word.form.toLowerCase();
  }

  #find(hash: number): number | undefined {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = this.#slots[slot]!;
      if (at === 0) return undefined;
      if (this.#hashes[at - 1] === hash) return this.#values[at - 1];
    }
  }
}
