import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSyntaxModel } from '../parsing/index.ts';
import type { TokenRules } from '../tokens/index.ts';
import { devSentences } from '../train/data.ts';
import { nameScores } from './ner.ts';
import { RAW_HEADER, rawLine, scoreRawText } from './raw.ts';
import { SCORE_HEADER, scoreGoldTokens, scoreLine } from './scores.ts';

/*
 * Measures the tagger, lemmatiser and parser of a language on `ud/<lang>/dev.conllu.gz` below DIR, and its recogniser
 * of names on `ner/<lang>/dev.tsv.gz` where that is there:
 *   npm run evaluate -- --lang nl --data DIR [--model FILE] [--source TREEBANK]
 */
const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    data: { type: 'string' },
    model: { type: 'string' },
    source: { type: 'string' },
  },
});
if (!values.lang || !values.data) {
  throw new Error('Both --lang and --data must be given: npm run evaluate -- --lang nl --data DIR');
}
const { lang, data } = values;
const folder = new URL(`../../../languages/src/${lang}/`, import.meta.url);
const bytes = readFileSync(values.model ?? new URL('model.bin', folder));
const begun = performance.now();
const model = loadSyntaxModel(bytes, values.source);
const loading = performance.now() - begun;
const dev = devSentences(data, lang);

console.log(`Words as the treebank has them\n${SCORE_HEADER}`);
let seconds = process.cpuUsage().user;
const scores = scoreGoldTokens(model, dev);
seconds = (process.cpuUsage().user - seconds) / 1e6;
for (const [name, counts] of scores) console.log(scoreLine(name, counts));

// The analysis knows no language; only this command, run from the project, loads one by its name.
const { tokens } = (await import(new URL('tokens.ts', folder).href)) as { tokens: TokenRules };
console.log(`\nRunning text, F1\n${RAW_HEADER}`);
const raw = scoreRawText(model, tokens, join(data, 'ud', lang, 'dev.conllu.gz'), dev);
for (const [name, score] of raw) console.log(rawLine(name, score));

const rate = scores.get('all')!.words / seconds;
console.log(
  `\n${rate.toFixed(0)} words a second of processor time, ${loading.toFixed(0)} ms to load, ` +
    `${(bytes.length / 1e6).toFixed(1)} MB, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB of memory at most`,
);

const names = join(data, 'ner', lang, 'dev.tsv.gz');
if (existsSync(names)) console.log(`\nNames\n${nameScores(readFileSync(new URL('ner.bin', folder)), names)}`);
