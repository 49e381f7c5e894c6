import { ATTRIBUTION } from './attribution.ts';
import { CONDITION } from './condition.ts';
import { DELEGATION } from './delegation.ts';
import { EVENT } from './event.ts';
import { GRAMMAR } from './grammar.ts';
import { GROUPS } from './groups.ts';
import { MEETING } from './meeting.ts';
import { OUTCOME } from './outcome.ts';
import { OUTLOOK } from './outlook.ts';
import { STANCE } from './stance.ts';

/**
 * Every concept that a pattern may ask for, by family, with what it means. A language's lexicon says which of its
 * words express it; a concept that a language lacks is a compile error there.
 */
export const INVENTORY = {
  attribution: ATTRIBUTION,
  stance: STANCE,
  grammar: GRAMMAR,
  groups: GROUPS,
  meeting: MEETING,
  delegation: DELEGATION,
  condition: CONDITION,
  outlook: OUTLOOK,
  outcome: OUTCOME,
  event: EVENT,
} as const;

export type Family = keyof typeof INVENTORY;
type ConceptsOf<F extends Family> = keyof (typeof INVENTORY)[F] & string;

/** A name in {@link INVENTORY}. */
export type Concept = { [F in Family]: ConceptsOf<F> }[Family];

/** What a language must provide: entries (see `ConceptEntries`) for every concept of every family. */
export type ConceptLexicon = { readonly [F in Family]: Readonly<Record<ConceptsOf<F>, string>> };
