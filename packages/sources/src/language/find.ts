import { scriptOf } from './script.ts';
import { PROFILES, sampleWord } from './profiles.ts';
import type { Profile } from './profiles.ts';
import { SINGLE_SCRIPTS } from './marks.ts';

/** A language (BCP 47) and how sure that is, from 0 to 1. */
export interface FoundLanguage {
  readonly language: string;
  readonly confidence: number;
}

/** How much of the text is looked at, in UTF-16 code units: some fifteen hundred words. */
const SAMPLE = 10_000;

/** Of a long text so many words, spread over it, are looked at first. */
const FEW = 120;

/** So far ahead on those, a language is not caught up with on the rest: odds of more than ten to the eighth. */
const DECISIVE = 60;

/** The least that a language must score: the weight of one common word. */
const LEAST = 2;

/**
 * The language of a text: by its script, and where several languages share that, by their commonest words
 * and their letters. One sentence is enough. Null where the text does not tell (no words, only names).
 */
export function findLanguage(text: string): FoundLanguage | null {
  const sample = text.slice(0, SAMPLE);
  const script = scriptOf(sample);
  if (script === null) return null;
  const profiles = PROFILES[script];
  if (profiles !== undefined) {
    const found = best(profiles(), wordsOf(sample));
    return found === null ? null : { language: found.language, confidence: found.confidence };
  }
  const only = SINGLE_SCRIPTS[script];
  return only === undefined ? null : { language: only, confidence: 0.9 };
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

/** Languages with much more news than their small neighbours: where the words leave it open, it is one of these. */
const LARGE = new Set(['en', 'nl', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'ru', 'uk', 'ar', 'fa']);

/** What that is worth: less than one common word. */
const HEAD_START = 1.5;

/** The best language for these words; sure of it in so far as the next one is behind. */
function best(profiles: readonly Profile[], words: readonly string[]): FoundLanguage | null {
  if (words.length > 2 * FEW) {
    const stride = Math.floor(words.length / FEW);
    const found = rank(
      profiles,
      words.filter((_, at) => at % stride === 0),
    );
    if (found !== null && found.ahead > DECISIVE) return found;
  }
  return rank(profiles, words);
}

/** The best language, how sure it is, and how far it is ahead of the next. */
function rank(
  profiles: readonly Profile[],
  words: readonly string[],
): (FoundLanguage & { readonly ahead: number }) | null {
  const sample = words.map(sampleWord);
  const scores = profiles
    .map((profile) => ({ language: profile.language, score: profile.score(sample) }))
    .filter(({ score }) => score >= LEAST)
    .map(({ language, score }) => ({ language, score: score + (LARGE.has(language) ? HEAD_START : 0) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (first === undefined) return null;
  const ahead = first.score - (second?.score ?? 0);
  return { language: first.language, confidence: 1 - Math.exp(-ahead / 3), ahead };
}
