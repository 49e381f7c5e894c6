import { describe, expect, test } from 'vitest';
import { createOffices, findOffices } from '../../src/lexicon/offices.ts';
import type { OfficesData } from '../../src/lexicon/offices.ts';
import type { LexicalToken } from '../../src/lexicon/phrases.ts';

const data: OfficesData = {
  offices: `
    grandee | grandee-of-{} | free, glue | grandee | grandees
    chief | chief-of-{} | bound, leads | head | heads
  `,
  portfolios: 'tides | Tides and Moons, Tides | tidal\nwinds | Winds | wind',
  ranks: 'former | former, ex- |\ndeputy | deputy | sub\nchief | main |',
  leads: 'head-of-band | band',
  aliases: 'wind-lord | deputy-grandee-of-winds',
  blocked: 'over the head',
  unglued: 'nograndee',
  of: ['of'],
  at: ['at'],
  for: ['for'],
  bodies: ['board'],
  articles: ['the'],
  and: ['and'],
  determiners: ['the', 'a'],
  breaks: ['of', 'the', 'who'],
  followers: ['who', 'said'],
  adjuncts: true,
  wordsAreIds: true,
  geography: { countries: 'ZZ | Zedland | Zeddish', regions: '', seats: '', places: '', genitives: [] },
  organisations: { organisations: '', metonyms: '', institutions: '', ministries: [], portfolios: '' },
};
const offices = createOffices(data);

function find(text: string, upos: Readonly<Record<string, string>> = {}) {
  return findOffices(split(text, upos), offices);
}

function split(text: string, upos: Readonly<Record<string, string>>): LexicalToken[] {
  return [...text.matchAll(/[\w'-]+|[^\s\w]/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
    ...(upos[word] ? { upos: upos[word] } : {}),
  }));
}

describe('findOffices', () => {
  test('composes the id of rank, office and portfolio', () => {
    expect(find('the deputy grandee of Tides said')).toMatchObject([
      {
        id: 'deputy-grandee-of-tides',
        from: 1,
        to: 5,
        head: 2,
        start: 4,
        end: 27,
        former: false,
        plural: false,
      },
    ]);
  });

  test('prefers the longest portfolio and joins several', () => {
    expect(find('grandee of Tides and Moons')).toMatchObject([{ id: 'grandee-of-tides', to: 5 }]);
    expect(find('grandee of Tides and Winds')).toMatchObject([{ id: 'grandee-of-tides-and-winds', to: 5 }]);
  });

  test('reads a portfolio before the office, and in the same word', () => {
    expect(find('the tidal grandees')).toMatchObject([
      { id: 'grandee-of-tides', from: 1, plural: true, head: 2 },
    ]);
    expect(find('the subtidalgrandee')).toMatchObject([{ id: 'deputy-grandee-of-tides', from: 1, to: 2 }]);
  });

  test('gives the id that the language has for a composition', () => {
    expect(find('deputy wind grandee')).toMatchObject([{ id: 'wind-lord' }]);
  });

  test('takes a portfolio that no list holds where the office may have one', () => {
    expect(find('grandee for Ice and Snow who')).toMatchObject([{ id: 'grandee-of-ice-and-snow', to: 5 }]);
  });

  test('does not take a country for a portfolio', () => {
    expect(find('grandee of Zedland')).toMatchObject([{ id: 'grandee', to: 1, of: { from: 2, to: 3 } }]);
  });

  test('sees a former office past an adjective, and leaves both out of the title', () => {
    expect(find('a former Zeddish grandee')).toMatchObject([
      { former: true, from: 3, of: { from: 2, to: 3 } },
    ]);
  });

  test('tells the office from the country in one token by their offsets', () => {
    expect(find('a Zedland-grandee')).toMatchObject([
      { from: 1, to: 2, start: 10, end: 17, of: { from: 1, to: 2, start: 2, end: 9 } },
    ]);
  });

  test('wants company for a doubtful noun', () => {
    expect(find('the head hurts')).toEqual([]);
    expect(find('the head of Zedland')).toMatchObject([{ id: 'chief' }]);
    expect(find('heads of it', { heads: 'VERB' })).toEqual([]);
    expect(find('over the head of it')).toEqual([]);
  });

  test('names an office after the body that is led', () => {
    expect(find('head of the Zeddish band')).toMatchObject([
      { id: 'head-of-band', to: 5, of: { from: 3, to: 4 } },
    ]);
  });

  test('does not see an office at the end of any word', () => {
    expect(find('a nograndee')).toEqual([]);
  });

  test('keeps to linear time on a long row of modifiers', () => {
    const found = find(`${'main deputy former Zeddish '.repeat(20_000)} grandee`);
    expect(found).toHaveLength(1);
  });
});

test('an unknown rank or flag is refused by name', () => {
  expect(() => createOffices({ ...data, ranks: 'lofty | high |' })).toThrow(
    'Unknown rank in the table of offices: lofty',
  );
  expect(() => createOffices({ ...data, offices: 'a | - | shiny | a | -' })).toThrow('Unknown flag');
});
