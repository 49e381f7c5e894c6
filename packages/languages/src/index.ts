import type { Language } from '@parley/analysis';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';

/** Every language Parley reads; a new one is a folder, a line here and one in `load.ts`. */
export const LANGUAGES: readonly Language[] = [nl, en];

/** The language of a BCP 47 code (`nl`, `nl-BE`), or undefined where Parley does not read it. */
export function languageFor(code: string): Language | undefined {
  const primary = code.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language.code === primary);
}
