import { expect, test } from 'vitest';
import { openArchive, writeArchive } from '../../src/lexicon/archive.ts';
import { ModelFileError, storeModel } from '../../src/model-file/index.ts';

const WORDS = ['one', 'coördinatie', 'Ξ', '__proto__', 'constructor', '', 'a word of several'];
const numbered = new Map(WORDS.map((word, at) => [word, at + 1] as const));
const lists = new Map<string, unknown>([
  ['one', [['Ene', { of: 'één' }]]],
  ['two', []],
]);

test('an archive has the words and things of the lexicons it was made of, and no others', () => {
  const { head, table } = openArchive(writeArchive({ size: [2, 'ü'] }, { numbered, lists }));
  expect(head).toEqual({ size: [2, 'ü'] });
  for (const word of WORDS) expect(table('numbered').get(word)).toBe(numbered.get(word));
  expect(new Set(table('numbered').keys())).toEqual(new Set(WORDS));
  expect(table('lists').get('one')).toEqual(lists.get('one'));
  expect([...table('lists').keys()].sort()).toEqual(['one', 'two']);
  for (const word of ['two', 'toString', 'on', 'One']) expect(table('numbered').get(word)).toBeUndefined();
  expect(table('other').get('one')).toBeUndefined();
});

test('ten thousand words are found again, and none that is not there', () => {
  const many = new Map(Array.from({ length: 10_000 }, (_, at) => [`w${String(at)}`, at] as const));
  const { table } = openArchive(writeArchive(null, { many }));
  for (const [word, value] of many) expect(table('many').get(word)).toBe(value);
  for (let at = 10_000; at < 80_000; at++) expect(table('many').get(`w${String(at)}`)).toBeUndefined();
  expect(table('many').get('w7')).toBe(7);
});

test('no words at all are an archive too', () => {
  const { table } = openArchive(writeArchive({}, {}));
  expect(table('any').get('word')).toBeUndefined();
  expect([...table('any').keys()]).toEqual([]);
});

test('other bytes are refused', () => {
  expect(() => openArchive(new Uint8Array(20))).toThrow(ModelFileError);
  expect(() => openArchive(storeModel(new Map([['weights', new Uint8Array(4)]])))).toThrow(ModelFileError);
});
