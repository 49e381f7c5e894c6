import { describe, expect, test } from 'vitest';
import { createGeography, findGeography } from '../../src/lexicon/geography.ts';
import type { LexicalToken } from '../../src/lexicon/phrases.ts';

const geography = createGeography({
  countries: `
    ZZ | Zedland, Zed Republic | Zeddish | Zed(ic)? | Zeds | Zedville=Zedburg
  `,
  regions: '- | Zedonia | Zedonian',
  seats: 'ZZ | Zed Palace',
  places: 'ZZ | New Zedville',
  genitives: ['s'],
});

function find(text: string) {
  return findGeography(split(text), geography);
}

function split(text: string): LexicalToken[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

describe('findGeography', () => {
  test('gives the country, the form and the canonical name', () => {
    expect(find('in Zedburg now')).toMatchObject([
      { country: 'ZZ', form: 'capital', entry: 'Zedville', from: 1, to: 2, start: 3, end: 10, part: false },
    ]);
  });

  test('prefers the longest name', () => {
    expect(find('New Zedville')).toMatchObject([{ form: 'place', from: 0, to: 2 }]);
  });

  test('finds a name before a hyphen and points into the token', () => {
    expect(find('a Zedland-based group')).toMatchObject([{ part: true, from: 1, to: 2, start: 2, end: 9 }]);
  });

  test('is as strict on case as the lexicon, but for headlines in capitals', () => {
    expect(find('zedland')).toEqual([]);
    expect(find('ZEDLAND')).toMatchObject([{ form: 'name' }]);
    expect(find('ZED PALACE')).toMatchObject([{ form: 'seat' }]);
  });

  test('marks what may be something else', () => {
    expect(find('Zed')).toMatchObject([{ ambiguous: true, form: 'inhabitant' }]);
    expect(find('Zedic')).toMatchObject([{ ambiguous: true, form: 'inhabitant' }]);
  });

  test('leaves the country of a region open', () => {
    expect(find('Zedonian')).toMatchObject([{ country: null, form: 'adjective', entry: 'Zedonia' }]);
  });

  test('takes a possessive, within the word or after it, as the name', () => {
    expect(find("Zedlands and Zedland's")).toMatchObject([
      { form: 'name', part: false },
      { form: 'name', part: false, start: 13, end: 20 },
    ]);
  });
});

test('a malformed table is refused with the line it stands in', () => {
  const data = { countries: '', regions: '', places: '', seats: 'Zed | Palace', genitives: [] };
  expect(() => createGeography(data)).toThrow('Not a country code: Zed');
  expect(() => createGeography({ ...data, seats: 'ZZ | a | b' })).toThrow('ZZ | a | b');
});
