import { analyse } from '@parley/analysis';
import { problemsOf } from '@parley/dossier/schemas';
import { languageFor, LANGUAGES } from '@parley/languages';
import { expect, test } from 'vitest';
import { read } from '../src/index.ts';

/*
 * Texts that were found by fuzzing (tools/fuzz), made small.
 */

const CODES = LANGUAGES.map(({ code }) => code);

/** What is wrong with what is read of a text in a language. */
function problems(text: string, code: string): string[] {
  const document = { id: 'd', text, language: code, published: null };
  return problemsOf(read(analyse(document, languageFor(code)!)));
}

test.each(CODES)('words that are names in programs are words like others: %s', (code) => {
  for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
    for (const text of [`${word}a b.`, `${word}’s x “y” ${word}.`, `“${word}”, ${word} (${word}) ${word}`]) {
      expect(problems(text, code)).toEqual([]);
    }
  }
});

test('a text that ends with a word for those who come along has nobody behind it', () => {
  expect(problems('hun, Moskou vergezeld', 'nl')).toEqual([]);
  expect(problems('Anna Berg was accompanied by\n\nChile and Peru met in Oslo, flanked', 'en')).toEqual([]);
});

test.each([
  ['en', 'Chile threatens to leave if', 'Chile will leave, unless', 'Chile threatens to leave if.'],
  ['nl', 'Chili dreigt te vertrekken als', 'Chili vertrekt, tenzij', 'Chili dreigt te vertrekken als.'],
])('a text that ends with a conjunction is read (%s)', (code, ...texts) => {
  for (const text of texts) expect(problems(text, code)).toEqual([]);
});

test.each([
  ['en', 'according to a', 'The talks failed, according to the new'],
  ['nl', 'volgens een', 'Het overleg mislukte, volgens de nieuwe'],
])('a text that ends before who says so is read (%s)', (code, ...texts) => {
  for (const text of texts) expect(problems(text, code)).toEqual([]);
});
