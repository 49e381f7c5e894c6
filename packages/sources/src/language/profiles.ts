import { LATIN } from './latin.ts';
import { ARABIC, CYRILLIC } from './marks.ts';
import type { LanguageMarks } from './marks.ts';

/** The share of running text that a word outside the list is taken to have. */
const UNSEEN = 0.0005;

/** What a mark other than a listed word is worth; chosen on sentences of eight languages. */
const OWN_LETTER = 0.5;
const CLUSTER = 0.5;
const FOREIGN_LETTER = -1.5;

/** The letters of each script that (nearly) all its languages share. */
const SHARED = 'abcdefghijklmnopqrstuvwxyzабвгдежзклмнопрстуфхцчшابتثجحخدذرزسشصضطظعغفقلمنهو';

/** A word as profiles look at it; what is the same for all of them is found once. */
export interface SampleWord {
  readonly small: string;
  /** Whether it stands in small letters: names keep the spelling of their own language, so only such words tell by it. */
  readonly isSmall: boolean;
  /** Its letters that not nearly all languages share. */
  readonly odd: readonly string[];
}

const IN_SHARED: ReadonlySet<string> = new Set(SHARED);

/** Looks at a word as it stands in the text. */
export function sampleWord(word: string): SampleWord {
  const small = word.toLowerCase();
  const odd = /^[a-z]*$/.test(small) ? [] : [...small].filter((letter) => !IN_SHARED.has(letter));
  return { small, isSmall: small === word, odd };
}

/** What the words of a language look like. */
export class Profile {
  readonly language: string;
  readonly #weights: ReadonlyMap<string, number>;
  readonly #own: ReadonlySet<string>;
  /** The shared letters that it does not have. */
  readonly #lacks: readonly string[];
  readonly #clusters: readonly string[];

  constructor(language: string, { words, letters, lacks, clusters }: LanguageMarks) {
    this.language = language;
    // Zipf: how much commoner a word is in the language than any unlisted word, as a logarithm, from its rank.
    const weight = (rank: number) => Math.log(0.06 / (1 + rank / 3) / UNSEEN);
    this.#weights = new Map(words.split(' ').map((word, rank) => [word, weight(rank)]));
    this.#lacks = [...(lacks ?? '')].filter((letter) => IN_SHARED.has(letter));
    this.#own = new Set(letters);
    this.#clusters = clusters?.split(' ') ?? [];
  }

  /** How well these words fit the language. Higher is better. */
  score(words: readonly SampleWord[]): number {
    let total = 0;
    for (const word of words) {
      total += this.#weights.get(word.small) ?? (word.isSmall ? this.#spelling(word) : 0);
    }
    return total;
  }

  #spelling({ small, odd }: SampleWord): number {
    let total = 0;
    // A word is looked at for each of some forty languages; loops over iterators make an object a step.
    odd.forEach((letter) => {
      total += this.#worth(letter);
    });
    this.#lacks.forEach((letter) => {
      if (small.includes(letter)) total += this.#worth(letter) * (small.split(letter).length - 1);
    });
    this.#clusters.forEach((cluster) => {
      if (small.includes(cluster)) total += CLUSTER;
    });
    return total;
  }

  #worth(letter: string): number {
    return this.#own.has(letter) ? OWN_LETTER : FOREIGN_LETTER;
  }
}

const profiles = (script: Readonly<Record<string, LanguageMarks>>) =>
  Object.entries(script).map(([language, marks]) => new Profile(language, marks));

/** The languages that share a script, by the script's Unicode name; each made once, when it is first needed. */
export const PROFILES: Readonly<Record<string, () => readonly Profile[]>> = {
  Latin: once(() => profiles(LATIN)),
  Cyrillic: once(() => profiles(CYRILLIC)),
  Arabic: once(() => profiles(ARABIC)),
};

/** Makes something when it is first asked for, and gives the same from then on. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
