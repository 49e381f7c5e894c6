import type { Fact, FactType } from '@parley/dossier';
import type { Negotiation } from '../model.ts';
import type { Identities } from '../model.ts';
import type { Draft, Field, Row, Topic, Verdict } from './row.ts';
import type { Scope } from './scope.ts';

/** What grouping may ask. */
export interface Context {
  readonly negotiation: Negotiation;
  readonly identities: Identities;
  readonly scope: Scope;
  readonly occasions: Occasions;
}

/** When the parties meet, and which facts tell of it. */
export interface Occasions {
  /** The claim of a meeting that a fact of a report is part of. */
  claimOf(report: string, fact: string): string | undefined;
  /** The occasion that a report is about: of those that it tells of, else of all, the one nearest to its day. */
  nearest(row: Row): Occasion | undefined;
  /** The first occasion that a report looks forward to. */
  next(row: Row): Occasion | undefined;
  readonly all: readonly Occasion[];
}

/** A meeting of the parties with its first and last day since 1970. */
export interface Occasion {
  readonly claim: string;
  /** Their leaders meet themselves; else delegations do. */
  readonly leaders: boolean;
  readonly from: number;
  readonly to: number;
}

/** How the facts of one type become claims. */
export interface Kind<F extends Fact> {
  readonly type: F['type'];
  /** What reports can differ in. */
  readonly fields: readonly Field<F>[];
  /** The rows (the oldest first) by what they are about. */
  readonly topicsOf: (rows: readonly Row<F>[], context: Context) => readonly Topic<F>[];
  /**
   * Which of two drafts that differ holds. Without it, what was said last does. `differing` names the fields.
   */
  readonly judge?: (
    one: Draft<F>,
    other: Draft<F>,
    differing: readonly string[],
    context: Context,
  ) => Verdict;
  /** One report that says both says two things, and does not contradict itself. Not so for meetings. */
  readonly facets: boolean;
  /** A last hand at the fact of a variant: what is gathered from all its rows and from those of the topic. */
  readonly finish?: (fact: F, rows: readonly Row<F>[], topic: readonly Row<F>[], context: Context) => F;
}

/** Rows by the type of their facts. */
export type ByType = ReadonlyMap<FactType, readonly Row[]>;

/** Those of the rows that are of one type. */
export function ofType<T extends FactType>(rows: ByType, type: T) {
  return (rows.get(type) ?? []) as readonly Row<Extract<Fact, { type: T }>>[];
}
