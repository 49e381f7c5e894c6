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

const FULL: readonly (readonly [code: string, sentence: string])[] = [
  [
    'nl',
    'De Noren, onder leiding van Anna Berg, vergezeld door twee ministers, praten volgens haar plaatsvervanger maandag in Lima met de delegatie van Chili, waarin ook Hugo Salas zit, als de troepen zich eerst terugtrekken, in ruil voor hulp.',
  ],
  [
    'nl',
    'Namens Peru tekent Tom Ray, namens Chili Bob Doe; tegenover hen zitten de topman van de bond en diens adviseur, die zeggen niet te zullen toegeven tenzij het bod omhooggaat.',
  ],
  [
    'en',
    'The Danes, led by Anna Berg and accompanied by two ministers, will meet the delegation of Chile, which includes Hugo Salas, in Lima on Monday, according to her deputy, unless the troops are withdrawn first, in exchange for aid.',
  ],
  [
    'en',
    'Across from them sat Tom Ray for Peru and Bob Doe for Chile, whose chief negotiator, instead of the minister, said that neither would sign before the border is opened, despite calls from the union.',
  ],
];

test.each(FULL)('every beginning and every end of a sentence is read (%s: %s)', (code, sentence) => {
  const words = sentence.split(' ');
  for (let at = 1; at < words.length; at++) {
    expect(problems(words.slice(0, at).join(' '), code)).toEqual([]);
    expect(problems(words.slice(at).join(' '), code)).toEqual([]);
  }
});
