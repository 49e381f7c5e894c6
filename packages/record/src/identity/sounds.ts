import { ARABIC, CYRILLIC, GREEK, HEBREW, LATIN } from './graphemes.ts';

/*
 * The sound of a word, coarse enough that romanisations of one name sound the same. Its consonants fall into nine
 * classes, which make the key by which names are found; the vowels between them and the exact consonants serve to
 * compare those found. A letter group with several sounds gives several readings, in the manner of the
 * Daitch–Mokotoff code (1985).
 */

/** One way to pronounce a word. */
export interface Reading {
  /** The classes of its consonants; `_` where it has none. */
  readonly key: string;
  /** The exact consonants, one for each letter of the key. */
  readonly consonants: string;
  /** The vowels before, between and after the consonants: sets, as sums of {@link VOWEL}. */
  readonly vowels: readonly number[];
}

const VOWEL = { a: 1, e: 2, i: 4, o: 8, u: 16 } as const;
/** A vowel that the script leaves out: anything, or nothing. */
const UNWRITTEN = 32;
const GLIDE = 64;
const MOST_READINGS = 12;

const CLASSES: Readonly<Record<string, string>> = Object.fromEntries(
  ['Pp', 'Bb', 'Tt', 'Dd', 'KkqgGXH', 'Vvf', 'Mm', 'Nn', 'Ll', 'Rr', 'SszSZcC'].flatMap((line) =>
    [...line.slice(1)].map((sound) => [sound, line[0]!]),
  ),
);

const SCRIPTS = [LATIN, CYRILLIC, GREEK, ARABIC, HEBREW];
const GRAPHEMES = new Map(SCRIPTS.flatMap((script) => Object.entries(script)));
const LONGEST = Math.max(...[...GRAPHEMES.keys()].map((group) => group.length));
const UNVOWELLED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

const cache = new Map<string, readonly Reading[]>();
const CACHE_LIMIT = 500_000;

/** The ways in which a lower-case word can be read, the likeliest first; at least one. */
export function readingsOf(word: string): readonly Reading[] {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const readings = read(word);
  cache.set(word, readings);
  return readings;
}

function read(word: string): readonly Reading[] {
  const sparse = UNVOWELLED.test(word);
  let spoken = [''];
  for (const sounds of split(word)) {
    const room = spoken.length * sounds.length <= MOST_READINGS;
    spoken = (room ? sounds : sounds.slice(0, 1)).flatMap((sound) => spoken.map((before) => before + sound));
  }
  const readings = [...new Set(spoken)].map((sounds) => hear(sounds, sparse));
  const voiced = readings.filter(({ key }) => key !== '_');
  return unique(voiced.length > 0 ? voiced : readings);
}

const unique = (readings: readonly Reading[]): Reading[] => [
  ...new Map(readings.map((one) => [`${one.consonants} ${one.vowels.join()}`, one])).values(),
];

/** The possible sounds of each letter group. */
function split(word: string): (readonly string[])[] {
  const groups: (readonly string[])[] = [];
  for (let at = 0; at < word.length;) {
    const group = groupAt(word, at);
    if (group !== undefined) groups.push(at === 0 && group === 'w' ? ['v'] : GRAPHEMES.get(group)!);
    at += group?.length ?? 1;
  }
  return groups;
}

function groupAt(word: string, at: number): string | undefined {
  for (let length = Math.min(LONGEST, word.length - at); length > 0; length--) {
    const group = word.slice(at, at + length);
    if (GRAPHEMES.has(group)) return group;
  }
  return undefined;
}

/** Gathers sounds into a reading: neighbours of one class are one consonant. */
function hear(sounds: string, sparse: boolean): Reading {
  let key = '';
  let consonants = '';
  const vowels = [sparse ? UNWRITTEN : 0];
  let apart = true;
  for (const sound of sounds) {
    const letter = CLASSES[sound];
    if (letter === undefined) {
      vowels[vowels.length - 1]! |= sound === 'j' ? GLIDE : sound === '?' ? UNWRITTEN : VOWEL[sound as 'a'];
      apart = true;
    } else if (apart || sparse || !key.endsWith(letter)) {
      key += letter;
      consonants += sound;
      vowels.push(sparse ? UNWRITTEN : 0);
      apart = false;
    }
  }
  return { key: key || '_', consonants, vowels: vowels.map(settle) };
}

/** A glide is heard as `i` where no vowel stands beside it. */
const settle = (slot: number): number => (slot === GLIDE ? VOWEL.i | GLIDE : slot);

