import { analyse } from '@parley/analysis';
import type { Entity } from '@parley/dossier';
import { languageFor } from '@parley/languages';
import { expect, test } from 'vitest';
import { read } from '../src/index.ts';

const entitiesIn = (text: string, language: string): readonly Entity[] =>
  read(analyse({ id: 'd', text, language, published: '2025-05-14' }, languageFor(language)!)).entities;

test('a country or a town that the lexicon knows is one entity, also where it is met as a place', () => {
  const text = 'De minister van Chili kwam in Chili aan. Chili praat in Lima met Peru. Lima ligt in Peru.';
  const entities = entitiesIn(text, 'nl');
  for (const name of ['Chili', 'Lima', 'Peru'])
    expect(entities.filter((one) => one.name === name || one.aliases.includes(name)).length).toBeLessThan(
      2 + Number(name === 'Lima'),
    );
  expect(entities.filter(({ kind, country }) => kind === 'place' && country === undefined)).toEqual([]);
});

test('a group without a name is recorded where a fact speaks of it, and not else', () => {
  const groups = (text: string) => entitiesIn(text, 'en').filter(({ kind }) => kind === 'group');
  expect(groups('The diplomats arrived in Lima.')).toEqual([]);
  expect(groups('Diplomats expect a deal this week.')).toHaveLength(1);
});

test.each([
  [
    'en',
    'The Chilean foreign ministry said that talks would begin on Monday.',
    'ministry-of-foreign-affairs',
  ],
  ['en', 'The Chilean army said that talks would begin on Monday.', 'army'],
  ['nl', 'Het Chileense ministerie van Defensie zei dat het overleg maandag begint.', 'ministry-of-defence'],
  ['nl', 'De Chileense delegatie zei dat het overleg maandag begint.', 'delegation'],
])('a body of a state tells its sort (%s): %s', (language, text, classification) => {
  expect(entitiesIn(text, language)).toContainEqual(
    expect.objectContaining({ classification, country: 'CL' }),
  );
});

const alike = (text: string, language: string, ...forms: readonly string[]): boolean =>
  entitiesIn(text, language).some(({ name, aliases }) =>
    forms.every((form) => name === form || aliases.includes(form)),
  );

test.each([
  ['en', 'Prime Minister Dawit Lemma flew to Lima. Dawit said the port was open.', 'Dawit Lemma', 'Dawit'],
  [
    'en',
    'The Coral Liberation Front (CLF) came. The CLF said it would stay.',
    'Coral Liberation Front',
    'CLF',
  ],
  ['nl', 'Premier Dawit Lemma vloog naar Lima. Dawit zei dat de haven open is.', 'Dawit Lemma', 'Dawit'],
])('a shorter name is the same entity (%s): %s', (language, text, ...forms) => {
  expect(alike(text, language, ...forms)).toBe(true);
});

test.each([
  ['en', 'Lufthansa met the pilots. The airline said that its offer was fair.', 'Lufthansa'],
  ['nl', 'Albert Heijn sprak met FNV. Het bedrijf zei dat het bod redelijk is.', 'Albert Heijn'],
  ['en', 'Chile met the ELN in Lima. The rebels said that the truce holds.', 'ELN'],
])('a noun for its sort means the organisation (%s): %s', (language, text, name) => {
  const { entities, facts } = read(
    analyse({ id: 'd', text, language, published: '2025-05-14' }, languageFor(language)!),
  );
  const speakers = facts.flatMap((fact) => (fact.type === 'statement' ? [fact.speaker] : []));
  expect(speakers).toContain(entities.find((one) => one.name === name)?.id);
});
