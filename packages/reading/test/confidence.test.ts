import { analyse } from '@parley/analysis';
import { languageFor } from '@parley/languages';
import { expect, test } from 'vitest';
import { confidenceOf, FIGURES, readTraced } from '../src/index.ts';
import type { Signs } from '../src/index.ts';

const USUAL: Signs = { type: 'statement', pattern: 0.85, reference: 'named', length: 150 };
const told = (signs: Partial<Signs>) => confidenceOf({ ...USUAL, ...signs });

test('a surer pattern makes a surer fact', () => {
  expect(told({ pattern: 0.9 })).toBeGreaterThan(told({ pattern: 0.5 }));
});

test('a long sentence is read less surely than a short one', () => {
  expect(told({ length: 400 })).toBeLessThan(told({ length: 100 }));
});

test('who is named is known more surely than who is described or called “it”', () => {
  expect(told({ reference: 'described' })).toBeLessThan(told({}));
  expect(told({ reference: 'neuter' })).toBeLessThan(told({ reference: 'described' }));
});

test('no fact is taken to be certain or impossible', () => {
  expect(told({ pattern: 1, length: 1 })).toBe(0.98);
  expect(confidenceOf({ ...USUAL, pattern: 0, length: 1e9 }, { ...FIGURES, unseen: -9 })).toBe(0.05);
});

test('a text that is not among the examples takes confidence off', () => {
  expect(told({})).toBeLessThan(confidenceOf(USUAL, { ...FIGURES, unseen: 0 }));
});

/** The signs of the one statement of a text. */
function signsIn(text: string): Signs | undefined {
  const document = { id: 'signs', text, language: 'en', published: '2030-03-06' };
  const { dossier, signs } = readTraced(analyse(document, languageFor('en')!));
  return signs.get(dossier.facts.findLast(({ type }) => type === 'statement')!.id);
}

test.each([
  ['named', 'Anna Berg said that the talks had failed.'],
  ['pronoun', 'Anna Berg arrived in Geneva. She said that the talks had failed.'],
  ['described', 'A diplomat said that the talks had failed.'],
  ['body', 'The European Union said that the talks had failed.'],
])('a speaker can be %s: “%s”', (reference, text) => {
  expect(signsIn(text)).toMatchObject({ type: 'statement', reference });
});

test('the length of a sign is that of the passage', () => {
  expect(signsIn('Anna Berg said that the talks had failed.')?.length).toBe(41);
});
