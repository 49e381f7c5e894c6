import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLanguage } from '../src/load.ts';
import { languageBytes } from '../src/models.ts';

test('a language is loaded by its code or that of a region, once, and another code by none', async () => {
  const [nl, again] = [await loadLanguage('nl'), await loadLanguage('nl-BE')];
  expect(nl?.code).toBe('nl');
  expect(again).toBe(nl);
  expect(await loadLanguage('xx')).toBeUndefined();
  expect(await loadLanguage('constructor')).toBeUndefined();
});

test('the files of a language lie beside the code', () => {
  const whole = readFileSync(new URL('../src/en/ner.bin', import.meta.url));
  expect(whole.equals(languageBytes('en', 'ner.bin'))).toBe(true);
});

test('a file that is missing is told of', () => {
  expect(() => languageBytes('xx', 'model.bin')).toThrow(/ENOENT/);
});
