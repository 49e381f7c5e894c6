import { readdirSync, readFileSync } from 'node:fs';
import { tokenise } from '@parley/analysis';
import type { Language } from '@parley/analysis';
import type { Document } from '@parley/dossier';
import { readPlainText } from '@parley/sources';

/** How many words are measured: enough for the optimiser, few enough to wait for. */
const WORDS = 20_000;

/** Documents of one language; `words` is how many tokens they have together. */
export interface Corpus {
  readonly documents: readonly Document[];
  readonly words: number;
}

/** The examples of a language, again and again until there are about 20,000 words. */
export function corpusOf(language: Language): Corpus {
  const examples = examplesOf(language.code);
  const sizes = examples.map((document) => tokenise(document.text, language.tokens).tokens.length);
  const documents: Document[] = [];
  let words = 0;
  for (let at = 0; words < WORDS; at = (at + 1) % examples.length) {
    documents.push(examples[at]!);
    words += sizes[at]!;
  }
  return { documents, words };
}

/** The example articles in a language. */
export function examplesOf(code: string): Document[] {
  return readdirSync('examples')
    .filter((file) => file.endsWith(`.${code}.txt`))
    .map((name) => readPlainText(readFileSync(`examples/${name}`), { name, language: code }));
}
