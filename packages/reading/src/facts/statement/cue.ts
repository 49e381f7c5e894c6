import { relation } from '../../tree.ts';
import type { Reading } from '../fact.ts';
import type { Range } from './segments.ts';

/** A cue of attribution, and where what it attributes stands. */
export interface Cue {
  readonly head: number;
  readonly tokens: readonly number[];
  readonly content: readonly Range[];
  readonly pattern: string;
  readonly confidence: number;
}

/** Whether a verb is finite, or a participle or infinitive with an auxiliary: something that is said to have happened. */
export function isPredicate(index: number, { context }: Reading): boolean {
  const token = context.token(index);
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return false;
  return relation(token) !== 'amod';
}
