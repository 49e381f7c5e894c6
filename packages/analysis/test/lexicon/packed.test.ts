import { expect, test } from 'vitest';
import { compileConcepts, findConcepts, openConcepts, packConcepts } from '../../src/lexicon/concepts.ts';
import { openArchive, writeArchive } from '../../src/lexicon/archive.ts';
import { PackedLookup, packLookup } from '../../src/lexicon/lookup.ts';
import type { Packed } from '../../src/lexicon/lookup.ts';
import { createPhrases, findPhrases, openPhrases, packPhrases } from '../../src/lexicon/phrases.ts';
import type { Token } from '../../src/model.ts';

/** As a file keeps it. */
const through = (packed: Packed): Packed => openArchive(writeArchive(null, { packed })).table('packed');

test('a packed lookup has the keys and things of the one it was made of', () => {
  const lookup = new Map([
    ['one', [1, 'a']],
    ['__proto__', [2, 'b']],
  ]);
  const opened = new PackedLookup<(string | number)[]>(through(packLookup(lookup)));
  expect(new Map([...opened.keys()].map((key) => [key, opened.get(key)]))).toEqual(lookup);
  expect([...opened.values()]).toHaveLength(lookup.size);
  for (const key of ['two', 'toString', 'constructor']) {
    expect(opened.has(key)).toBe(false);
    expect(opened.get(key)).toBeUndefined();
  }
});

test('a thing is made once', () => {
  const opened = new PackedLookup<string[]>(through(packLookup(new Map([['word', ['x']]]))));
  expect(opened.get('word')).toBe(opened.get('word'));
});

test('packed phrases are found as before, and of those written alike the first still wins', () => {
  const phrases = createPhrases([
    ['Foreign Office', 1],
    ['Foreign', 2],
    ['Foreign', 3],
  ]);
  const words = ['the', 'Foreign', 'Office', 'and', 'Foreign', 'FOREIGN'];
  const tokens = words.map((text, at) => ({ text, start: 10 * at, end: 10 * at + text.length }));
  const found = findPhrases(tokens, phrases);
  expect(found.map(({ value }) => value)).toEqual([1, 2, 2]);
  expect(findPhrases(tokens, openPhrases<number>(through(packPhrases(phrases))))).toEqual(found);
});

test('packed concepts are found as before: separable verbs joined and apart, and words further on', () => {
  const index = compileConcepts({ REJECT: 'af_wijzen, wijzen + van de hand, nee/INTJ', SAY: 'zeggen' });
  const opened = openConcepts(through(packConcepts(index)));
  const sentences = [
    'zij afwijzen het',
    'zij wijzen het plan af',
    'zij wijzen het van de hand',
    'nee zeggen zij',
  ];
  for (const sentence of sentences) {
    const found = findConcepts(tokensOf(sentence), index);
    expect(found.length).toBeGreaterThan(0);
    expect(findConcepts(tokensOf(sentence), opened)).toEqual(found);
  }
});

const tokensOf = (sentence: string): Token[] =>
  sentence.split(' ').map((text, index) => ({
    index,
    sentence: 0,
    start: 0,
    end: 0,
    text,
    lemma: text,
    upos: text === 'nee' ? 'INTJ' : 'VERB',
    feats: '_',
    xpos: '_',
    head: -1,
    deprel: 'dep',
  }));