/** Whether a letter has a sound of its own, accent and all. */
export const isGrapheme = (letter: string): boolean => GRAPHEMES.has(letter);

/** How far apart two readings of one key are: 0 is one sound, 1 a clearly different one. */
export function distance(a: Reading, b: Reading): number {
  if (a.key !== b.key) return Infinity;
  let sum = 0;
  for (let i = 0; i < a.consonants.length; i++) sum += consonantCost(a.consonants[i]!, b.consonants[i]!);
  const last = a.vowels.length - 1;
  for (let i = 0; i <= last; i++) sum += vowelCost(a.vowels[i]!, b.vowels[i]!, i === last);
  return sum;
}

/** How far apart two words sound: 0 is the same, {@link Infinity} not comparable. */
export function soundDistance(a: string, b: string): number {
  if (a === b) return 0;
  let least = Infinity;
  for (const one of readingsOf(a))
    for (const other of readingsOf(b)) least = Math.min(least, distance(one, other));
  return least;
}

const CONSONANT_COSTS = costs({
  0: 'kq Gg vf XH',
  0.25: 'sz SZ cz cC CS Gq kX Gk gH GX GH',
  0.5: 'sS Cs kg sc ZC zZ qg',
});
const VOWEL_COSTS = costs({ 0.25: 'ei ou', 0.5: 'ea oa eo' });

function costs(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const entries = Object.entries(table).flatMap(([cost, pairs]) =>
    pairs
      .split(' ')
      .flatMap(([a, b]) => [[a! + b!, Number(cost)] as const, [b! + a!, Number(cost)] as const]),
  );
  return new Map(entries);
}

const consonantCost = (a: string, b: string): number => (a === b ? 0 : (CONSONANT_COSTS.get(a + b) ?? 0.75));

const SPOKEN = 31;
const vowelCosts = new Map<number, number>();

function vowelCost(a: number, b: number, last: boolean): number {
  if (a === b) return 0;
  const id = (a << 8) | (b << 1) | Number(last);
  const known = vowelCosts.get(id);
  if (known !== undefined) return known;
  const sparse = Number((a & UNWRITTEN) !== 0) + Number((b & UNWRITTEN) !== 0);
  const cost =
    sparse === 0 ? writtenCost(a, b, last) : sparse === 1 ? halfWrittenCost(a, b) : unwrittenCost(a, b);
  vowelCosts.set(id, cost);
  return cost;
}

const isMute = (slot: number): boolean => (slot & SPOKEN) === 0;
const share = (a: number, b: number): boolean => (a & b & SPOKEN) !== 0;

/** Both scripts leave short vowels out: what is written is long, and tells. */
const unwrittenCost = (a: number, b: number): number =>
  share(a, b) || (isMute(a) && isMute(b)) ? 0 : isMute(a) || isMute(b) ? 0.75 : 1;

/** One of the scripts leaves short vowels out: where it writes none there may be any, or none. */
function halfWrittenCost(a: number, b: number): number {
  const sparse = (a & UNWRITTEN) !== 0 ? a : b;
  return isMute(sparse) || share(a, b) ? 0 : 0.25;
}

const STRONG = VOWEL.a | VOWEL.o | VOWEL.u;

function writtenCost(a: number, b: number, last: boolean): number {
  if (isMute(a) && isMute(b)) return 0;
  if (isMute(a) || isMute(b)) return silenceCost(a | b, last);
  if (!share(a, b)) return Math.min(...pairsOf(a, b).map((pair) => VOWEL_COSTS.get(pair) ?? 1));
  const onlyOneIsStrong = ((a & STRONG) === 0) !== ((b & STRONG) === 0);
  return onlyOneIsStrong ? 0.5 : 0;
}

/** A vowel where the other has none: a glide or a mute `e` is little, an `a` at the end makes a woman's name. */
function silenceCost(slot: number, last: boolean): number {
  if ((slot & GLIDE) !== 0 && (slot & SPOKEN) === VOWEL.i) return 0.25;
  const isWeak = (slot & STRONG) === 0;
  if (last) return isWeak ? 0.25 : (slot & VOWEL.a) === 0 ? 0.75 : 1;
  return isWeak ? 0.5 : 0.75;
}

const pairsOf = (a: number, b: number): string[] =>
  lettersOf(a).flatMap((one) => lettersOf(b).map((other) => one + other));

const lettersOf = (mask: number): string[] =>
  Object.entries(VOWEL).flatMap(([letter, bit]) => ((mask & bit) === 0 ? [] : [letter]));
