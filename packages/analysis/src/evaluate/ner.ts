import { loadNerModel, findNames } from '../ner/index.ts';
import { readCorpus } from '../ner/training/corpus.ts';
import { count, emptyTallies, table } from '../ner/training/score.ts';

/**
 * Measures a recogniser of names: a table of precision, recall and F1 by kind, over exact spans, and its speed.
 *
 * @param model the bytes of its file
 * @param corpus the path of a `.tsv.gz` file: a token, a tab, an IOB2 tag
 */
export function nameScores(model: Uint8Array, corpus: string): string {
  let begun = performance.now();
  const loaded = loadNerModel(model);
  const loading = performance.now() - begun;
  const tallies = emptyTallies();
  let seconds = 0;
  let words = 0;
  for (const { sentences, names } of readCorpus(corpus)) {
    begun = performance.now();
    const found = findNames(loaded, sentences);
    seconds += (performance.now() - begun) / 1000;
    for (const sentence of sentences) words += sentence.length;
    count(tallies, names, found);
  }
  const speed = `${(words / seconds).toFixed(0)} words/s, ${loading.toFixed(0)} ms to load, ${String(model.length)} bytes`;
  return `${table(tallies)}\n${speed}`;
}
