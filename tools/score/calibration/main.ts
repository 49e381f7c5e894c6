import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from '@parley/reading';
import { FIGURES, oddsOf } from '@parley/reading';
import type { Example } from '../gold.ts';
import { fitLevels, fitWeights, unseenOf } from './fit.ts';
import { probabilityOf } from './logistic.ts';
import type { Forecast, Reliability } from './reliability.ts';
import { reliabilityOf } from './reliability.ts';
import type { Sample } from './samples.ts';
import { newsSamples, samplesOf } from './samples.ts';

const FILE = 'packages/reading/src/confidence/figures.ts';
/** Articles of the news that weights are learnt from: those whose misses were studied, and some more. */
const ARTICLES = 400;

/**
 * Learns the figures of confidence and writes them. With `data`, the folder of the annotated news, all of them; without
 * it the weights of the signs stay as they are and the levels of the types are learnt anew from the examples.
 */
export function calibrate(examples: readonly Example[], data: string | undefined): void {
  const samples = samplesOf(examples);
  const news = data === undefined ? undefined : newsSamples(data, 'train', ARTICLES);
  const { weights, annotated } = news === undefined ? FIGURES : fitWeights(news);
  const levels = fitLevels(samples, weights);
  const unseen =
    news === undefined
      ? FIGURES.unseen + FIGURES.levels.statement - levels.statement
      : unseenOf(annotated, levels, news.filter(({ right }) => right).length / news.length);
  const figures: Figures = { weights, levels, annotated, unseen: Math.round(unseen * 100) / 100 };
  writeFileSync(join(process.cwd(), FILE), sourceOf(figures));
  console.log(`${FILE} is written, from ${samples.length} facts and ${news?.length ?? 0} statements.`);
}

function sourceOf(figures: Figures): string {
  const lines = JSON.stringify(figures, null, 2)
    .replaceAll('"', '')
    .replaceAll(/([\d}])\n/g, '$1,\n');
  return [
    "import type { Figures } from './model.ts';",
    '',
    '/** Written by `npm run score -- --calibrate`. */',
    `export const FIGURES: Figures = ${lines};`,
    '',
  ].join('\n');
}

/**
 * Prints how far confidence is to be believed: in the examples, each reckoned with levels learnt from the others, and,
 * with `data`, in annotated news that nothing was learnt from.
 */
export function printCalibration(examples: readonly Example[], data: string | undefined): void {
  const samples = samplesOf(examples);
  print('The examples, each by the others, as texts that the reader was built with', crossed(samples));
  if (data === undefined) return;
  const news = newsSamples(data, 'dev');
  print('Statements in news that was not used, by its annotation', news.map(byAnnotation));
}

/** The forecasts for each article by levels that were learnt without it. */
function crossed(samples: readonly Sample[]): Forecast[] {
  const { weights } = FIGURES;
  return [...new Set(samples.map(({ article }) => article))].flatMap((left) => {
    const levels = fitLevels(
      samples.filter(({ article }) => article !== left),
      weights,
    );
    return samples
      .filter(({ article }) => article === left)
      .map(({ signs, right }) => ({ probability: probabilityOf(oddsOf(signs, { weights, levels })), right }));
  });
}

/** What the annotation is expected to say of a statement: the signs with the level of statements in the news. */
function byAnnotation({ signs, right }: Sample): Forecast {
  const { weights, annotated, levels } = FIGURES;
  const odds = oddsOf(signs, { weights, levels: { ...levels, statement: annotated } });
  return { probability: probabilityOf(odds), right };
}

function print(title: string, forecasts: readonly Forecast[]): void {
  const { bins, error, brier, brierOfMean }: Reliability = reliabilityOf(forecasts);
  console.log(`\n${title}: ${forecasts.length} facts`);
  console.log('confidence   facts  expected  right');
  for (const { from, to, count, expected, observed } of bins) {
    const range = `${from.toFixed(2)}–${to.toFixed(2)}`;
    console.log(
      `${range.padEnd(11)} ${String(count).padStart(6)}  ${percent(expected)}    ${percent(observed)}`,
    );
  }
  console.log(
    `calibration error ${error.toFixed(3)}; Brier ${brier.toFixed(4)}, with the mean for every fact ${brierOfMean.toFixed(4)}`,
  );
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}
