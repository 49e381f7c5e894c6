import { describe, expect, test } from 'vitest';
import { createGeography, findGeography } from '@parley/analysis';
import type { GeoMatch } from '@parley/analysis';
import { geography as en } from '../src/en/geography.ts';
import { geography as nl } from '../src/nl/geography.ts';
import { readCases, tokenise } from './lexicon-cases.ts';

const languages = { nl, en };

describe.each(Object.entries(languages))('geography in %s', (language, data) => {
  const geography = createGeography(data);

  test.each(readCases(`geography.${language}.txt`))('reads “$sentence”', ({ sentence, expected }) => {
    const found = findGeography(tokenise(sentence, language), geography);
    expect(found.map((match) => describeMatch(sentence, match))).toEqual(expected);
  });

  test('has a line for every state', () => {
    expect(codes(data.countries)).toHaveLength(197);
    expect(new Set(codes(data.countries)).size).toBe(197);
  });

  test('knows more than 200 towns and regions', () => {
    const places = data.places.split('\n').flatMap((line) => line.split('|')[1]?.split(',') ?? []);
    expect(new Set(places).size).toBeGreaterThan(200);
  });
});

test('the languages know the same states', () => {
  expect(codes(nl.countries)).toEqual(codes(en.countries));
});

function codes(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.slice(0, 2));
}

function describeMatch(sentence: string, match: GeoMatch): string {
  const flags = `${match.part ? ' part' : ''}${match.ambiguous ? ' ambiguous' : ''}`;
  return `${sentence.slice(match.start, match.end)} ${match.country ?? '-'} ${match.form}${flags}`;
}
