import { expect, test } from 'vitest';
import { digestOf, isDigest } from '../src/negotiations/index.ts';
import { reportOf } from './builders.ts';

const DIGEST = digestOf(
  reportOf('r1', {}, (r) => {
    const [one, other] = [r.country('NO'), r.country('SE')];
    r.meeting([one, other]);
    r.role(r.person('Anna Berg'), 'president', one);
    r.position(one, 'shipping', 'demands');
  }),
);

test('what was made of a report is a digest, also as it comes back from an export', () => {
  expect(isDigest(DIGEST)).toBe(true);
  expect(isDigest(JSON.parse(JSON.stringify(DIGEST)))).toBe(true);
});

test.each([
  ['nothing', null],
  ['a text', 'digest'],
  ['of no report', { ...DIGEST, report: 1 }],
  ['without a list', { ...DIGEST, teams: undefined }],
  ['with something else for a list', { ...DIGEST, teams: {} }],
  ['with an entry that is none', { ...DIGEST, actors: [null] }],
  ['with a name that is none', { ...DIGEST, encounters: [{ ...DIGEST.encounters[0], who: ['e1', 7] }] }],
  ['with a time that is none', { ...DIGEST, encounters: [{ ...DIGEST.encounters[0], time: 7 }] }],
  ['with no word of the time', { ...DIGEST, encounters: [{ ...DIGEST.encounters[0], time: undefined }] }],
  ['with a meeting that is none', { ...DIGEST, encounters: [{ ...DIGEST.encounters[0], meeting: [] }] }],
  ['published at no time', { ...DIGEST, published: {} }],
])('a value that is %s is none', (_, value) => {
  expect(isDigest(value)).toBe(false);
});
