import { readFileSync } from 'node:fs';
import { loadNerModel, loadSyntaxModel } from '@parley/analysis';
import { processorTime } from './measure.ts';

/*
 * Loads the models of the languages named on the command line, as the build keeps them, in a process of its own, and
 * prints as JSON the processor time and the memory that took.
 */
const bytes = (code: string, file: string): Uint8Array => readFileSync(`apps/parley/dist/${code}/${file}`);
const kept: unknown[] = [];
const before = process.memoryUsage.rss();
const milliseconds = processorTime(() => {
  for (const code of process.argv.slice(2)) {
    kept.push(loadSyntaxModel(bytes(code, 'model.bin')), loadNerModel(bytes(code, 'ner.bin')));
  }
});
const megabytes = (process.memoryUsage.rss() - before) / 2 ** 20;
console.log(JSON.stringify({ milliseconds, megabytes, kept: kept.length }));
