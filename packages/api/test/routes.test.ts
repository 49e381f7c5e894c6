import { expect, test } from 'vitest';
import { ROUTES } from '../src/index.ts';
import type { Route } from '../src/index.ts';

const ALL = Object.entries(ROUTES) as [string, Route][];

test.each(ALL)('%s describes every parameter of its path, and no other', (_, { path, params }) => {
  const named = Array.from(path.matchAll(/:(\w+)/g), ([, name]) => name);
  expect(Object.keys(params?.shape ?? {})).toEqual(named);
});

test('no two routes have the same method and path', () => {
  const places = ALL.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':')}`);
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
});

test('what only reads needs no more than to be a reader', () => {
  const others = ALL.filter(([, { open }]) => !open);
  expect(others.filter(([, { method, role }]) => (method === 'GET') !== (role === 'reader'))).toEqual([]);
});

test('kinds are given with commas between them', () => {
  const { query } = ROUTES.timeline;
  expect(query.parse({ kind: 'meeting,statement' }).kind).toEqual(['meeting', 'statement']);
  expect(query.safeParse({ kind: 'meeting,feast' }).success).toBe(false);
});

test.each(['2025-5-16', 'yesterday', '2025-02-30'])('%s is no day', (day) => {
  expect(ROUTES.brief.query.safeParse({ asOf: day }).success).toBe(false);
});

test('a decision says what it is about, and nothing besides', () => {
  const { body } = ROUTES.decide;
  expect(body.parse({ kind: 'correct', claim: 'figure-1', field: 'value', value: 1000 })).toMatchObject({
    value: 1000,
  });
  expect(body.safeParse({ kind: 'confirm' }).success).toBe(false);
  expect(body.safeParse({ kind: 'pin', negotiation: 'x', author: 'somebody else' }).success).toBe(false);
});

test('two are one by their identities, or by one and the reports in which its forms stand', () => {
  const { body } = ROUTES.decide;
  const takes = (given: object) => body.safeParse({ kind: 'same', ...given }).success;
  expect(takes({ identities: ['a', 'b'] })).toBe(true);
  expect(takes({ identity: 'a', reports: ['r1', 'r2'] })).toBe(true);
  expect(takes({})).toBe(false);
  expect(takes({ identity: 'a' })).toBe(false);
  expect(takes({ identities: ['a', 'b'], identity: 'a', reports: ['r1', 'r2'] })).toBe(false);
});

test.each(['file:///etc/passwd', 'javascript:alert(1)', 'ftp://example.org/a'])(
  '%s is no address to be fetched',
  (url) => {
    expect(ROUTES.addReport.body.safeParse({ kind: 'url', url }).success).toBe(false);
  },
);
