import { analyse } from '@parley/analysis';
import { languageFor } from '@parley/languages';
import { read } from '@parley/reading';
import { processorTime, table, whole } from '../measure.ts';
import { CHARACTERS, textOf } from './characters.ts';
import type { Character, Code } from './characters.ts';

/** Letters of the texts, each twice as many as the one before. */
const SIZES = [50_000, 100_000, 200_000, 400_000];

/** Once a text takes this long, in milliseconds, longer ones are left out. */
const PATIENCE = 60_000;

/**
 * Processor time in milliseconds for each 1,000 letters of texts that have very much of one thing, analysis and reading,
 * and reading alone; and by how much the time for a letter grows most when a text becomes twice as long.
 */
export function benchGrowth(sizes = SIZES): string {
  const heads = [
    'ms for 1,000 letters',
    ...sizes.flatMap((size) => [`of ${whole(size)}`, 'reading']),
    'growth',
  ];
  const rows = (['nl', 'en'] as const).flatMap((code) =>
    CHARACTERS.map((character) => rowOf(character, code, sizes)),
  );
  return table([heads, ...rows]);
}

/** A row of the table. */
export function rowOf(character: Character, code: Code, sizes: readonly number[]): string[] {
  timeOf(character, code, 10_000);
  const times: { analysis: number; reading: number }[] = [];
  for (const size of sizes) {
    const last = times.at(-1);
    if (last !== undefined && (last.analysis + last.reading) * size > PATIENCE * 2000) break;
    times.push(timeOf(character, code, size));
  }
  const all = times.map(({ analysis, reading }) => analysis + reading);
  const growth = Math.max(...all.slice(1).map((time, at) => time / all[at]!));
  const cells = sizes.flatMap((_, at) => {
    const time = times[at];
    return time === undefined ? ['-', '-'] : [all[at]!.toFixed(1), time.reading.toFixed(1)];
  });
  return [`${code}, ${character.name}`, ...cells, growth.toFixed(2)];
}

/** Milliseconds for 1,000 letters. */
function timeOf(character: Character, code: Code, size: number): { analysis: number; reading: number } {
  const language = languageFor(code)!;
  const text = textOf(character, code, size);
  const document = { id: 'bench', text, language: code, published: '2025-05-16' };
  let analysed: ReturnType<typeof analyse>;
  const analysis = processorTime(() => (analysed = analyse(document, language)));
  const reading = processorTime(() => read(analysed));
  return { analysis: (analysis * 1000) / size, reading: (reading * 1000) / size };
}
