import { expect, test } from 'vitest';
import { bodyId, bodyName, placeId, placeName } from '../src/index.ts';

test.each([
  ['Vienna', 'Wenen', ['Wien', 'Відень']],
  ['The Hague', 'Den Haag', ['Hague', '’s-Gravenhage', 'LA HAYE']],
  ['Geneva', 'Genève', ['Geneve', 'Genf']],
  ['West Bank', 'Westelijke Jordaanoever', ['the West Bank', 'de Westelijke Jordaanoever']],
])('%s is %s in Dutch, by whatever name it is met', (english, dutch, others) => {
  for (const form of [english, dutch, ...others]) {
    expect([placeName(form, 'en'), placeName(form, 'nl')]).toEqual([english, dutch]);
    expect(placeId(form)).toBe(placeId(english));
  }
});

test('an organisation has one id and a name in each language', () => {
  for (const form of ['UN', 'VN', 'the United Nations', 'de Verenigde Naties', 'U.N.'])
    expect([bodyId(form), bodyName(form, 'nl')]).toEqual(['un', 'Verenigde Naties']);
});

test('what no table knows has no other name', () => {
  expect([placeName('Nergenshuizen', 'en'), placeId(''), bodyName('Hamas', 'nl'), bodyId('the')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
