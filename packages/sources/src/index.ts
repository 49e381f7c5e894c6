export { SourceError } from './error.ts';
export type { SourceProblem } from './error.ts';
export { decode, MAX_BYTES } from './decode.ts';
export type { Decoded, Encoding } from './decode.ts';
export { isPublicationDate } from './published.ts';
export { readPlainText, UNKNOWN_LANGUAGE } from './plain-text.ts';
export type { SourceOptions } from './plain-text.ts';
export { findLanguage } from './language/find.ts';
export type { FoundLanguage } from './language/find.ts';
