export type { TenseCues, TermValue, TimeGrammar, TimeRule } from './grammar.ts';
export type { TimeInput, TimeWord } from './model.ts';
export type { MeaningKind } from './meaning.ts';
export { findTimes } from './find.ts';
