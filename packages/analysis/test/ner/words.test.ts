import { expect, test } from 'vitest';
import {
  fold,
  INITIAL,
  LOWER,
  MARK,
  MIXED,
  NUMBER,
  readWords,
  shapeOf,
  TITLE,
  UPPER,
  writingOf,
} from '../../src/ner/words.ts';

test.each([
  ['Novak', TITLE],
  ['Çelik', TITLE],
  ['NAVO', UPPER],
  ['J.', INITIAL],
  ['V.S.', INITIAL],
  ['al-Masri', MIXED],
  ['besprak', LOWER],
  ['1996', NUMBER],
  ['3rd', LOWER],
  ['«', MARK],
])('%s is written in way %i', (form, writing) => {
  expect(writingOf(form)).toBe(writing);
});

test.each([
  ['Novak', 'Xxxx'],
  ['So-yeon', 'Xx-xxx'],
  ['G20', 'Xdd'],
  ['Ærøskøbing', 'Xxxx'],
])('the shape of %s is %s', (form, shape) => {
  expect(shapeOf(form)).toBe(shape);
});

test('folding takes away capitals, accents and curly quotes', () => {
  expect(fold('Erdoğan’s')).toBe("erdogan's");
});

test('words that differ in capitals and accents are of one family', () => {
  const { type, types } = readWords([['MÁRQUEZ', 'spoke'], ['Marquez']]);
  expect(types.family[type[2]!]).toBe(types.family[type[0]!]);
});

test('typographic quotes and dashes are the same word as the typewriter ones', () => {
  const { type, types } = readWords([['“', '"', '–', '-']]);
  const forms = Array.from(type, (t) => types.form[t]!);
  expect(forms[0]).toBe(forms[1]);
  expect(forms[2]).toBe(forms[3]);
});
