import { describe, expect, test } from 'vitest';
import { changesBetween } from '../src/account/index.ts';
import type { Account, Change, Report } from '../src/model.ts';
import { accountOf, claimsOf, on, tell, theClaim, told } from './account-world.ts';
import { decisionOf, reportOf } from './builders.ts';
import { factRefOf } from '../src/account/index.ts';

const held = (id: string, day: string, time = '2025-05-16') =>
  on(id, day, (r, no, dk) => r.meeting([no, dk], { time }));
const planned = (id: string, day: string, time = '2025-05-16') =>
  on(id, day, (r, no, dk) => r.meeting([no, dk], { time, status: 'planned' }));
const ids = ({ reports }: Account) => reports.map(({ id }) => id).join('');

describe('as of a day', () => {
  test('only what was published by then counts', () => {
    const reports = [planned('a', '05-14'), held('b', '05-16')];
    expect(told(accountOf(reports, { asOf: '2025-05-15' }), 'meeting')).toEqual([
      'reported: a 2025-05-16 planned',
    ]);
    expect(told(accountOf(reports, { asOf: '2025-05-16' }), 'meeting')).toEqual([
      'changed status: b 2025-05-16 held > a 2025-05-16 planned',
    ]);
  });

  test('a report of a month counts from the last day of it', () => {
    const reports = [held('a', '05')];
    expect(ids(accountOf(reports, { asOf: '2025-05-30' }))).toBe('');
    expect(ids(accountOf(reports, { asOf: '2025-05-31' }))).toBe('a');
  });

  test('a report without a day counts from the day on which it was added', () => {
    const report = { ...held('a', ''), addedAt: '2025-06-10T12:00:00.000Z' };
    expect(ids(accountOf([report], { asOf: '2025-06-09' }))).toBe('');
    expect(ids(accountOf([report], { asOf: '2025-06-10' }))).toBe('a');
  });

  test('a newer version takes the place of the one before it', () => {
    const newer = { ...held('b', '05-18'), replaces: 'a' };
    expect(ids(accountOf([held('a', '05-16'), newer], { asOf: '2025-05-17' }))).toBe('a');
    expect(ids(accountOf([held('a', '05-16'), newer], { asOf: '2025-05-18' }))).toBe('b');
    expect(accountOf([held('a', '05-16'), newer]).reports[0]).toMatchObject({ id: 'b', replaces: ['a'] });
  });

  test('a newer version that claims the same day counts from when it was added', () => {
    const newer = { ...held('b', '05-16'), replaces: 'a', addedAt: '2025-05-20T08:00:00.000Z' };
    expect(ids(accountOf([held('a', '05-16'), newer], { asOf: '2025-05-19' }))).toBe('a');
    expect(ids(accountOf([held('a', '05-16'), newer], { asOf: '2025-05-20' }))).toBe('b');
  });

  test('versions that replace one another in a circle end nowhere', () => {
    const circle = [
      { ...held('a', '05-16'), replaces: 'b' },
      { ...held('b', '05-16'), replaces: 'a' },
    ];
    expect(() => accountOf(circle)).not.toThrow();
  });
});

