import type { Row } from './row.ts';

/** What people decided about one fact: ids of decisions, and what they noted. */
export interface Mark {
  readonly decisions: readonly string[];
  readonly notes: readonly string[];
  readonly confirmed: boolean;
  readonly rejected: boolean;
  /** What the fact should be, with the ids of identities. */
  readonly corrected?: Row;
}

/** The marks of facts. */
export interface Marks {
  of(row: Pick<Row, 'source' | 'fact'>): Mark | undefined;
}
