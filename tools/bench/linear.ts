import { analyse } from '@parley/analysis';
import type { Language } from '@parley/analysis';
import { languageFor } from '@parley/languages';
import { read } from '@parley/reading';
import { examplesOf } from './corpus.ts';
import { processorTime, table, whole } from './measure.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
/** Once a size takes this long, in milliseconds, the next one is left out. */
const PATIENCE = 12_000;

/** Milliseconds of processor time for ever longer texts, and how much longer than one a tenth as long. */
export function benchLinear(): string {
  const language = languageFor('nl')!;
  const prose = examplesOf('nl')
    .map((document) => document.text)
    .join('\n\n');
  const noSpaces = prose.replaceAll(/\s+/gu, '');
  const series: (readonly [string, (length: number) => number])[] = [
    ['analysis of prose', (length) => timeOf(prose, length, language, false)],
    ['analysis of a line without spaces', (length) => timeOf(noSpaces, length, language, false)],
    ['analysis and reading of prose', (length) => timeOf(prose, length, language, true)],
  ];
  const heads = ['one document of', ...SIZES.map((size) => `${whole(size)} letters`)];
  return table([heads, ...series.map(([name, time]) => [name, ...growth(time)])]);
}

function growth(time: (length: number) => number): string[] {
  time(SIZES[1]!);
  let last: number | undefined;
  return SIZES.map((size) => {
    if (last !== undefined && last > PATIENCE) return '-';
    const now = time(size);
    const factor = last === undefined ? '' : ` (×${(now / last).toFixed(1)})`;
    last = now;
    return `${whole(now)} ms${factor}`;
  });
}

function timeOf(sample: string, length: number, language: Language, withReading: boolean): number {
  const text = sample.repeat(Math.ceil(length / sample.length)).slice(0, length);
  const document = { id: 'bench', text, language: language.code, published: '2025-05-16' };
  return processorTime(() => {
    const analysis = analyse(document, language);
    if (withReading) read(analysis);
  });
}
