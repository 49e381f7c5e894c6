import type { Entity, Fact } from '@parley/dossier';
import { expect, test } from 'vitest';
import { profilesOf } from '../../src/identity/index.ts';
import type { Report } from '../../src/model.ts';

type Shape = Pick<Entity, 'id' | 'kind' | 'name'> & {
  aliases?: string[];
  country?: string;
  at?: readonly string[];
};

/** A report of a text with these entities, mentioned at the first place of each of the words in `at`. */
function report(text: string, entities: readonly Shape[], facts: readonly Fact[] = []): Report {
  const mentionsOf = (words: readonly string[]) =>
    words.map((quote) => ({
      document: 'd',
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
      quote,
    }));
  return {
    id: 'r',
    reader: '1',
    addedAt: '2025-05-17T08:00:00.000Z',
    dossier: {
      contract: '1',
      documents: [{ id: 'd', text, language: 'nl', published: '2025-05-16' }],
      entities: entities.map(({ aliases = [], at = [], ...entity }) => ({
        ...entity,
        aliases,
        mentions: mentionsOf(at),
      })),
      times: [],
      facts: [...facts],
    },
  };
}

const role = (person: string, title: string, of?: string, more: Partial<Fact> = {}): Fact =>
  ({
    type: 'role',
    id: `role-${title}`,
    person,
    title: { id: title, text: title },
    former: false,
    modality: 'asserted',
    confidence: 1,
    evidence: [{ document: 'd', start: 0, end: 1, quote: '.' }],
    ...(of === undefined ? {} : { of }),
    ...more,
  }) as Fact;

const namesOf = (shape: Omit<Shape, 'id'>, text = '.') =>
  profilesOf(report(text, [{ id: 'e', ...shape }]))[0]!.names;

test('A person has its names, the main one first, without descriptions', () => {
  const aliases = ['Poetin', 'de Kremlinleider', 'Russische president', 'de Gaulle'];
  expect(namesOf({ kind: 'person', name: 'Vladimir Poetin', aliases })).toEqual([
    'Vladimir Poetin',
    'Poetin',
  ]);
  expect(namesOf({ kind: 'person', name: 'Charles de Gaulle', aliases })).toContain('de Gaulle');
});

test.each([
  ['person', 'Amerikaanse president'],
  ['person', 'Omani mediator'],
  ['person', 'NAVO-landen'],
  ['group', 'Western diplomat'],
  ['group', 'Europese leiders'],
  ['organisation', 'zijn leger'],
  ['organisation', 'Its Army'],
] as const)('A %s that is only described (“%s”) has no name', (kind, name) => {
  expect(namesOf({ kind, name, country: 'RU' })).toEqual([]);
});

test.each([
  ['person', 'Omar al-Khatib'],
  ['person', 'Mohammed bin Salman'],
  ['person', 'Володимир Зеленський'],
  ['group', 'Houthi’s'],
  ['organisation', 'House of Commons'],
  ['organisation', 'The Economist'],
  ['organisation', 'Iranian foreign ministry'],
  ['place', 'de Zwarte Zee'],
] as const)('A %s that is named (“%s”) has one', (kind, name) => {
  expect(namesOf({ kind, name, country: 'IR' })).toEqual([name]);
});

test('A group whose one word has a capital only where sentences begin has no name', () => {
  const group = (at: string[], text: string) => namesOf({ kind: 'group', name: 'Ministers', at }, text);
  expect(group(['Ministers'], 'Zij zwijgen. Ministers spraken.')).toEqual([]);
  expect(group(['Ministers'], 'Gisteren spraken Ministers.')).toEqual(['Ministers']);
});

test('A description is kept as a label', () => {
  expect(profilesOf(report('.', [{ id: 'e', kind: 'group', name: 'diplomats' }]))[0]?.label).toBe(
    'diplomats',
  );
});

const entities: Shape[] = [
  { id: 'p', kind: 'person', name: 'Anna Novak' },
  { id: 'q', kind: 'person', name: 'Omar Haddad', country: 'TR' },
  { id: 'ua', kind: 'country', name: 'Oekraïne', country: 'UA' },
  { id: 'eu', kind: 'organisation', name: 'Brussel', aliases: ['Europese Unie'] },
  { id: 'g', kind: 'group', name: 'diplomaten' },
];

test('The offices of a person say whose they are: a country by its code, a body by its name', () => {
  const facts = [
    role('p', 'president', 'ua'),
    role('p', 'high-representative', 'eu'),
    role('p', 'adviser', 'q'),
  ];
  expect(profilesOf(report('.', entities, facts))[0]?.titles.map(({ id, of }) => [id, of])).toEqual([
    ['president', 'UA'],
    ['high-representative', 'Europese Unie'],
    ['adviser', 'TR'],
  ]);
});

test('An office that the report denies is none', () => {
  const facts = [role('p', 'president', 'ua', { modality: 'denied' })];
  expect(profilesOf(report('.', entities, facts))[0]?.titles).toEqual([]);
});

test('The company is the countries and named bodies of the report', () => {
  expect(profilesOf(report('.', entities)).map(({ company }) => company)).toEqual(
    entities.map(() => ['UA', 'eu']),
  );
});
