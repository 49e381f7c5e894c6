import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Numerals } from './numerals.ts';

export type { Numerals } from './numerals.ts';

const ALL: Readonly<Record<string, Numerals>> = { en, nl };

/** How the language (BCP 47) writes numbers; undefined where we do not know, so that only digits are read. */
export function numeralsOf(language: string): Numerals | undefined {
  return ALL[language.toLowerCase().split('-')[0] ?? ''];
}
