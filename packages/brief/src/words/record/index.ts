import type { BriefLanguage } from '../../model.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { RecordWords } from './words.ts';

const ALL: Readonly<Record<BriefLanguage, RecordWords>> = { nl, en };

/** The words for a record in a reader's language. */
export const recordWordsOf = (language: BriefLanguage): RecordWords => ALL[language];
export type { FieldTold, RecordWords } from './words.ts';
export { FIELDS_TOLD } from './words.ts';
