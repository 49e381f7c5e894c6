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

/** What the words of a language look like. */
export class Profile {
  readonly language: string;
  readonly #weights: ReadonlyMap<string, number>;
  readonly #shared: ReadonlySet<string>;
  readonly #own: ReadonlySet<string>;
  readonly #clusters: readonly string[];

  constructor(language: string, { words, letters, lacks, clusters }: LanguageMarks) {
    this.language = language;
    // Zipf: how much commoner a word is in the language than any unlisted word, as a logarithm, from its rank.
    const weight = (rank: number) => Math.log(0.06 / (1 + rank / 3) / UNSEEN);
    this.#weights = new Map(words.split(' ').map((word, rank) => [word, weight(rank)]));
    this.#shared = new Set([...SHARED].filter((letter) => !lacks?.includes(letter)));
    this.#own = new Set(letters);
    this.#clusters = clusters?.split(' ') ?? [];
  }

  /** How well these words, as they stand in the text, fit the language. Higher is better. */
  score(words: Iterable<string>): number {
    let total = 0;
    for (const word of words) {
      const small = word.toLowerCase();
      // Names keep the spelling of their own language, so only words in small letters tell by it.
      total += this.#weights.get(small) ?? (small === word ? this.#spelling(word) : 0);
    }
    return total;
  }

  #spelling(word: string): number {
    let total = 0;
    for (const letter of word) {
      if (this.#shared.has(letter)) continue;
      total += this.#own.has(letter) ? OWN_LETTER : FOREIGN_LETTER;
    }
    for (const cluster of this.#clusters) if (word.includes(cluster)) total += CLUSTER;
    return total;
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