describe('changes', () => {
  const between = (reports: Report[], since: string, until?: string) =>
    changesBetween(
      accountOf(reports, { asOf: since }),
      accountOf(reports, until === undefined ? {} : { asOf: until }),
    );
  const inWords = (changes: readonly Change[]) =>
    changes.map(({ kind, type, reports, at }) => `${kind} ${type} ${reports.join('')} ${at ?? ''}`);

  test('between nothing and something are all new', () => {
    expect(inWords(changesBetween(null, accountOf([held('a', '05-16')])))).toEqual([
      'new meeting a 2025-05-16',
    ]);
  });

  test('are none between an account and itself', () => {
    const account = accountOf([planned('a', '05-14'), held('b', '05-16')]);
    expect(changesBetween(account, account)).toEqual([]);
  });

  test('name what is new', () => {
    expect(inWords(between([held('a', '05-16'), held('b', '06-02', '2025-06-02')], '2025-05-20'))).toEqual([
      'new meeting b 2025-06-02',
    ]);
  });

  test('name a plan that was moved, and what came of it', () => {
    const reports = [planned('a', '05-13', '2025-05-15'), planned('b', '05-15'), held('c', '05-16')];
    expect(inWords(between(reports, '2025-05-14', '2025-05-15'))).toEqual(['changed meeting b 2025-05-15']);
    const [change] = between(reports, '2025-05-15');
    expect(change).toMatchObject({
      kind: 'changed',
      before: { fact: { status: 'planned' } },
      after: { fact: { status: 'held' } },
    });
  });

  test('name what became more precise', () => {
    expect(inWords(between([planned('a', '05-01', '2025-05'), planned('b', '05-10')], '2025-05-05'))).toEqual(
      ['changed meeting b 2025-05-10'],
    );
  });

  test('name a contradiction, with the variant that made it', () => {
    const reports = [held('a', '05-16', '2025-05-16T10:00:00Z'), held('b', '05-17', '2025-05-16T12:00:00Z')];
    const [change, ...more] = between(reports, '2025-05-16');
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      kind: 'contradicted',
      reports: ['b'],
      after: { fact: { time: { value: '2025-05-16T12:00:00Z' } } },
    });
  });

  test('name the second voice, and no third', () => {
    const reports = [held('a', '05-16'), held('b', '05-17'), held('c', '05-18')];
    expect(inWords(between(reports, '2025-05-16', '2025-05-17'))).toEqual([
      'corroborated meeting b 2025-05-17',
    ]);
    expect(inWords(between(reports, '2025-05-17'))).toEqual([]);
  });

  test('name what a newer version no longer says', () => {
    const without = { ...on('b', '05-18', () => undefined), replaces: 'a' };
    expect(inWords(between([held('a', '05-16'), without], '2025-05-17'))).toEqual([
      'withdrawn meeting b 2025-05-18',
    ]);
  });

  test('are silent on what a newer version says as well', () => {
    const same = { ...held('b', '05-18'), replaces: 'a' };
    expect(inWords(between([held('a', '05-16'), same], '2025-05-17'))).toEqual([]);
  });

  test('name what a person rejected', () => {
    const report = held('a', '05-16');
    const fact = factRefOf(report, report.dossier.facts[0]!.id);
    const after = accountOf([report], { decisions: [decisionOf('d', { kind: 'reject', fact })] });
    expect(inWords(changesBetween(accountOf([report]), after))).toEqual(['withdrawn meeting  ']);
  });

  test('stand by day, and of one day by weight', () => {
    const busy = on('b', '05-17', (r, no, dk) => {
      r.say(r.person('Anna Berg', 'NO'), 'We have agreed on nothing at all so far');
      r.position(no, 'ceasefire');
      r.meeting([no, dk], { time: '2025-05-17' });
    });
    const last = on('c', '05-18', (r, no, dk) => r.outcome([no, dk], 'agreement', 'trade'));
    expect(
      inWords(between([held('a', '05-10', '2025-05-10'), busy, last], '2025-05-10')).map(
        (line) => line.split(' ')[1],
      ),
    ).toEqual(['meeting', 'position', 'statement', 'outcome']);
  });
});

test('a claim keeps its id when reports are added after it', () => {
  const first = [planned('a', '05-10', '2025-05-15')];
  const more = [
    ...first,
    planned('b', '05-14'),
    held('c', '05-16'),
    held('d', '05-16', '2025-05-16T10:00:00Z'),
  ];
  expect(theClaim(accountOf(more), 'meeting').id).toBe(theClaim(accountOf(first), 'meeting').id);
});

test('a record that lacks nearly everything makes an account all the same', () => {
  const bare = reportOf('a', { published: null }, (r) => {
    r.meeting([]);
    r.outcome([], 'statement', null);
    r.fact({
      type: 'meeting',
      kind: 'talks',
      participants: ['nobody'],
      status: 'held',
      time: { text: '?', value: null },
    });
    r.fact({ type: 'figure', measure: '', value: '', text: '' });
    r.fact({
      type: 'statement',
      speaker: 'nobody',
      mode: 'direct',
      cue: '',
      content: [{ document: 'a', start: 0, end: 1, quote: 'R' }],
    });
    r.fact({ type: 'delegation', party: 'nobody', members: [], absent: [] });
    r.fact({ type: 'role', person: 'nobody', title: { id: null, text: '' }, former: false });
  });
  const empty = { ...bare, id: 'b', dossier: { ...bare.dossier, documents: [], facts: [] } };
  const account = accountOf([bare, empty], { parties: [] });
  expect(account.claims.map(tell)).toHaveLength(7);
  expect(account.identities.map(({ name }) => name)).toEqual(['nobody']);
  expect(claimsOf(account, 'meeting')).toHaveLength(2);
});
