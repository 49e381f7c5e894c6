import { expect, test } from 'vitest';
import { findIdentities, resolveIdentities, skeletonOf } from '../../src/identity/index.ts';
import { profile } from './profiles.ts';

const identities = resolveIdentities(
  [
    profile('a', 'Volodymyr Zelensky', { country: 'UA', also: ['Zelensky'] }),
    profile('b', 'Volodymyr Zelensky', { country: 'UA', company: ['RU'] }),
    profile('c', 'Rustem Umerov', { country: 'UA' }),
    profile('d', 'Olena Zelenska', { country: 'UA' }),
    profile('e', 'Rusland', { kind: 'country', country: 'RU', also: ['Kremlin'] }),
    profile('f', 'Verenigde Naties', { kind: 'organisation' }),
    profile('g', 'Ko Hana', { country: 'JP' }),
  ],
  [],
);

const find = (query: string): string[] => findIdentities(identities, query).map(({ id }) => id);

test.each([
  ['volodymyr-zelensky', 'volodymyr-zelensky', 'an id'],
  ['volodymyr zelensky', 'volodymyr-zelensky', 'a name'],
  ['Zelensky', 'volodymyr-zelensky', 'an alias'],
  ['umerov', 'rustem-umerov', 'a word of a name'],
  ['Selenskyj', 'volodymyr-zelensky', 'another romanisation'],
  ['Зеленський', 'volodymyr-zelensky', 'another script'],
  ['Владимир Зеленский', 'volodymyr-zelensky', 'another language'],
  ['Oemjerov', 'rustem-umerov', 'another language'],
  ['the Kremlin', 'ru', 'an alias of a country'],
  ['Russia', 'ru', 'the name of a country in another language'],
  ['UN', 'un', 'another name of a standing organisation'],
])('%s finds %s by %s', (query, id) => {
  expect(find(query)).toEqual([id]);
});

test.each(['', ' – ', 'Nobody', 'qqqqqq', 'Kaa'])('“%s” finds nobody', (query) => {
  expect(find(query)).toEqual([]);
});

test('Of several the one of most reports comes first', () => {
  const more = resolveIdentities(
    [
      profile('a', 'Petra Novak', { country: 'XA' }),
      profile('b', 'Anna Novak', { country: 'XA' }),
      profile('c', 'Anna Novak', { country: 'XA' }),
    ],
    [],
  );
  expect(findIdentities(more, 'Novak').map(({ name }) => name)).toEqual(['Anna Novak', 'Petra Novak']);
});

test('A skeleton is one for spellings and scripts, without ranks and articles', () => {
  const skeletons = ['President Poetin', 'Putin', 'Путин', 'Poutine'].map(skeletonOf);
  expect(new Set(skeletons)).toEqual(new Set(['PTN']));
  expect(skeletonOf('Abdel Fattah al-Sisi')).toBe(skeletonOf('Abd al-Fattah as-Sissi'));
});
