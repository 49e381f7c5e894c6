import { describe, expect, test } from 'vitest';
import { createOffices, findOffices } from '@parley/analysis';
import type { OfficeMatch } from '@parley/analysis';
import { offices as en } from '../src/en/offices.ts';
import { offices as nl } from '../src/nl/offices.ts';
import { readCases, tokenise } from './lexicon-cases.ts';

const languages = { nl, en };

describe.each(Object.entries(languages))('offices in %s', (language, data) => {
  const offices = createOffices(data);

  test.each(readCases(`offices.${language}.txt`))('reads “$sentence”', ({ sentence, expected }) => {
    const found = findOffices(tokenise(sentence, language), offices);
    expect(found.map((match) => describeMatch(sentence, match))).toEqual(expected);
  });
});

test('what one language lists and the other does not is known', () => {
  const dutch = ids(nl.offices);
  const english = ids(en.offices);
  const only = (some: Set<string>, others: Set<string>) => [...some].filter((id) => !others.has(id));
  expect(only(dutch, english)).toEqual([
    'national-security-adviser',
    'aide',
    'head-of-intelligence',
    'head-of-security',
  ]);
  expect(only(english, dutch).length).toBeLessThan(15);
});

function ids(table: string): Set<string> {
  const lines = table.split('\n').filter((line) => line.includes('|'));
  return new Set(lines.map((line) => line.split('|')[0]!.trim()));
}

function describeMatch(sentence: string, match: OfficeMatch): string {
  const flags = (['former', 'acting', 'plural'] as const).filter((flag) => match[flag]);
  const of = match.of ? ` < ${sentence.slice(match.of.start, match.of.end)}` : '';
  return `${[match.id, ...flags].join(' ')}: ${sentence.slice(match.start, match.end)}${of}`;
}
