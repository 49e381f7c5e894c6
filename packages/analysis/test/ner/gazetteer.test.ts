import { expect, test } from 'vitest';
import { lookupIn, match, PER_FIRST, PER_LAST } from '../../src/ner/gazetteer.ts';
import { BEGIN, KINDS, LAST, UNIT } from '../../src/ner/labels.ts';
import type { NamedDocument } from '../../src/ner/training/corpus.ts';
import { GazetteerBuilder } from '../../src/ner/training/gazetteer.ts';
import { readWords } from '../../src/ner/words.ts';

const bit = (kind: string, role: number): number => 1 << (4 * KINDS.indexOf(kind as 'PER') + role);

const places: NamedDocument = {
  sentences: [['Port', 'Vila'], ['Port'], ['Mira', 'Dolan']],
  names: [
    [{ kind: 'LOC', from: 0, to: 2 }],
    [{ kind: 'ORG', from: 0, to: 1 }],
    [{ kind: 'PER', from: 0, to: 2 }],
  ],
};

function built(document: NamedDocument, own?: number): GazetteerBuilder {
  const gazetteer = new GazetteerBuilder();
  gazetteer.add(document, own);
  return gazetteer;
}

test('the longest known name wins over its beginning', () => {
  const words = readWords([['In', 'Port', 'Vila', 'Port', 'said']]);
  const { names } = match(words, lookupIn(built(places).build()));
  expect([...names]).toEqual([0, bit('LOC', BEGIN), bit('LOC', LAST), bit('ORG', UNIT), 0]);
});

test('a name is known whatever its capitals and accents', () => {
  const { names } = match(readWords([['PORT', 'VÍLA']]), lookupIn(built(places).build()));
  expect(names[1]).toBe(bit('LOC', LAST));
});

test('first and last words of persons are known as such', () => {
  const { words } = match(readWords([['Mira', 'Dolan']]), lookupIn(built(places).build()));
  expect([...words]).toEqual([PER_FIRST, PER_LAST]);
});

test('a document of the training corpus is not helped by names that only it has', () => {
  const gazetteer = built(places, 7);
  const words = readWords([['Port', 'Vila']]);
  expect(match(words, gazetteer.lookupFor(7)).names[1]).toBe(0);
  expect(match(words, gazetteer.lookupFor(8)).names[1]).toBe(bit('LOC', LAST));
});

test('small words are not looked up as names', () => {
  expect(match(readWords([['port']]), lookupIn(built(places).build())).names[0]).toBe(0);
});
