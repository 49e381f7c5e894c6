import { conlluOf, writeConllu } from '@parley/analysis';
import type { Analysis } from '@parley/analysis';
import { load, nameOf } from '../files.ts';
import { interruptible } from '../interrupt.ts';
import { print, report } from '../output.ts';
import { analyseSource, analyseTokens } from '../pipeline.ts';
import { progressOn } from '../progress.ts';
import { checkSources, sourceOptions, statusOf } from '../sources.ts';
import type { Known } from '../sources.ts';

/** The options of `parley analyse`, as the user gave them. */
export interface AnalyseOptions extends Known {
  readonly conllu?: true;
  readonly tokens?: true;
  readonly times?: true;
}

/** Analyses every file and prints what was found; the exit status. What is wrong with one does not stop the rest. */
export async function analyse(files: readonly string[], options: AnalyseOptions): Promise<number> {
  checkSources(files, options);
  const progress = progressOn(process.stderr, files.length);
  const statuses: number[] = [];
  for (const file of files) {
    progress.next(nameOf(file));
    const analysis = await analyseOne(file, options).catch((error: unknown) => ({ error }));
    progress.clear();
    if ('error' in analysis) statuses.push(report(analysis.error, nameOf(file)));
    else await print(options.times ? timeLines(analysis) : conlluText(analysis));
  }
  return statusOf(statuses);
}

async function analyseOne(file: string, options: AnalyseOptions): Promise<Analysis> {
  const bytes = await load(file);
  const known = sourceOptions(file, options);
  return interruptible(() => (options.tokens ? analyseTokens(bytes, known) : analyseSource(bytes, known)));
}

function conlluText(analysis: Analysis): string {
  return [...conlluOf(analysis)].map(writeConllu).join('');
}

function timeLines({ times }: Analysis): string {
  return times
    .map(({ start, end, text, value }) => `${JSON.stringify({ start, end, text, value })}\n`)
    .join('');
}
