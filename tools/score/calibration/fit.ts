import type { Figures, SignName } from '@parley/reading';
import { numbersOf, oddsOf, SIGN_NAMES } from '@parley/reading';
import type { Sample } from './samples.ts';
import { fitLogistic } from './logistic.ts';

type Levels = Figures['levels'];

/** Every type of fact; the compiler names one that is missing. */
const NO_LEVELS: Levels = {
  role: 0,
  part: 0,
  delegation: 0,
  meeting: 0,
  statement: 0,
  position: 0,
  mandate: 0,
  precondition: 0,
  expectation: 0,
  outcome: 0,
  event: 0,
  figure: 0,
};
const TYPES = Object.keys(NO_LEVELS) as (keyof Levels)[];

const WEIGHT_PENALTY = 1;
/** Holds a type to the common level: as much as four facts of a probability of a half would. */
const LEVEL_PENALTY = 4;

/**
 * Of 53 statements (each seventh) that were read in unseen news and are not in its annotation, 17 were right all the
 * same: the annotators had not marked them. Judged by us on 26 November 2026, on PolNeAR's development articles.
 */
const UNMARKED = 17 / 53;

/** What each sign weighs, and the level of statements by the annotation, learnt from annotated news. */
export function fitWeights(news: readonly Sample[]): Pick<Figures, 'weights' | 'annotated'> {
  const rows = news.map(({ signs }) => [1, ...numbersOf(signs)]);
  const penalties = [0, ...SIGN_NAMES.map(() => WEIGHT_PENALTY)];
  const [annotated, ...weights] = fitLogistic({ rows, outcomes: news.map(({ right }) => right) }, penalties);
  const named = SIGN_NAMES.map((name, i) => [name, rounded(weights[i]!)] as const);
  return {
    weights: Object.fromEntries(named) as Record<SignName, number>,
    annotated: rounded(annotated!),
  };
}

/** How often facts of each type are right, the signs apart: one level for all, and what a type with many facts adds. */
export function fitLevels(samples: readonly Sample[], weights: Figures['weights']): Levels {
  const rows = samples.map(({ signs }) => [1, ...TYPES.map((type) => (type === signs.type ? 1 : 0))]);
  const given = samples.map(({ signs }) => oddsOf(signs, { weights, levels: NO_LEVELS }));
  const penalties = [0, ...TYPES.map(() => LEVEL_PENALTY)];
  const outcomes = samples.map(({ right }) => right);
  const [common, ...own] = fitLogistic({ rows, outcomes, given }, penalties);
  return Object.fromEntries(TYPES.map((type, i) => [type, rounded(common! + own[i]!)])) as unknown as Levels;
}

/**
 * What a new text takes off: how much less often statements are right in news that the reader was not built with than
 * in the examples, those counted as right that the annotators did not mark.
 */
export function unseenOf(annotated: number, levels: Levels, share: number): number {
  const judged = share + UNMARKED * (1 - share);
  return rounded(annotated + oddsFor(judged) - oddsFor(share) - levels.statement);
}

function oddsFor(share: number): number {
  return Math.log(share / (1 - share));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
