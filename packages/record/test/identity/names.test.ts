import { expect, test } from 'vitest';
import { resolveIdentities } from '../../src/identity/index.ts';
import { eachIn, gathered, profile, theOne, unnamed } from './profiles.ts';
import type { Told } from './profiles.ts';

const country: Told = { kind: 'country' };
const body: Told = { kind: 'organisation' };
const place: Told = { kind: 'place' };

test('A country is one by its code, whatever reports call it', () => {
  const all = eachIn(['Rusland', 'Moscow', 'Россия'], { ...country, country: 'RU' });
  expect(theOne(all)).toMatchObject({ id: 'ru', kind: 'country', name: 'Rusland', country: 'RU' });
});

test('A country without a code is known by its name in many languages', () => {
  const names = ['Oekraïne', 'Ukraine', 'Україна', 'Украина', 'the Ukraine'];
  expect(gathered(eachIn(names, country))).toHaveLength(1);
  expect(
    gathered(eachIn(['VS', 'US', 'Verenigde Staten', 'the United States', 'États-Unis'], country)),
  ).toHaveLength(1);
});

test.each([
  ['Vienna, Wenen, Wien'],
  ['The Hague, Den Haag'],
  ['Geneva, Genève, Genf'],
  ['Jeddah, Djedda, Jidda'],
  ['Mexico City, Mexico-Stad'],
])('A town is one in all languages: %s', (names) => {
  expect(gathered(eachIn(names.split(', '), place))).toHaveLength(1);
});

test('An institution of which a state has one is one, whatever reports call it', () => {
  const ministry = { ...body, country: 'CL', classification: 'ministry-of-foreign-affairs' };
  const names = ['Chileense ministerie van Buitenlandse Zaken', 'Chilean foreign ministry'];
  const one = theOne(eachIn(names, ministry));
  expect(one).toMatchObject({ classification: 'ministry-of-foreign-affairs', country: 'CL' });
  expect(one.because.map(({ how }) => how)).toContain('same-code');
  expect(gathered(eachIn(names, { ...ministry, classification: 'security-service' }))).toHaveLength(2);
  const peruvian = profile('c', 'Peruvian foreign ministry', { ...ministry, country: 'PE' });
  expect(gathered([...eachIn(names, ministry), peruvian])).toHaveLength(2);
});

test('A person who is called like a town is no town', () => {
  expect(gathered([profile('a', 'Lille', place), profile('b', 'Rijsel')])).toHaveLength(2);
});

test('A country that is met as a place is the country', () => {
  const all = [profile('a', 'Rusland', { ...country, country: 'RU' }), profile('b', 'Russia', place)];
  expect(theOne(all).id).toBe('ru');
});

test('A place that has the name of another country is a place', () => {
  expect(resolveIdentities([profile('a', 'Georgia', { ...place, country: 'US' })], []).all[0]?.id).toBe(
    'georgia',
  );
});

test.each([
  ['NAVO, NATO, North Atlantic Treaty Organization'],
  ['VN, Verenigde Naties, UN, the United Nations'],
  ['IAEA, Internationaal Atoomenergieagentschap, International Atomic Energy Agency'],
])('Standing international organisations are one in all languages: %s', (names) => {
  expect(gathered(eachIn(names.split(', '), body))).toHaveLength(1);
});

test('A standing organisation has the id by which it is known, and a name of its own', () => {
  const all = ['Brussels', 'Brussels', 'EU'].map((name, i) =>
    profile(`r${i}`, name, { ...body, also: ['EU'] }),
  );
  expect(theOne(all)).toMatchObject({ id: 'eu', name: 'EU' });
});

test('Bodies are one by name, be it with an article, a genitive or a common noun', () => {
  const names = ['Houthi’s', 'the Houthi', 'beweging Houthi'];
  expect(gathered(eachIn(names, body))).toHaveLength(1);
});

test('A body and a proper group of one name are one', () => {
  expect(gathered([profile('a', 'Hamlet', body), profile('b', 'Hamlet', { kind: 'group' })])).toHaveLength(1);
});

