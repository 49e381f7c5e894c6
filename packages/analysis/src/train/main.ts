import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UPOS } from '../model.ts';
import { sourceOf } from '../conllu/index.ts';
import { SCORE_HEADER, scoreGoldTokens, scoreLine } from '../evaluate/scores.ts';
import { loadSyntaxModel } from '../parsing/index.ts';
import { NON_COMMERCIAL, devSentences, trainingSentences } from './data.ts';
import { makeExamples, takeInventory } from './examples.ts';
import { hasSeparableVerbs, learnLemmas } from './lemmas.ts';
import { saveModel } from './save.ts';
import { Trainer } from './trainer.ts';

/*
 * Trains the tagger, lemmatiser and parser of a language on `ud/<lang>/train*.conllu.gz` below DIR and scores it on
 * `dev.conllu.gz`:
 *   npm run train -- --lang nl --data DIR [--out FILE] [--epochs N] [--dropout SHARE] [--seed N] [--every N]
 *     [--source TREEBANK] [--non-commercial]
 * The same data, options and seed give the same bytes. `--every` also saves and scores after each N epochs.
 */

/** What served the shipped models best: more dropout and more rounds where there is less to learn from. */
const DEFAULTS: Readonly<Record<string, { epochs: string; dropout: string }>> = {
  nl: { epochs: '16', dropout: '0.33' },
  en: { epochs: '12', dropout: '0.33' },
};

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    data: { type: 'string' },
    out: { type: 'string' },
    epochs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    dropout: { type: 'string' },
    source: { type: 'string' },
    every: { type: 'string', default: '0' },
    'non-commercial': { type: 'boolean', default: false },
  },
});
if (!values.lang || !values.data) {
  throw new Error('Both --lang and --data must be given: npm run train -- --lang nl --data DIR');
}

const lang = values.lang;
const out = values.out ?? `packages/languages/src/${lang}/model.bin`;
const sentences = trainingSentences(values.data, lang).filter(
  (one) => values['non-commercial'] || !NON_COMMERCIAL.has(sourceOf(one)),
);
const dev = devSentences(values.data, lang);
const inventory = takeInventory(sentences, new Map(), 20_000);
const examples = makeExamples(sentences, inventory, () => ({ tags: 1, trees: 1 }));
const usual = DEFAULTS[lang] ?? DEFAULTS.nl!;
const shape = {
  embedding: 128,
  width: 192,
  layers: 2,
  tagHidden: 64,
  arc: 96,
  label: 64,
  tags: inventory.tags.length,
  labels: inventory.labels.length,
  sources: inventory.sources.length,
};
const settings = {
  seed: Number(values.seed),
  epochs: Number(values.epochs ?? usual.epochs),
  batch: 300,
  rate: 0.002,
  dropout: Number(values.dropout ?? usual.dropout),
  wordDropout: 0.25,
  titleCase: lang === 'en',
};
const words = examples.reduce((sum, one) => sum + one.forms.length, 0);
console.log(
  `${lang}: ${String(examples.length)} sentences, ${String(words)} words, ${String(inventory.words.length)} words with rows, ` +
    `${String(UPOS.length)} parts of speech, ${String(shape.tags)} tags, ${String(shape.labels)} relations`,
);
const trainer = new Trainer(shape, inventory, settings);
const rest = {
  inventory,
  lemmas: learnLemmas(sentences),
  separableVerbs: hasSeparableVerbs(sentences),
  source: values.source ?? inventory.sources[0]!,
  sentences,
};
for (let epoch = 0; epoch < settings.epochs; epoch++) {
  const start = performance.now();
  const losses = trainer.epoch(examples, (share) => (epoch + share) / settings.epochs);
  const each = (loss: number): string => (loss / losses.words).toFixed(3);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `epoch ${String(epoch + 1)}: tags ${each(losses.tags)}, arcs ${each(losses.arcs)}, relations ${each(losses.labels)}; ` +
      `${seconds.toFixed(0)} s, ${(losses.words / seconds).toFixed(0)} words/s`,
  );
  const last = epoch + 1 === settings.epochs;
  const every = Number(values.every);
  if (!last && (every === 0 || (epoch + 1) % every !== 0)) continue;
  const bytes = saveModel(trainer, rest);
  writeFileSync(out, bytes);
  console.log(`${out}: ${String(bytes.length)} bytes\n${SCORE_HEADER}`);
  for (const [name, counts] of scoreGoldTokens(loadSyntaxModel(bytes), dev))
    console.log(scoreLine(name, counts));
}
