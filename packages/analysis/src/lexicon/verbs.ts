import type { Token } from '../model.ts';
import type { ConceptIndex } from './concepts.ts';

/** Gives the regular forms of a verb by its infinitive; a language's own. */
export type Inflect = (infinitive: string) => readonly string[];

/**
 * The lemma of every regular form of the words of a lexicon. A lemmatiser errs on verbs that it has not seen; those
 * that the lexicon lists it need not guess. What it lists only as it stands is a form already.
 */
export function formsOfLexicon(index: ConceptIndex, inflect: Inflect): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const word of index.byFirstWord.keys()) {
    if (word.startsWith('~') || isOnlyForm(word, index)) continue;
    for (const form of inflect(word))
      if (!index.byFirstWord.has(form) || isOnlyForm(form, index)) forms.set(form, word);
  }
  return forms;
}

/** Whether the lexicon lists a word only as it stands. */
function isOnlyForm(word: string, { byFirstWord }: ConceptIndex): boolean {
  return byFirstWord.get(word)?.every(({ first }) => first[0]!.exact) ?? false;
}

/** The tokens, verbs among them with the lexicon's lemma where it knows their form and not their lemma. */
export function withLexiconLemmas(
  tokens: readonly Token[],
  index: ConceptIndex,
  forms: Pick<ReadonlyMap<string, string>, 'get'>,
): readonly Token[] {
  return tokens.map((token) => {
    if (token.upos !== 'VERB' || index.byFirstWord.has(token.lemma)) return token;
    const lemma = forms.get(token.text.toLowerCase());
    return lemma === undefined ? token : { ...token, lemma };
  });
}

/** A word of small letters, which is hardly ever a name. */
const SMALL = /^\p{Ll}+$/u;

/**
 * The tokens, with what the tagger takes for a part of the name before it as a verb where it is a form of a verb of the
 * lexicon in small letters (“Anna Berg vreest dat …”).
 */
export function withLexiconVerbs(
  tokens: readonly Token[],
  forms: Pick<ReadonlyMap<string, string>, 'get'>,
): Token[] {
  return tokens.map((token) => {
    const lemma = token.upos === 'PROPN' && SMALL.test(token.text) ? forms.get(token.text) : undefined;
    return lemma === undefined ? token : { ...token, upos: 'VERB', feats: 'VerbForm=Fin', lemma };
  });
}
