import { termsOf } from './terms.ts';

/** Terms that stand next to each other; the last may be the beginning of a word. */
export interface Phrase {
  readonly terms: readonly string[];
  readonly isPrefix: boolean;
}

/** What is looked for: of each group at least one phrase, and none of the others. */
export interface Query {
  readonly all: readonly (readonly Phrase[])[];
  readonly none: readonly Phrase[];
}

/** More than this is no question of a person. */
const MOST_PHRASES = 50;
const LONGEST_PHRASE = 50;
const QUOTES = '"“”„«»';
/** A phrase in quotes or a word, each with the signs around it; quotes without an end go to the end of the text. */
const PIECE = new RegExp(`(-?)(?:[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]?|([^\\s${QUOTES}]+))`, 'gu');

/**
 * Reads what a person typed: all words must be there; `"words in quotes"` next to each other; `word*` is the
 * beginning of a word; `-word` must not be there; `this OR that` takes either. All other signs mean nothing. Returns
 * null where there is nothing to look for.
 */
export function queryOf(text: string): Query | null {
  const all: Phrase[][] = [];
  const none: Phrase[] = [];
  let isAlternative = false;
  let phrases = 0;
  for (const [, minus, quoted, word] of text.matchAll(PIECE)) {
    if (word === 'OR' && minus === '') {
      isAlternative = all.length > 0;
      continue;
    }
    const phrase = phraseOf(quoted ?? word ?? '', word?.endsWith('*') ?? false);
    if (phrase === null) continue;
    if (++phrases > MOST_PHRASES) break;
    if (minus === '-') none.push(phrase);
    else if (isAlternative) all.at(-1)!.push(phrase);
    else all.push([phrase]);
    isAlternative = false;
  }
  return all.length > 0 ? { all, none } : null;
}

function phraseOf(text: string, isPrefix: boolean): Phrase | null {
  const terms = termsOf(text).slice(0, LONGEST_PHRASE);
  return terms.length > 0 ? { terms, isPrefix } : null;
}
