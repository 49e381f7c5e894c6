import { FIGURES } from './figures.ts';
import type { Figures } from './model.ts';
import { oddsOf } from './model.ts';
import type { Signs } from './signs.ts';

export { FIGURES } from './figures.ts';
export { oddsOf } from './model.ts';
export type { Figures } from './model.ts';
export { numbersOf, SIGN_NAMES } from './signs.ts';
export type { SignName, Signs } from './signs.ts';

/** Nobody is certain that a reading is right, nor that it is wrong. */
const [LEAST, MOST] = [0.05, 0.98];

/**
 * The probability that a fact read in a new text is right, in hundredths: a logistic model whose figures
 * `npm run score -- --calibrate` writes. docs/accuracy-confidence.md tells how they were learnt and how far they hold.
 */
export function confidenceOf(signs: Signs, figures: Figures = FIGURES): number {
  const probability = 1 / (1 + Math.exp(-(oddsOf(signs, figures) + figures.unseen)));
  return Math.round(100 * Math.min(MOST, Math.max(LEAST, probability))) / 100;
}
