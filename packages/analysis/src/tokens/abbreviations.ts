import type { CompiledRules } from './rules.ts';
import { classAt, DIGIT, isSpace, isWordChar, LOWER, UPPER, widthAt } from './chars.ts';
import { listed } from './rules.ts';
import { ABBREVIATION, ABBREVIATION_OR_END, ABBREVIATION_THEN_CAPITAL } from './token.ts';

/** Longest abbreviation, in code units. */
const LONGEST = 24;

/** What follows the stop: the class of its first character (0 at the end of the block) and the word. */
interface Next {
  readonly kind: number;
  readonly word: string;
  readonly at: number;
}

/**
 * `block.first` says that the word begins a sentence. What the stop at `stop`, right behind the word from `start`, makes of that word: one of the abbreviation kinds of
 * `token.ts`, or -1 where the stop is a full stop.
 */
export function abbreviationKind(
  text: string,
  start: number,
  stop: number,
  block: { readonly first: boolean; readonly end: number },
  rules: CompiledRules,
): number {
  if (stop - start > LONGEST || (text[stop + 1] === '.' && text[stop + 2] === '.')) return -1;
  const word = text.slice(start, stop);
  const next = peek(text, stop + 1, block.end);
  if (/^\d/u.test(word)) return numberKind(word, block.first, next, rules);
  return listedKind(word, next, rules) ?? shapeKind(text, word, next, rules);
}

function listedKind(word: string, next: Next, rules: CompiledRules): number | undefined {
  if (listed(rules.beforeNumber, word) && next.kind === DIGIT) return ABBREVIATION;
  if (listed(rules.never, word)) return ABBREVIATION;
  if (listed(rules.beforeCapital, word)) return ABBREVIATION_THEN_CAPITAL;
  if (listed(rules.beforeStarter, word)) return ABBREVIATION_OR_END;
  return undefined;
}

/** Initials, `X.Y.`, and words that only an abbreviation can look like. */
function shapeKind(text: string, word: string, next: Next, rules: CompiledRules): number {
  if (/^\p{L}$/u.test(word)) return initialKind(text, word, next, rules);
  if (/^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(word) && /(?:^|\.)\p{L}(?:\.|$)/u.test(word))
    return ABBREVIATION_OR_END;
  const bare = /^\p{L}{2,5}$/u.test(word) && !/[aeiouyàáâäèéêëìíîïòóôöùúûü]/iu.test(word);
  return bare && word !== word.toUpperCase() && (next.kind === LOWER || next.kind === DIGIT)
    ? ABBREVIATION
    : -1;
}

/** `J.` before a name; not the `B` of “plan B. The …”. */
function initialKind(text: string, letter: string, next: Next, rules: CompiledRules): number {
  if (
    next.kind === LOWER ||
    (letter !== letter.toLowerCase() && ',;('.includes(text.charAt(next.at) || '-'))
  ) {
    return ABBREVIATION;
  }
  if (next.kind !== UPPER || letter === letter.toLowerCase()) return -1;
  const word = next.word.toLowerCase();
  if (!rules.starters.has(word)) return ABBREVIATION;
  const after = peek(text, next.at + next.word.length, text.length);
  return rules.nameParticles.has(word) && after.kind === UPPER ? ABBREVIATION : -1;
}

/** `31. mei`, and `1.` at the beginning of an item. */
function numberKind(word: string, first: boolean, next: Next, rules: CompiledRules): number {
  if (/^\d{1,2}$/u.test(word) && rules.ordinalsBefore.has(next.word)) return ABBREVIATION;
  const marker = first && /^\d{1,2}(?:\.\d{1,2})*$/u.test(word) && next.kind === UPPER;
  return marker ? ABBREVIATION : -1;
}

function peek(text: string, from: number, end: number): Next {
  let at = from;
  while (at < end && at < from + LONGEST && isSpace(text, at)) at += 1;
  let to = at;
  while (to < end && to < at + LONGEST && isWordChar(text, to)) to += widthAt(text, to);
  return { kind: at < end ? classAt(text, at) : 0, word: text.slice(at, to), at };
}
