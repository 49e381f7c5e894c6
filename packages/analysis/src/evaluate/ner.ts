import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findNames, loadNerModel } from '../ner/index.ts';
import { readCorpus } from '../ner/training/corpus.ts';
import { count, emptyTallies, table } from '../ner/training/score.ts';

/*
 * Measures the name recogniser of a language on `ner/<lang>/dev.tsv.gz` below DIR:
 *   npx tsx packages/analysis/src/evaluate/ner.ts --lang nl --data DIR [--model FILE] [--set dev]
 */
const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    data: { type: 'string' },
    model: { type: 'string' },
    set: { type: 'string', default: 'dev' },
  },
});
if (values.lang === undefined || values.data === undefined) throw new Error('--lang and --data are needed');
const path =
  values.model ?? new URL(`../../../languages/src/${values.lang}/ner.bin`, import.meta.url).pathname;
const bytes = readFileSync(path);
let begun = performance.now();
const model = loadNerModel(bytes);
const loading = performance.now() - begun;
const documents = readCorpus(join(values.data, 'ner', values.lang, `${values.set}.tsv.gz`));
const tallies = emptyTallies();
let seconds = 0;
let words = 0;
for (const { sentences, names } of documents) {
  begun = performance.now();
  const found = findNames(model, sentences);
  seconds += (performance.now() - begun) / 1000;
  for (const sentence of sentences) words += sentence.length;
  count(tallies, names, found);
}
console.log(table(tallies));
console.log(
  `${(words / seconds).toFixed(0)} words/s, ${loading.toFixed(0)} ms to load, ${String(bytes.length)} bytes`,
);