test('Bodies are one where most reports of one give the name of the other beside it', () => {
  const told = { ...body, country: 'XA' };
  expect(
    gathered([
      profile('a', 'Front voor Vrede', { ...told, also: ['Vredesfront'] }),
      profile('b', 'Vredesfront', told),
    ]),
  ).toHaveLength(1);
});

test('An acronym is the only body of its country with those initials', () => {
  const told = { ...body, country: 'XA' };
  const full = profile('a', 'Revolutionary Front of Peasants', told);
  expect(gathered([full, profile('b', 'RFOP', told)])).toHaveLength(1);
  expect(gathered([full, profile('b', 'RFOP', { ...body, country: 'XB' })])).toHaveLength(2);
});

test('Bodies of one name in two countries are two', () => {
  const all = ['XA', 'XB', 'XA'].map((code, i) =>
    profile(`r${i}`, 'House of Commons', { ...body, country: code }),
  );
  expect(gathered(all).map((names) => names.length)).toEqual([2, 1]);
});

test('Places are one in other romanisations of one country', () => {
  const told = { ...place, country: 'UA' };
  expect(
    gathered(eachIn(['Loehansk', 'Luhansk', 'Луганськ', 'Cherson', 'Kherson', 'Kyiv', 'Kiëv'], told)),
  ).toHaveLength(3);
});

test('Places of one name in two countries are two, and one without a country is where the report is about', () => {
  const all = [
    profile('a', 'Tripoli', { ...place, country: 'LY' }),
    profile('b', 'Tripoli', { ...place, country: 'LB' }),
    profile('c', 'Tripoli', { ...place, company: ['LB', 'SY'] }),
  ];
  expect(gathered(all).map((names) => names.length)).toEqual([1, 2]);
});

test('A person, a place and a body of one name are three', () => {
  const kinds = (['person', 'place', 'organisation'] as const).map((kind, i) =>
    profile(`r${i}`, 'Washington', { kind }),
  );
  expect(gathered(kinds)).toHaveLength(3);
});

test('Groups without a name stay in their report', () => {
  const told: Told = { kind: 'group', country: 'XA' };
  expect(gathered([unnamed('a', 'negotiators', told), unnamed('b', 'negotiators', told)])).toHaveLength(2);
});

test('Ids are words of the first full name in the oldest report, in Latin letters', () => {
  const names = ['Зеленський', 'Володимир Зеленський', 'Volodymyr Zelensky', 'Volodymyr Zelenskyy'];
  const all = names.map((name, i) =>
    profile(`r${9 - i}`, name, { country: 'UA', published: `2025-05-0${i + 1}` }),
  );
  expect(theOne(all).id).toBe('volodymyr-zelensky');
  expect(theOne(all.slice(0, 2)).id).toBe('volodimir-zelenskiy');
});

test('Younger reports do not change an id', () => {
  const old = profile('z', 'Anna Nováková', { country: 'XA', published: '2025-05-01' });
  const young = eachIn(['Anna Novakova', 'Ana Novakova', 'Ana Novakova'], {
    country: 'XA',
    published: '2025-06-01',
  });
  expect(theOne([...young, old]).id).toBe(theOne([old]).id);
});

test('Of two namesakes the older one has the plain id', () => {
  const minister = { country: 'UA', titles: ['minister'], company: ['RU', 'TR'], published: '2025-05-02' };
  const footballer = { country: 'UA', titles: ['footballer'], company: ['IT'], published: '2025-05-01' };
  const all = [profile('a', 'Andriy Shevchenko', minister), profile('b', 'Andriy Shevchenko', footballer)];
  const ids = resolveIdentities(all, []);
  expect(ids.of('b', 'e')?.id).toBe('andriy-shevchenko');
  expect(ids.of('a', 'e')?.id).toMatch(/^andriy-shevchenko-[a-z0-9]{6}$/);
});
