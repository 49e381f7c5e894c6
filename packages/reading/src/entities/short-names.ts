import { fold, partsOf } from './names.ts';

/** Words of a name. */
type Words = readonly string[];

/** No mention of somebody is longer than so many words, so that a name of a thousand words costs no more than others. */
const LONGEST = 12;

/** How often a short name must have stood for somebody to go on doing so. */
const HABIT = 2;

/** Whoever a short name can stand for. */
interface Owners {
  /** The one that the text names first. */
  readonly first: Words;
  readonly keys: Set<string>;
  /** The one who was mentioned last. */
  last?: Words;
  /** Of those whom the short name has stood for as often as a habit, the one who was mentioned last. */
  usual?: Words;
  readonly counts: Map<string, number>;
}

/** A name as it is known again. */
export const keyOf = (words: Words): string => fold(words.join(' '));

/**
 * The short names of a text and whom they stand for, as it is read. Each step takes the time that the name itself takes,
 * however many names there are.
 */
export class ShortNames {
  readonly #owners = new Map<string, Owners>();
  readonly #shorts = new Map<string, readonly string[]>();

  /** @param names all names of the text, in its order. */
  constructor(names: readonly Words[]) {
    const unique = new Map(names.map((words) => [partsOf(words).join(' '), words]));
    const short = new Set([...unique.values()].flatMap(shortsOf));
    const full = [...unique].filter(([name]) => !short.has(name)).map(([, words]) => words);
    const others = new Map<string, Words[]>();
    for (const words of full)
      for (const other of otherShortsOf(words))
        if (unique.has(other) && !short.has(other)) push(others, other, words);
    const given = new Map(
      [...others].filter(([, owners]) => owners.length === 1).map(([other, [words]]) => [other, words]),
    );
    for (const words of full)
      this.#add(
        words,
        otherShortsOf(words).filter((other) => given.get(other) === words),
      );
  }

  /**
   * Whom a name stands for that ends the names of others: the one mentioned last, unless that was a while ago and the
   * name has been another's so far. Undefined where it is nobody's short name.
   */
  ownerOf(words: Words, isNear: (owner: Words) => boolean): Words | undefined {
    const owners = this.#owners.get(partsOf(words).join(' '));
    if (owners === undefined) return undefined;
    const last = owners.last ?? owners.first;
    return owners.keys.size < 2 || isNear(last) ? last : (owners.usual ?? last);
  }

  /** Says that somebody was mentioned, under a short name or in full. */
  see(owner: Words, words: Words): void {
    const key = keyOf(owner);
    if (owner !== words) this.#count(key, words);
    for (const short of this.#shorts.get(key) ?? []) {
      const owners = this.#owners.get(short)!;
      owners.last = owner;
      if ((owners.counts.get(key) ?? 0) >= HABIT) owners.usual = owner;
    }
  }

  #add(words: Words, others: readonly string[]): void {
    const key = keyOf(words);
    const shorts = [...shortsOf(words), ...others];
    this.#shorts.set(key, shorts);
    for (const short of shorts) {
      const owners = this.#owners.get(short) ?? { first: words, keys: new Set(), counts: new Map() };
      owners.keys.add(key);
      this.#owners.set(short, owners);
    }
  }

  #count(key: string, words: Words): void {
    const counts = this.#owners.get(partsOf(words).join(' '))!.counts;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}

/**
 * What can be a later mention of a name: the words that end it (“Haddad” of “Omar al-Haddad”), and the first word of a name
 * whose family name comes first and has a hyphenated given name (“Lee” of “Lee So-yeon”).
 */
function shortsOf(words: Words): string[] {
  const parts = partsOf(words);
  const most = Math.min(LONGEST, parts.length - 1);
  const ends = Array.from({ length: Math.max(0, most) }, (_, at) => parts.slice(-at - 1).join(' '));
  const isFamilyFirst = parts.length === 2 && parts[1]!.includes('-');
  return [...new Set([...ends, ...(isFamilyFirst ? [parts[0]!] : [])])];
}

/**
 * What is a later mention of a name only where it is nobody's family name: any other word of it but particles, as in
 * languages that call people by their given name (“Abiy” of “Abiy Ahmed”) or put the family name first or in the middle
 * (“Wang” of “Wang Yi”).
 */
function otherShortsOf(words: Words): string[] {
  const parts = partsOf(words);
  const short = new Set(shortsOf(words));
  const most = Math.min(LONGEST, parts.length - 1);
  return [...new Set(parts.slice(0, most).filter((part) => part.length > 1 && !short.has(part)))];
}

function push(map: Map<string, Words[]>, key: string, words: Words): void {
  const list = map.get(key);
  if (list) list.push(words);
  else map.set(key, [words]);
}
