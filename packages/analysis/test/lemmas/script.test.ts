import { expect, test } from 'vitest';
import { applyScript, parseScript, scriptOf } from '../../src/lemmas/script.ts';

const apply = (rule: string, form: string) => applyScript(parseScript(rule), form);

test.each([
  ['onderhandelingen', 'onderhandeling'],
  ['Gesprekken', 'gesprek'],
  ['afgewezen', 'afwijzen'],
  ['Franse', 'Frans'],
  ['is', 'zijn'],
  ['went', 'go'],
  ['better', 'well'],
  ['’s', '’s'],
  ['VN', 'VN'],
])('the rule made of %s and %s gives the lemma back', (form, lemma) => {
  expect(apply(scriptOf(form, lemma), form)).toBe(lemma);
});

test('a rule fits other words of its kind', () => {
  expect(apply(scriptOf('gewerkt', 'werken'), 'gewenkt')).toBe('wenken');
  expect(apply(scriptOf('talks', 'talk'), 'demands')).toBe('demand');
});

test('a rule that takes off more than there is does not fit', () => {
  expect(apply(scriptOf('onderhandelingen', 'onderhandel'), 'en')).toBeUndefined();
});
