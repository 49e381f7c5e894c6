import type { Document, Entity } from '@parley/dossier';
import { expect, test } from 'vitest';
import { compileCountries } from '../src/called.ts';
import { namesOf } from '../src/names.ts';
import { wordsOf } from '../src/words/index.ts';

type Told = Partial<Entity> & Pick<Entity, 'kind' | 'name'>;

/** What a reader of one language is told of an entity that an article in another names; alone, and in a sentence. */
function called(told: Told, reader: 'en' | 'nl', source: string): [string, string] {
  const document: Document = { id: 'd', text: told.name, language: source, published: null };
  const span = { document: 'd', start: 0, end: told.name.length, quote: told.name };
  const entity = { id: 'e', aliases: [], mentions: [span], ...told };
  const dossier = { contract: '1' as const, documents: [document], entities: [entity], times: [], facts: [] };
  const names = namesOf(dossier, wordsOf(reader));
  return [names.of('e'), names.within('e')];
}

test('a town and an international organisation have their names in the reader’s language', () => {
  expect(called({ kind: 'place', name: 'Wenen' }, 'en', 'nl')).toEqual(['Vienna', 'Vienna']);
  expect(called({ kind: 'organisation', name: 'UN' }, 'nl', 'en')).toEqual([
    'Verenigde Naties',
    'de Verenigde Naties',
  ]);
  expect(called({ kind: 'organisation', name: 'Internationaal Strafhof' }, 'en', 'nl')[1]).toBe(
    'the International Criminal Court',
  );
});

test('a name of the reader’s own language stays as the source writes it', () => {
  expect(called({ kind: 'place', name: 'Peking' }, 'nl', 'nl')[0]).toBe('Peking');
  expect(called({ kind: 'organisation', name: 'VN' }, 'nl', 'nl')[0]).toBe('VN');
});

test.each([
  ['ministry-of-foreign-affairs', 'the ministry of foreign affairs of Chile'],
  ['ministry-of-home-affairs', 'the ministry of home affairs of Chile'],
  ['army', 'the army of Chile'],
  ['delegation', 'delegation of Chile'],
])('a body of a state is told by what it is: %s', (classification, within) => {
  const kind = classification === 'delegation' ? 'group' : 'organisation';
  expect(called({ kind, name: 'Chileense dienst', country: 'CL', classification }, 'en', 'nl')[1]).toBe(
    within,
  );
});

test('a body of a state with an article of its own, in Dutch', () => {
  const army: Told = { kind: 'organisation', name: 'US army', country: 'US', classification: 'army' };
  expect(called(army, 'nl', 'en')[1]).toBe('het leger van de Verenigde Staten');
});

test('a group without a name is told in the words of the source, between quotation marks', () => {
  expect(called({ kind: 'group', name: 'Europese diplomaat' }, 'en', 'nl')[0]).toBe('“Europese diplomaat”');
  expect(called({ kind: 'group', name: 'Europese diplomaat' }, 'nl', 'nl')[0]).toBe('Europese diplomaat');
});

test('a sort of body or a country that has no words leaves the name as it is', () => {
  const odd: Told = { kind: 'organisation', name: 'Raad', country: 'CL', classification: 'moon-base' };
  expect(called(odd, 'en', 'nl')[0]).toBe('Raad');
  const nowhere: Told = { kind: 'organisation', name: 'Leger', classification: 'army' };
  expect(called(nowhere, 'en', 'nl')[0]).toBe('Leger');
});

test('the names of countries that a build keeps are those that Intl has', () => {
  const kept = compileCountries();
  expect(kept['nl-NL']).toMatchObject({ NO: 'Noorwegen', CI: 'Ivoorkust' });
  expect(kept['en-GB']).toMatchObject({ NO: 'Norway' });
  expect(kept['en-GB']).not.toHaveProperty('QQ');
});
