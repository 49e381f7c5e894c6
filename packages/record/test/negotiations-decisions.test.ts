import { describe, expect, test } from 'vitest';
import { anchorsFor } from '../src/negotiations/index.ts';
import { decisionOf } from './builders.ts';
import { gathered, ids, reportsOf, talks, theOnly } from './negotiations-cases.ts';

const OLD = talks('old', '2022-03-29', ['RU', 'UA']);
const FIRST = talks('first', '2025-05-14', ['RU', 'UA']);
const SECOND = talks('second', '2025-05-16', ['RU', 'UA']);
const IRAN = talks('iran', '2025-05-23', ['IR', 'US']);
const ALL = [OLD, FIRST, SECOND, IRAN];

test('a person may name a negotiation, and pin it', () => {
  const name = decisionOf('1', { kind: 'name', negotiation: 'ru-ua-2025', name: 'Istanbul' });
  const pin = decisionOf('2', { kind: 'pin', negotiation: 'ru-ua-2025' });
  const made = theOnly([FIRST, SECOND], [name, pin]);
  expect(made).toMatchObject({ id: 'ru-ua-2025', name: 'Istanbul', pinned: true });
  expect(made.because).toContainEqual({ how: 'decision', of: ['1', '2'], reports: 2 });
});

test('the later of two names holds, whatever the order of the log', () => {
  const [one, two] = ['2025-07-01T00:00:00.000Z', '2025-07-02T00:00:00.000Z'].map((at, i) =>
    decisionOf(`${i}`, { kind: 'name', negotiation: 'ru-ua-2025', name: `name ${i}` }, at),
  );
  expect(theOnly([FIRST], [two!, one!]).name).toBe('name 1');
});

test('a decision that was undone counts for nothing, until its undoing is undone', () => {
  const pin = decisionOf('1', { kind: 'pin', negotiation: 'ru-ua-2025' });
  const undo = decisionOf('2', { kind: 'undo', decision: '1' });
  const redo = decisionOf('3', { kind: 'undo', decision: '2' });
  expect(theOnly([FIRST], [pin, undo]).pinned).toBe(false);
  expect(theOnly([FIRST], [pin, undo, redo]).pinned).toBe(true);
});

test('two that are joined are one, with the id of the first and the reports and sides of both', () => {
  const join = decisionOf('1', { kind: 'join', negotiations: ['ru-ua-2025', 'ru-ua-2022'] });
  expect(reportsOf(gathered(ALL, [join]))).toEqual({
    'ir-us-2025': ['iran'],
    'ru-ua-2025': ['old', 'first', 'second'],
  });
  const strange = decisionOf('2', { kind: 'join', negotiations: ['ru-ua-2025', 'ir-us-2025'] });
  expect(theOnly([FIRST, IRAN], [strange]).parties).toEqual(['ir', 'ru', 'ua', 'us']);
});

test('a decision on a negotiation that was joined to another holds for that one', () => {
  const join = decisionOf('1', { kind: 'join', negotiations: ['ru-ua-2025', 'ru-ua-2022'] });
  const pin = decisionOf('2', { kind: 'pin', negotiation: 'ru-ua-2022' });
  const made = gathered(ALL, [join, pin]).negotiations.find(({ id }) => id === 'ru-ua-2025');
  expect(made?.pinned).toBe(true);
});

test('a report that is moved is in the other negotiation and in no other', () => {
  const move = decisionOf('1', { kind: 'move', report: 'second', to: 'ir-us-2025' });
  expect(reportsOf(gathered(ALL, [move]))).toEqual({
    'ir-us-2025': ['second', 'iran'],
    'ru-ua-2022': ['old'],
    'ru-ua-2025': ['first'],
  });
});

test('reports that are moved to an id that nothing has are a negotiation of their own', () => {
  const moves = ['second', 'iran'].map((report) => decisionOf(report, { kind: 'move', report, to: 'apart' }));
  expect(reportsOf(gathered(ALL, moves))).toMatchObject({
    apart: ['second', 'iran'],
    'ru-ua-2025': ['first'],
  });
});

test('a negotiation whose reports were all moved is gone', () => {
  const move = decisionOf('1', { kind: 'move', report: 'old', to: 'ru-ua-2025' });
  expect(ids(gathered(ALL, [move]).negotiations)).toEqual(['ir-us-2025', 'ru-ua-2025']);
});

test('a report without sides can be moved into a negotiation', () => {
  const bare = talks('bare', '2025-05-15', []);
  const move = decisionOf('1', { kind: 'move', report: 'bare', to: 'ru-ua-2025' });
  expect(gathered([bare, FIRST], [move])).toMatchObject({
    negotiations: [{ reports: ['first', 'bare'] }],
    unsorted: [],
  });
});

test('decisions about what the record does not have are passed over', () => {
  const none = [
    decisionOf('1', { kind: 'pin', negotiation: 'fr-de-2025' }),
    decisionOf('2', { kind: 'join', negotiations: ['ru-ua-2025', 'fr-de-2025'] }),
    decisionOf('3', { kind: 'move', report: 'none', to: 'ru-ua-2025' }),
  ];
  expect(gathered(ALL, none)).toEqual(gathered(ALL));
});

describe('a negotiation whose id has changed since is found', () => {
  const pinned = (reports: typeof ALL, ...decisions: Parameters<typeof gathered>[1] & {}) =>
    gathered(reports, decisions)
      .negotiations.filter((one) => one.pinned)
      .map(({ id }) => id);

  test('by its sides and a year in which it has reports', () => {
    const pin = decisionOf('1', { kind: 'pin', negotiation: 'ru-ua-2025' });
    expect(pinned([talks('december', '2024-12-20', ['RU', 'UA']), FIRST], pin)).toEqual(['ru-ua-2024']);
  });

  test('by its sides alone: the latest', () => {
    expect(pinned(ALL, decisionOf('1', { kind: 'pin', negotiation: 'ru-ua' }))).toEqual(['ru-ua-2025']);
  });

  test('by the report that anchors it, where even the sides have changed', () => {
    const anchors = anchorsFor(['ir-us-2025'], gathered(ALL).negotiations);
    expect(anchors).toEqual({ 'ir-us-2025': 'iran' });
    const reread = [OLD, talks('iran', '2025-05-23', ['IR', 'OM'])];
    const pin = { kind: 'pin', negotiation: 'ir-us-2025' } as const;
    expect(pinned(reread, decisionOf('1', pin))).toEqual([]);
    expect(pinned(reread, decisionOf('1', { ...pin, anchors }))).toEqual(['ir-om-2025']);
  });

  test('but not in a year in which its sides did not negotiate', () => {
    const pin = decisionOf('1', { kind: 'pin', negotiation: 'ru-ua-2019' });
    expect(pinned(ALL, pin)).toEqual([]);
  });
});
