import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLanguage } from '../src/load.ts';
import { languageBytes, readAhead } from '../src/models.ts';

test('a language is loaded by its code or that of a region, once, and another code by none', async () => {
  const [nl, again] = [await loadLanguage('nl'), await loadLanguage('nl-BE')];
  expect(nl?.code).toBe('nl');
  expect(again).toBe(nl);
  expect(await loadLanguage('xx')).toBeUndefined();
  expect(await loadLanguage('constructor')).toBeUndefined();
});

test('files that were read ahead are those that are read when asked for', async () => {
  const whole = readFileSync(new URL('../src/en/ner.bin', import.meta.url));
  expect(whole.equals(languageBytes('en', 'ner.bin'))).toBe(true);
  await readAhead('en');
  const first = languageBytes('en', 'ner.bin');
  expect(whole.equals(first)).toBe(true);
  // It was handed over, and is not kept.
  expect(languageBytes('en', 'ner.bin') === first).toBe(false);
});

test('a file that is missing is told of when it is asked for', async () => {
  await expect(readAhead('xx')).resolves.toBeUndefined();
  expect(() => languageBytes('xx', 'model.bin')).toThrow(/ENOENT/);
});
