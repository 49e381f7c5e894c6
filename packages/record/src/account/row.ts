import type { Fact } from '@parley/dossier';
import type { Relation } from './relation.ts';
import type { Source } from './sources.ts';

/** A fact as one report has it, with the ids of identities. */
export interface Row<F extends Fact = Fact> {
  readonly source: Source;
  readonly fact: F;
  /** Its place among all rows: by the day of the report, the report, and its place in that. */
  readonly rank: number;
  /** The decision by which a person put it so. */
  readonly decision?: string;
}

/** A field of a fact in which reports can differ. */
export interface Field<F extends Fact> {
  readonly name: string;
  /** Rows with equal keys have equal values. */
  readonly keyOf: (row: Row<F>) => string;
  /** How much a row leaves open: 0 for nothing, infinite where it says nothing. */
  readonly openness: (row: Row<F>) => number;
  /** How what the first says stands to what the second says. */
  readonly relate: (one: Row<F>, other: Row<F>) => Relation;
  /** Puts what the row says into a fact with the ids of identities. */
  readonly copy: (row: Row<F>, into: F) => F;
}

/** What one claim is about, and all rows about it. */
export interface Topic<F extends Fact> {
  /** What tells it from other topics of its type, in ids of identities. */
  readonly key: string;
  readonly rows: readonly Row<F>[];
}

/** Rows that agree with one another. */
export interface Draft<F extends Fact> {
  readonly rows: Row<F>[];
  /** One row for every way in which the rows say it, the most precise first. */
  readonly ways: Row<F>[];
  /** It agrees with several others that do not agree with one another. */
  readonly vague: boolean;
}

/** What holds between two drafts of one topic: the name of the one that holds, or both, or not known which. */
export type Verdict = 'first' | 'second' | 'beside' | 'contested';

/** The rows in groups by key, in order of first appearance. */
export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
