import { describe, expect, test } from 'vitest';
import { inflect as english } from '../src/en/inflection.ts';
import { inflect as dutch } from '../src/nl/inflection.ts';

describe('The forms of a Dutch verb follow the spelling, and the strong verbs', () => {
  test.each([
    ['vergezellen', ['vergezel', 'vergezelt', 'vergezelde', 'vergezeld']],
    ['maken', ['maak', 'maakt', 'maakte', 'gemaakt']],
    ['leven', ['leef', 'leefde', 'geleefd']],
    ['reizen', ['reis', 'reisde', 'gereisd']],
    ['hervatten', ['hervat', 'hervatte', 'hervat']],
    ['weigeren', ['weiger', 'weigert', 'weigerde', 'geweigerd']],
    ['erkennen', ['erken', 'erkende', 'erkend']],
    ['roepen', ['roept', 'riep', 'riepen', 'geroepen']],
    ['ontbieden', ['ontbood', 'ontboden']],
    ['aanvallen', ['aanviel', 'aanvielen', 'aangevallen']],
    ['aanklagen', ['aanklaagde', 'aangeklaagd']],
    ['overleggen', ['overlegde', 'overlegd']],
    ['ondertekenen', ['ondertekende', 'ondertekend']],
    ['onderbreken', ['onderbrak', 'onderbroken']],
    ['aanvaarden', ['aanvaardde', 'aanvaard']],
  ])('%s: %j', (verb, forms) => {
    expect(dutch(verb)).toEqual(expect.arrayContaining(forms));
  });
});

describe('The forms of an English verb follow the spelling, and the irregular verbs', () => {
  test.each([
    ['deny', ['denies', 'denied', 'denying']],
    ['propose', ['proposes', 'proposed', 'proposing']],
    ['urge', ['urges', 'urged', 'urging']],
    ['reject', ['rejects', 'rejected', 'rejecting']],
    ['discuss', ['discusses', 'discussed']],
    ['ban', ['bans', 'banned', 'banning']],
    ['shoot', ['shoots', 'shot', 'shooting']],
  ])('%s: %j', (verb, forms) => {
    expect(english(verb)).toEqual(expect.arrayContaining(forms));
  });
});
