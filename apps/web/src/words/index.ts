import type { Language } from '@parley/api';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Words } from './words.ts';

export type { ChangeKind, ReviewKind, TimelineKind, Words } from './words.ts';

/** The languages of the page, each under its own name. */
export const LANGUAGES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

const ALL: Readonly<Record<Language, Words>> = { nl, en };

/** What the page says in a language. */
export const wordsOf = (language: Language): Words => ALL[language];
