import { areVariants } from './given-names.ts';
import type { PersonName } from './names.ts';
import { readingsOf, soundDistance } from './sounds.ts';

/** Consonants of the likeliest reading: how much there is to recognise a word by. */
export const weightOf = (word: string): number => readingsOf(word)[0]!.consonants.length;

/** Short words have little to be recognised by, so they must match better. */
function tolerance(a: string, b: string): number {
  const weight = Math.min(weightOf(a), weightOf(b));
  if (weight <= 1) return Math.min(a.length, b.length) < 5 ? 0.25 : 0.5;
  return weight <= 3 ? 0.5 : 0.75;
}

/** Whether two words are one in other romanisations, languages or scripts. */
export const soundAlike = (a: string, b: string): boolean =>
  a === b || soundDistance(a, b) <= tolerance(a, b);

/** How two sets of given names stand to each other. */
export type GivenMatch = 'same' | 'alike' | 'initials' | 'none' | 'conflict';

const isInitial = (word: string): boolean => word.length === 1;

const startsAlike = (initial: string, word: string): boolean =>
  word.startsWith(initial) ||
  readingsOf(word).some(({ key }) => readingsOf(initial).some((one) => startsWith(key, one.key)));

const startsWith = (key: string, start: string): boolean => start !== '_' && key.startsWith(start);

function wordMatch(a: string, b: string): GivenMatch {
  if (a === b) return 'same';
  if (isInitial(a) || isInitial(b)) return startsAlike(...bySize(a, b)) ? 'initials' : 'conflict';
  return areVariants(a, b) || soundAlike(a, b) ? 'alike' : 'conflict';
}

const bySize = (a: string, b: string): [string, string] => (a.length <= b.length ? [a, b] : [b, a]);

const WORST: readonly GivenMatch[] = ['same', 'alike', 'initials', 'none', 'conflict'];

/** Two lists of given names agree where one is the other with names left out. */
function givenMatch(a: readonly string[], b: readonly string[]): GivenMatch {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return long.length === 0 ? 'same' : 'none';
  let worst = 0;
  let at = 0;
  for (const word of short) {
    let match: GivenMatch = 'conflict';
    while (at < long.length && match === 'conflict') match = wordMatch(word, long[at++]!);
    if (match === 'conflict') return short.length < long.length ? joinedMatch(short, long) : 'conflict';
    worst = Math.max(worst, WORST.indexOf(match));
  }
  return WORST[worst]!;
}

/** Given names that one writes as one word: “Mohammadreza”. */
const joinedMatch = (a: readonly string[], b: readonly string[]): GivenMatch =>
  soundAlike(a.join(''), b.join('')) ? 'alike' : 'conflict';

/** A name with its family name told from its given names. */
export interface Form extends PersonName {
  readonly given: readonly string[];
  readonly family: string;
}

/** The usual order: the family name stands last. */
export const formOf = (name: PersonName, familyFirst = false): Form => {
  const words = familyFirst ? [...name.words.slice(1), name.words[0]!] : name.words;
  return { ...name, given: words.slice(0, -1), family: words.at(-1)! };
};

/** How two names match as a whole, and how far apart they sound. */
export interface NameMatch {
  readonly given: GivenMatch;
  readonly cost: number;
}

/** Compares two names; undefined where the family names differ. */
export function nameMatch(a: Form, b: Form): NameMatch | undefined {
  if (a.key === b.key) return { given: 'same', cost: 0 };
  return straightMatch(a, b) ?? turnedMatch(a, b) ?? secondSurname(a, b) ?? secondSurname(b, a);
}

function straightMatch(a: Form, b: Form): NameMatch | undefined {
  const family = familyMatch(a.family, b.family);
  if (family === undefined) return undefined;
  if (isTail(a, b) || isTail(b, a)) return { given: 'none', cost: family };
  return { given: givenMatch(a.given, b.given), cost: family };
}

/** “Ben Tal” is the end of “Noam Ben Tal”: no other given name. */
const isTail = (a: Form, b: Form): boolean => a.key.length < b.key.length && b.key.endsWith(a.key);

function familyMatch(a: string, b: string): number | undefined {
  const versions = [a, withoutArticle(a)].flatMap((one) =>
    [b, withoutArticle(b)].map((other) => [one, other] as const),
  );
  const costs = versions
    .filter(([one, other]) => soundAlike(one, other))
    .map(([one, other]) => soundDistance(one, other));
  return costs.length === 0 ? undefined : Math.min(...costs);
}

/** “Alhaddad” may be “al-Haddad”. */
export const withoutArticle = (family: string): string => family.replace(/^[ae]l(?=.{5})/, '');

/** The same words with the family name at the other end. */
function turnedMatch(a: Form, b: Form): NameMatch | undefined {
  if (a.given.length === 0 || a.words.length !== b.words.length) return undefined;
  const turned = [...b.words.slice(-1), ...b.words.slice(0, -1)];
  const turnedBack = [...b.words.slice(1), b.words[0]!];
  return [turned, turnedBack].some((words) => a.words.every((word, i) => word === words[i]))
    ? { given: 'same', cost: 0 }
    : undefined;
}

/** “Ana Ruiz Soto” is “Ana Ruiz”: a second family name may be left out. */
function secondSurname(long: Form, short: Form): NameMatch | undefined {
  const begins = short.words.length >= 2 && long.words.length === short.words.length + 1;
  return begins && short.words.every((word, i) => word === long.words[i])
    ? { given: 'same', cost: 0 }
    : undefined;
}

/** The keys under which a name is found by its family name. */
export function keysOf(form: Form): ReadonlySet<string> {
  const families = [form.family, withoutArticle(form.family)];
  return new Set(families.flatMap((family) => readingsOf(family).map(({ key }) => key)));
}

/** The sound of a name, romanisations and scripts taken together: the consonant classes of its words. */
export const skeleton = (words: readonly string[]): string =>
  words.map((word) => readingsOf(word)[0]!.key).join(' ');
