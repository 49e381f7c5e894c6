/** A word of a text as it is looked up, and where it stands: half-open UTF-16 offsets. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and marks; a soft hyphen (U+00AD) does not end a word. */
const WORD = /[\p{L}\p{N}\p{M}\u00AD]+/gu;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;
/** Longer words are looked up by their beginning. */
const LONGEST = 100;
/** PostgreSQL indexes no more than 1 MiB of terms, with two bytes for each place and five for each term. */
const BUDGET = 1_000_000;
const BYTES_BESIDE_TERM = 6;

/** A word without case, accents and other marks; empty where nothing is left. */
function fold(word: string): string {
  const plain = word.toLowerCase().normalize('NFKD').replace(NO_LETTER, '');
  if (plain.length <= LONGEST) return plain;
  const isHalf = plain.charCodeAt(LONGEST - 1) >> 10 === 0xd800 >> 10;
  return plain.slice(0, isHalf ? LONGEST - 1 : LONGEST);
}

/** The terms of a text, in its order. */
export function* termsIn(text: string): Generator<Term> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const term = fold(word);
    if (term !== '') yield { term, start: index, end: index + word.length };
  }
}

/** The same without their places. */
export function termsOf(text: string): string[] {
  return Array.from(termsIn(text), ({ term }) => term);
}

/** As many of the terms, from the first on, as an index can take: some 80,000 words. */
export function withinBudget(terms: readonly string[], budget = BUDGET): readonly string[] {
  let left = budget;
  const end = terms.findIndex((term) => (left -= Buffer.byteLength(term) + BYTES_BESIDE_TERM) < 0);
  return end < 0 ? terms : terms.slice(0, end);
}
