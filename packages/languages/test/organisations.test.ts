import { describe, expect, test } from 'vitest';
import { createOrganisations, findInstitutions, findOrganisations } from '@parley/analysis';
import type { OrgMatch } from '@parley/analysis';
import { organisations as en } from '../src/en/organisations.ts';
import { organisations as nl } from '../src/nl/organisations.ts';
import { readCases, tokenise } from './lexicon-cases.ts';

const languages = { nl, en };

describe.each(Object.entries(languages))('organisations in %s', (language, data) => {
  const organisations = createOrganisations(data);

  test.each(readCases(`organisations.${language}.txt`))('reads “$sentence”', ({ sentence, expected }) => {
    const tokens = tokenise(sentence, language);
    const named = findOrganisations(tokens, organisations).map((match) => describeMatch(sentence, match));
    const nouns = findInstitutions(tokens, organisations).map(
      ({ start, end, id }) => `${sentence.slice(start, end)} = ${id}`,
    );
    expect([...named, ...nouns]).toEqual(expected);
  });
});

test('both languages know nearly the same organisations', () => {
  const english = new Set(ids(en.organisations));
  const missing = ids(nl.organisations).filter((id) => !english.has(id));
  expect(missing).toEqual(['ad']);
});

function ids(table: string): string[] {
  const lines = table.split('\n').filter((line) => line.includes('|'));
  return lines.map((line) => line.split('|')[0]!.trim());
}

function describeMatch(sentence: string, match: OrgMatch): string {
  const words = [sentence.slice(match.start, match.end), match.id, match.kind, match.country ?? '-'];
  if (match.part) words.push('part');
  if (match.metonym) words.push('metonym');
  return words.join(' ');
}
