import type { FactType } from '@parley/dossier';
import type { SignName, Signs } from './signs.ts';
import { numbersOf, SIGN_NAMES } from './signs.ts';

/** What confidence is reckoned with; every figure is in log-odds. */
export interface Figures {
  /** What each sign weighs. */
  readonly weights: Readonly<Record<SignName, number>>;
  /** How often facts of a type are right in the examples, the signs apart. */
  readonly levels: Readonly<Record<FactType, number>>;
  /** How often statements are right in annotated news by its annotation, the signs apart. */
  readonly annotated: number;
  /** What is taken off because a new text is none of those that the reader was built with. */
  readonly unseen: number;
}

/** The log-odds that a fact is right in a text like the examples. */
export function oddsOf(signs: Signs, { weights, levels }: Pick<Figures, 'weights' | 'levels'>): number {
  const numbers = numbersOf(signs);
  return SIGN_NAMES.reduce((sum, name, i) => sum + weights[name] * numbers[i]!, levels[signs.type]);
}
