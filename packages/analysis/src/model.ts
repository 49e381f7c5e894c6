import type { Document } from '@parley/dossier';
import type { ConceptMatch } from './lexicon/concepts.ts';
import type { GeoMatch } from './lexicon/geography.ts';
import type { OfficeMatch } from './lexicon/offices.ts';
import type { InstitutionMatch, OrgMatch } from './lexicon/organisations.ts';

/** The universal parts of speech (UD 2). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** A syntactic word. Offsets are UTF-16 code units into the document's text, half-open. */
export interface Token {
  /** Place in `Analysis.tokens`. */
  readonly index: number;
  /** Place of its sentence in `Analysis.sentences`. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** The form as it stands in the text, except that a part of a multiword token has its own form. */
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** UD features, `Number=Sing|Person=3`, or `_`. */
  readonly feats: string;
  /** Language-specific tag, or `_`. */
  readonly xpos: string;
  /** Index of the head in `Analysis.tokens`; -1 for the root of a sentence. */
  readonly head: number;
  /** UD relation to the head, subtype included (`obl:agent`). */
  readonly deprel: string;
}

/** A sentence: the tokens `from` (inclusive) to `to` (exclusive) of `Analysis.tokens`. */
export interface Sentence {
  readonly index: number;
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** A heading has no full stop; a question as heading counts as one; the title is the heading at the top. */
export type BlockKind = 'title' | 'heading' | 'dateline' | 'paragraph';

/** A line or paragraph of the text. A dateline (“BRUSSELS, May 3 –”) is a block of its own before its paragraph. */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

export type NameKind = 'PER' | 'LOC' | 'ORG' | 'MISC';

/** A name in the text: the tokens `from` (inclusive) to `to` (exclusive). */
export interface Name {
  readonly kind: NameKind;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A time expression, with its value in EDTF, or null where the text does not fix one. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string | null;
}

/** What the analysis found in a document; every offset points into `document.text`. Immutable. */
export interface Analysis {
  readonly document: Document;
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
  /** Concepts of the inventory, by their heads. */
  readonly concepts: readonly ConceptMatch[];
  /** Words that point to an issue of negotiation; `concept` is the issue. */
  readonly issues: readonly ConceptMatch[];
  readonly geography: readonly GeoMatch[];
  readonly organisations: readonly OrgMatch[];
  /** Nouns for institutions, whosever they are: “the foreign ministry”. */
  readonly institutions: readonly InstitutionMatch[];
  readonly offices: readonly OfficeMatch[];
}

/** The value of one UD feature of a token (`featureOf(token, 'Number')`), or undefined. */
export function featureOf(token: Pick<Token, 'feats'>, name: string): string | undefined {
  const at = `|${token.feats}|`.indexOf(`|${name}=`);
  if (at < 0) return undefined;
  const from = at + name.length + 1;
  const to = token.feats.indexOf('|', from);
  return token.feats.slice(from, to < 0 ? undefined : to);
}
