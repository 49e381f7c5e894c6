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

const USAGE = 'npm run train -- --lang nl --data DIR [--out FILE] [--epochs N] [--seed N]';

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    data: { type: 'string' },
    out: { type: 'string' },
    epochs: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    width: { type: 'string', default: '192' },
    rate: { type: 'string', default: '0.002' },
    dropout: { type: 'string', default: '0.25' },
    source: { type: 'string' },
    every: { type: 'string', default: '0' },
    'non-commercial': { type: 'boolean', default: false },
  },
});
if (!values.lang || !values.data) throw new Error(`Both --lang and --data must be given: ${USAGE}`);

const lang = values.lang;
const out = values.out ?? `packages/languages/src/${lang}/model.bin`;
const sentences = trainingSentences(values.data, lang).filter(
  (one) => values['non-commercial'] || !NON_COMMERCIAL.has(sourceOf(one)),
);
const dev = devSentences(values.data, lang);
const inventory = takeInventory(sentences, new Map(), 20_000);
const examples = makeExamples(sentences, inventory, () => ({ tags: 1, trees: 1 }));
const width = Number(values.width);
const shape = {
  embedding: 128,
  width,
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
  epochs: Number(values.epochs),
  batch: 300,
  rate: Number(values.rate),
  dropout: Number(values.dropout),
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
