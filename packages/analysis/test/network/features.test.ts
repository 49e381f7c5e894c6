import { expect, test } from 'vitest';
import {
  FEATURES,
  UNKNOWN_ROW,
  Vocabulary,
  featuresOf,
  hashOf,
  normalForm,
} from '../../src/network/features.ts';

const words = ['vrede', 'overleg', '00'];
const vocabulary = new Vocabulary(Uint32Array.from(words, (word) => hashOf(word)));

function features(form: string, first = false): number[] {
  const into = new Int32Array(FEATURES);
  featuresOf(form, first, vocabulary, into, 0);
  return [...into];
}

test('a word has its row whatever its case or digits, another has the unknown one', () => {
  expect(features('VREDE')[0]).toBe(1);
  expect(features('Overleg')[0]).toBe(2);
  expect(features('27')[0]).toBe(3);
  expect(features('oorlog')[0]).toBe(UNKNOWN_ROW);
});

test('words that end alike share the rows of these endings', () => {
  const [a, b] = [features('bespreking'), features('verklaring')];
  expect(a.slice(1, 4)).toEqual(b.slice(1, 4));
  expect(a.slice(4, 7)).not.toEqual(b.slice(4, 7));
});

test('the shape tells capitals, digits and the opening of a sentence', () => {
  const shape = (form: string, first = false) => features(form, first).at(-1);
  expect(shape('Vrede')).toBe(shape('Oorlog'));
  expect(new Set([shape('vrede'), shape('Vrede'), shape('Vrede', true), shape('VN'), shape('27')]).size).toBe(
    5,
  );
});

test('typography makes no difference', () => {
  expect(normalForm('n’t')).toBe("n't");
  expect(features('“')).toEqual(features('"'));
});
