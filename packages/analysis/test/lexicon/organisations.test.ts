import { expect, test } from 'vitest';
import { createOrganisations, findInstitutions, findOrganisations } from '../../src/lexicon/organisations.ts';
import type { LexicalToken } from '../../src/lexicon/phrases.ts';

const data = {
  organisations: 'lut | bloc | - | League of Towns, LUT\nzd | service | ZZ | Zed Desk, Desk?',
  metonyms: 'lut | Zedville',
  institutions: 'army | army, armed forces',
  ministries: ['ministry of {}', '{} ministry'],
  portfolios: 'tides | Tides | tidal',
};
const organisations = createOrganisations(data);

function split(text: string): LexicalToken[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

test('an organisation has its id, canonical name, kind and country', () => {
  expect(findOrganisations(split('the LUT and the Desk'), organisations)).toMatchObject([
    { id: 'lut', name: 'League of Towns', kind: 'bloc', from: 1, to: 2, part: false, ambiguous: false },
    { id: 'zd', name: 'Zed Desk', kind: 'service', country: 'ZZ', ambiguous: true },
  ]);
});

test('an organisation is found in a compound with a hyphen', () => {
  expect(findOrganisations(split('a LUT-leader'), organisations)).toMatchObject([
    { part: true, start: 2, end: 5 },
  ]);
});

test('a place that stands for an organisation is a metonym', () => {
  expect(findOrganisations(split('Zedville'), organisations)).toMatchObject([{ id: 'lut', metonym: true }]);
});

test('nouns for institutions and ministries are found in whatever case', () => {
  const ids = findInstitutions(split('Armed forces , Ministry of Tides , tidal ministry'), organisations);
  expect(ids.map(({ id }) => id)).toEqual(['army', 'ministry-of-tides', 'ministry-of-tides']);
});

test('an unknown kind, and a metonym of nothing, are refused', () => {
  expect(() => createOrganisations({ ...data, organisations: 'a | club | - | A' })).toThrow('club');
  expect(() => createOrganisations({ ...data, metonyms: 'nato | Zedville' })).toThrow('nato');
});
