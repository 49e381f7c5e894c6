import { expect, test } from 'vitest';
import { readConllu } from '../../src/conllu/index.ts';
import { analyseSentence, loadSyntaxModel } from '../../src/syntax.ts';
import { makeExamples, takeInventory } from '../../src/train/examples.ts';
import { learnLemmas } from '../../src/train/lemmas.ts';
import { saveModel } from '../../src/train/save.ts';
import { Trainer } from '../../src/train/trainer.ts';

/** `<who> <says> <what>` in all combinations: enough to learn by heart. */
const NAMES = ['Anna', 'Bert', 'Carla', 'Dirk'];
const VERBS = ['belooft', 'eist', 'weigert'];
const NOUNS = ['vrede', 'overleg', 'bestand'];
const rows = NAMES.flatMap((name) =>
  VERBS.flatMap((verb) =>
    NOUNS.map((noun) =>
      [
        `# sent_id = proef:${name}-${verb}-${noun}`,
        `1\t${name}\t${name}\tPROPN\tSPEC\t_\t2\tnsubj\t_\t_`,
        `2\t${verb}\t${verb}\tVERB\tWW\tTense=Pres\t0\troot\t_\t_`,
        `3\t${noun}\t${noun}\tNOUN\tN\tNumber=Sing\t2\tobj\t_\t_`,
      ].join('\n'),
    ),
  ),
);
const sentences = [...readConllu(rows.join('\n\n'))];

function train(seed: number): Uint8Array {
  const inventory = takeInventory(sentences, new Map(), 100);
  const examples = makeExamples(sentences, inventory, () => ({ tags: 1, trees: 1 }));
  const shape = {
    ...{ embedding: 8, width: 16, layers: 2, tagHidden: 8, arc: 8, label: 8 },
    ...{ tags: inventory.tags.length, labels: inventory.labels.length, sources: 1 },
  };
  const settings = {
    seed,
    epochs: 25,
    batch: 30,
    rate: 0.02,
    dropout: 0.1,
    wordDropout: 0.1,
    titleCase: false,
  };
  const trainer = new Trainer(shape, inventory, settings);
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    trainer.epoch(examples, (share) => (epoch + share) / 25);
  const lemmas = learnLemmas(sentences);
  return saveModel(trainer, { inventory, lemmas, separableVerbs: false, source: 'proef', sentences });
}

const bytes = train(1);

test('a network learns what it is shown, and its file gives it back', () => {
  const words = analyseSentence(loadSyntaxModel(bytes), ['Dirk', 'weigert', 'overleg']);
  expect(words.map(({ upos, head, deprel, lemma }) => [upos, head, deprel, lemma])).toEqual([
    ['PROPN', 1, 'nsubj', 'Dirk'],
    ['VERB', -1, 'root', 'weigert'],
    ['NOUN', 1, 'obj', 'overleg'],
  ]);
});

test('the same data and seed give the same bytes, another seed gives others', () => {
  expect(train(1)).toEqual(bytes);
  expect(train(2)).not.toEqual(bytes);
});
