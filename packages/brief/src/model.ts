import type { Span } from '@parley/dossier';

/** The languages that a brief can be written in. */
export type BriefLanguage = 'nl' | 'en';

/** Which cited passage (`number`, from 1), and which words of it say so. */
export interface Reference {
  readonly number: number;
  readonly span: Span;
}

/** A sentence of a source (UTF-16 offsets into its document) and the words of it that the brief cites. */
export interface Citation {
  readonly number: number;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly spans: readonly Span[];
  /** BCP 47 */
  readonly language: string;
  /** The title of the document, where the brief draws on several. */
  readonly title?: string;
  /** The sentence cut up into what is cited and what stands around it; elided where it is very long. */
  readonly parts: readonly { readonly text: string; readonly cited: boolean }[];
}

/** A stretch of a line: our own words, or words of the source (with the language that they are in). */
export interface Piece {
  readonly text: string;
  readonly from?: { readonly language: string };
}

/** One thing that the source says, in words, with where it says so. Never without a reference. */
export interface Line {
  /** What the line is about, set apart from it: a party, a status, a day. */
  readonly label?: string;
  /** The id of the fact that it tells, where it tells one by itself. */
  readonly fact?: string;
  readonly text: readonly Piece[];
  readonly references: readonly Reference[];
  /** Read with little confidence: it may well be wrong, and is marked. */
  readonly doubtful: boolean;
  /** How well it is supported, said quietly after the text: “2 independent sources, 7 reports”. */
  readonly aside?: string;
  /** Lines that belong to this one: what it was before, and where reports differ from it. */
  readonly under?: readonly Line[];
}

/** Lines under an optional heading; `more` holds those beyond what a reader wants at first sight. */
export interface ListBlock {
  readonly kind: 'list';
  readonly heading?: string;
  readonly lines: readonly Line[];
  readonly more: readonly Line[];
  /** How many more there are that are not even held here. */
  readonly beyond?: number;
}

/** A table whose cells hold lines; the first cell of a row names it. */
export interface TableBlock {
  readonly kind: 'table';
  readonly heading?: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Lines beyond what a reader wants at first sight, each with a label. */
  readonly more?: readonly Line[];
  readonly beyond?: number;
}

/** A row of a table: its name, with the lines that belong to the name itself, and a cell for each further column. */
export interface Row {
  readonly name: string;
  readonly about: readonly Line[];
  readonly cells: readonly (readonly Line[])[];
}

export type Block = ListBlock | TableBlock;

export const SECTIONS = ['when', 'who', 'stand', 'expected', 'history', 'said', 'open'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What a brief of a record shows by itself. */
export const PARTS_OF_RECORD = [
  'negotiations',
  'identity',
  'timeline',
  'positions',
  'changes',
  'hits',
  'claim',
] as const;
export type PartOfRecord = (typeof PARTS_OF_RECORD)[number];

export interface Section {
  readonly id: SectionId | PartOfRecord;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What stands above a brief: what is known of a source, or of what the record is asked for, in the reader's words. */
export interface Head {
  /** The id of the document; of what is no document, an id of its own. */
  readonly document: string;
  readonly title: string;
  /** Source, date and language, as far as they are known. */
  readonly details: readonly string[];
  readonly language: string;
  readonly url?: string;
}

/** A dossier in words: sections of cited lines, for any format to set. */
export interface Brief {
  readonly language: BriefLanguage;
  readonly heads: readonly Head[];
  /** The heads of the sources, where those above tell of something else: a negotiation, a person. */
  readonly sources?: readonly Head[];
  /** Said above all else: that the source holds nothing about a negotiation. */
  readonly notice?: string;
  readonly sections: readonly Section[];
  /** In order of number: `citations[n - 1].number === n`. */
  readonly citations: readonly Citation[];
}
