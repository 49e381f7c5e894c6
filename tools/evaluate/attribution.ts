import { parseArgs } from 'node:util';
import { readText } from '../score/read.ts';
import { articlesIn } from './polnear.ts';
import { compare, ratesOf, total } from './statements.ts';
import type { Comparison, Rates } from './statements.ts';

/*
 * Measures statements on news that people have annotated for attribution: DIR/polnear/{dev,train}.jsonl.gz.
 * --misses prints what was not found, --wrong what was read and is not in the annotation.
 */
const { values: options } = parseArgs({
  options: {
    attribution: { type: 'boolean', default: true },
    data: { type: 'string' },
    file: { type: 'string', default: 'dev' },
    limit: { type: 'string' },
    misses: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
if (!options.data || !/^(dev|train)$/.test(options.file)) {
  throw new Error(
    '--data must name the folder of the data, and --file dev or train: npm run evaluate -- --attribution --data DIR',
  );
}
const articles = articlesIn(options.data, options.file, Number(options.limit ?? Infinity));
const comparisons: Comparison[] = [];
const begun = performance.now();
for (const article of articles) {
  const comparison = compare(article, readText(article.text, article.id));
  comparisons.push(comparison);
  if (options.misses) {
    for (const { source, content } of comparison.missed) console.log(`missed [${source}] ${content}`);
  }
  if (options.wrong) {
    for (const { source, content } of comparison.wrong) console.log(`wrong  [${source}] ${content}`);
  }
}
const seconds = (performance.now() - begun) / 1000;
const rates = ratesOf(total(comparisons));
if (options.json) console.log(JSON.stringify({ articles: articles.length, ...rates }));
else print(rates);

function print({ gold, predicted, overlap, exact, contentRecall }: ReturnType<typeof ratesOf>): void {
  console.log(
    `${articles.length} articles of ${options.file}, ${gold} attributions with a source, ${predicted} statements read`,
  );
  console.log(line('overlap', overlap));
  console.log(line('exact', exact));
  console.log(`content found, whoever says it: ${percent(contentRecall)}; ${seconds.toFixed(0)} s`);
}

function line(name: string, { precision, recall, f1 }: Rates): string {
  return `${name.padEnd(8)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}
