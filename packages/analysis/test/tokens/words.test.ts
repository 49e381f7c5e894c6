import { expect, test } from 'vitest';
import type { TokenRules } from '../../src/tokens/index.ts';
import { tokenise } from '../../src/tokens/index.ts';
import { keeping, rules } from './rules.ts';

function words(text: string, set: TokenRules = rules): string {
  return tokenise(text, set)
    .tokens.map((token) => token.text)
    .join(' ');
}

test.each([
  ["They don't know Ann's plan", "They do n't know Ann 's plan"],
  ['They don’t know', 'They do n’t know'],
  ["We cannot meet at ten o'clock", "We can not meet at ten o'clock"],
  ['a three-way, anti-war plan', 'a three - way , anti-war plan'],
  ["the workers' friend(s) ran 5km", "the workers ' friend(s) ran 5 km"],
  ['and/or on 3/4 at 12.30 for $1,000', 'and / or on 3/4 at 12.30 for $ 1,000'],
  ['(see https://a.org/b?c=d, or x.y@z.org)', '( see https://a.org/b?c=d , or x.y@z.org )'],
  ["'t was in '60, 'so they said'", "'t was in '60 , ' so they said '"],
  ["the '60' and", "the ' 60 ' and"],
  ['wait... what?! -- no…', 'wait ... what ?! -- no …'],
  ['#talks with @envoy_1', '#talks with @envoy_1'],
  ['It ended.They left', 'It ended . They left'],
])('%s ==> %s', (text, expected) => {
  expect(words(text)).toBe(expected);
});

test.each([
  ['the three-way plan of and/or 5%', 'the three-way plan of and/or 5%'],
  ["Hans' plan, Ann's plan", "Hans' plan , Ann's plan"],
  ["the 'plan of Hans' they said", "the ' plan of Hans ' they said"],
  ['the (ex-)envoy in on- and offices', 'the (ex-)envoy in on- and offices'],
  ['Dr.-Smith paid 24.600,- today', 'Dr.-Smith paid 24.600,- today'],
])('where signs are kept, %s ==> %s', (text, expected) => {
  expect(words(text, keeping)).toBe(expected);
});
