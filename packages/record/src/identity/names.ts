import { memoised } from './memo.ts';
import { isGrapheme } from './sounds.ts';
import {
  AMBIGUOUS_PARTICLES,
  ARTICLES,
  DEFINITES,
  DETERMINERS,
  HONORIFICS,
  PARTICLES,
  PREFIXES,
} from './words.ts';

/** A name of a person, taken apart. */
export interface PersonName {
  /** As it was written. */
  readonly text: string;
  /** Its letters without accents, spaces and ranks: one for all spellings that differ in nothing else. */
  readonly key: string;
  /** Its words in lower case, without ranks, particles and articles; at least one. */
  readonly words: readonly string[];
}

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
};

/** Lower case, without accents. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[łøıßđæœə]/g, (letter) => LETTERS[letter]!);

/** Plain letters and digits alone. */
export const squash = memoised((text) => plain(text).replace(/[^\p{L}\p{N}]+/gu, ''));

/** Lower case, with the accents that change a sound. */
export function folded(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  if (/^[a-z]*$/.test(lower)) return lower;
  return Array.from(lower, (letter) => (isGrapheme(letter) ? letter : plain(letter))).join('');
}

const NO_OFFICE: ReadonlySet<string> = new Set();

/** Takes a name apart. */
export const personName = memoised((text): PersonName => takeApart(text, NO_OFFICE));

/** Takes a name apart; words of `office` before it (“Minister”) are no part of it. */
export function takeApart(text: string, office: ReadonlySet<string>): PersonName {
  const written = dropRanks(text.normalize('NFKC').trim().split(/\s+/), office);
  const words = joinAbd(wordsOf(written));
  return { text: written.join(' '), key: squash(written.join('')), words };
}

const isRank = (word: string, office: ReadonlySet<string>): boolean => {
  const bare = plain(word).replace(/\.$/, '');
  return HONORIFICS.has(bare) || office.has(bare) || /^\p{Lu}{2,}-\p{Ll}/u.test(word);
};

function dropRanks(words: readonly string[], office: ReadonlySet<string>): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && isRank(words[from]!, office)) from++;
  return words.slice(from);
}

/** The words that count: those after hyphens as well, without articles and particles, prefixes joined. */
function wordsOf(written: readonly string[]): string[] {
  const words: string[] = [];
  let prefix = '';
  for (const word of written)
    for (const part of partsOf(word)) {
      if (isParticle(part, words.length + prefix.length > 0)) continue;
      const whole = prefix === 'mc' ? `mac${part}` : prefix + part;
      prefix = PREFIXES.has(part) ? whole : '';
      if (prefix === '') words.push(part.startsWith('mc') ? `mac${part.slice(2)}` : whole);
    }
  if (prefix !== '') words.push(prefix);
  return words.length > 0 ? words : [folded(written.join('')) || written.join('')];
}

const isParticle = (part: string, after: boolean): boolean =>
  PARTICLES.has(part) && (after || !AMBIGUOUS_PARTICLES.has(part));

function partsOf(word: string): string[] {
  const parts = word.split(/[-‐‑–]/u).map((part) => folded(part).replace(/[^\p{L}\p{N}]+/gu, ''));
  const named = parts.length > 1 && ARTICLES.has(parts[0]!) ? parts.slice(1) : parts;
  return named
    .filter((part) => part !== '')
    .map((part) => part.replace(/^ال(?=...)/u, '').replace(/^الله$/u, 'لله'));
}

/** “Abd al-Fattah”, “Abdel Fattah” and “Abdulfattah” are one word. */
function joinAbd(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before === 'عبد') joined[joined.length - 1] = `عبدل${word}`;
    else if (before !== undefined && word === 'لله') joined[joined.length - 1] = `${before}اله`;
    else if (before !== undefined && /^abd([aeou]l)?$/.test(before))
      joined[joined.length - 1] = `abdul${word}`;
    else joined.push(word);
  }
  return joined.map((word) => word.replace(/^abd[aeou](?:l(?=..)|([b-z])(?=\1..))/, 'abdul'));
}

const isParticleWord = (word: string): boolean => PARTICLES.has(plain(word)) || ARTICLES.has(plain(word));

/** Whether a word is written as names are: a capital, letters without case, or a particle's tie (“al-Haddad”). */
const isCapital = (word: string): boolean => /\p{Lu}|\p{Lo}|\p{N}/u.test(word);

/** “NAVO-landen”: a compound with a common noun. */
const isCompound = (word: string): boolean => /^\p{Lu}{2,}-\p{Ll}{3}/u.test(word);

/** Whether the words of a form are those of a person's name, not of a description (“the French president”). */
export function isProper(form: string): boolean {
  const words = form.trim().split(/\s+/);
  return endsAsName(form) && words.every((word) => isCapital(word) || isParticleWord(word));
}

/** Whether a form ends in a capital and does not begin as a description (“House of Commons”). */
export function endsAsName(form: string): boolean {
  const words = form.trim().split(/\s+/);
  const [first, last] = [words[0]!, words.at(-1)!];
  if (!isCapital(last) || isCompound(last) || DETERMINERS.has(plain(first))) return false;
  return words.length === 1 || !DEFINITES.has(first);
}

/** Whether a description says whose it is by a pronoun, or is one of several (“his ministry”, “two officials”). */
export function isVague(form: string): boolean {
  const first = plain(form.trim().split(/\s+/)[0]!);
  return DETERMINERS.has(first) || DEFINITES.has(first);
}
