import type { BriefLanguage } from '../model.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Words } from './words.ts';

const ALL: Readonly<Record<BriefLanguage, Words>> = { nl, en };

/** The languages that a brief can be in. */
export const LANGUAGES = Object.keys(ALL) as BriefLanguage[];

/** The words of a reader's language. */
export const wordsOf = (language: BriefLanguage): Words => ALL[language];
export type { Words } from './words.ts';
