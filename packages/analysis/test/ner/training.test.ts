import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Augmenter, personNames } from '../../src/ner/training/augment.ts';
import { goldLabels, readCorpus } from '../../src/ner/training/corpus.ts';
import { splitHyphens } from '../../src/ner/training/hyphens.ts';
import { randomNumbers } from '../../src/ner/training/random.ts';
import { count, emptyTallies, rates } from '../../src/ner/training/score.ts';
import { labelsOf } from '../../src/ner/labels.ts';

function corpus(text: string): ReturnType<typeof readCorpus> {
  const path = join(mkdtempSync(join(tmpdir(), 'names-')), 'corpus.tsv.gz');
  writeFileSync(path, gzipSync(text.replaceAll(' ', '\t').replaceAll('/', '\n')));
  return readCorpus(path);
}

test('adjacent names of one kind stay two', () => {
  const [document] = corpus('Mira B-PER/Dolan I-PER/Tom B-PER/slept O//');
  expect(document!.names[0]).toEqual([
    { kind: 'PER', from: 0, to: 2 },
    { kind: 'PER', from: 2, to: 3 },
  ]);
});

test('documents begin at their marks, and without marks with every sentence', () => {
  expect(corpus('-DOCSTART- O//a O//b O//-DOCSTART- O//c O//')).toHaveLength(2);
  expect(corpus('a O//b O//c O//')).toHaveLength(3);
});

test('a corpus that is not there is empty', () => {
  expect(readCorpus('/nowhere/corpus.tsv.gz')).toEqual([]);
});

test('only whole names of persons are lent to others', () => {
  const documents = corpus('Mira B-PER/van I-PER/Dolan I-PER//Tom B-PER//Cher B-PER/42 I-PER//');
  expect(personNames([documents])).toEqual([['Mira', 'van', 'Dolan']]);
});

test('a copy keeps the kinds of its names and the words between them', () => {
  const [document] = corpus('Tom B-PER/Reed I-PER/met O/Ann B-PER/Day I-PER/in O/Rome B-LOC/. O//');
  const names = { persons: [['Mira', 'van', 'Dolan']], places: [['Port', 'Vila']] };
  const copy = new Augmenter(names, ['May'], randomNumbers(5)).copy(document!);
  const last = copy.sentences.length - 1;
  const inside = new Set(
    copy.names[last]!.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const between = copy.sentences[last]!.filter((_, i) => !inside.has(i)).map((form) => form.toLowerCase());
  expect(between).toEqual(['met', 'in', '.']);
  expect(copy.names[last]!.map(({ kind }) => kind)).toEqual(['PER', 'PER', 'LOC']);
});

test('compounds are split with the names that they lie in', () => {
  const split = splitHyphens({
    sentences: [['Lee', 'Sun-ho', 'left', 'on', 'a', 'year-end', 'trip']],
    names: [[{ kind: 'PER', from: 0, to: 2 }]],
  });
  expect(split.sentences[0]!.slice(0, 4)).toEqual(['Lee', 'Sun', '-', 'ho']);
  expect(split.names[0]).toEqual([{ kind: 'PER', from: 0, to: 4 }]);
});

test('sentences with a compound that is only partly a name are left out', () => {
  const sentence = ['a', 'Paris-based', 'firm'];
  expect(
    splitHyphens({ sentences: [sentence], names: [[{ kind: 'MISC', from: 1, to: 2 }]] }).sentences,
  ).toEqual([]);
});

test('the labels of a document are those of its sentences in order', () => {
  const names = [[{ kind: 'PER' as const, from: 1, to: 2 }], []];
  expect([...goldLabels({ sentences: [['a', 'B'], ['c']], names })]).toEqual([...labelsOf(names[0]!, 2), 0]);
});

test('a name with one word too many is wrong twice: for precision and for recall', () => {
  const tallies = emptyTallies();
  count(tallies, [[{ kind: 'PER', from: 0, to: 2 }]], [[{ kind: 'PER', from: 0, to: 3 }]]);
  expect(tallies.PER).toEqual({ gold: 1, found: 1, right: 0 });
  expect(rates({ gold: 4, found: 2, right: 1 })).toEqual({ precision: 50, recall: 25, f1: 100 / 3 });
});
