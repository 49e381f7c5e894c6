import type { Fact, FactType, Modality, Span } from '@parley/dossier';
import type { Context } from '../context.ts';
import type { Entities } from '../entities/index.ts';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A fact before it has an id and its document is checked. */
export type Finding = DistributiveOmit<Fact, 'id'> & {
  /** The pattern that made it, for `parley why` and for tests. */
  pattern?: string;
};

/** A finding of one type. */
export type FindingOf<T extends FactType> = Extract<Finding, { type: T }>;

/** What every reader of facts is given; `earlier` holds what the readers before it found. */
export interface Reading {
  readonly context: Context;
  readonly entities: Entities;
  readonly earlier: readonly Finding[];
}

/** Reads the facts of one kind out of a document. */
export type FactReader = (reading: Reading) => Finding[];

/** The fields that every fact has. */
export function base(
  evidence: readonly Span[],
  confidence: number,
  modality: Modality = 'asserted',
): { evidence: Span[]; modality: Modality; confidence: number } {
  return { evidence: [...evidence], modality, confidence };
}

/** The findings of one type that earlier readers made. */
export function findingsOf<T extends FactType>(reading: Reading, type: T): FindingOf<T>[] {
  return reading.earlier.filter((finding): finding is FindingOf<T> => finding.type === type);
}
