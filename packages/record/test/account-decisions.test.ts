import { describe, expect, test } from 'vitest';
import { factRefOf, standingDecisions } from '../src/account/index.ts';
import type { Action, Report } from '../src/model.ts';
import { accountOf, on, theClaim, told } from './account-world.ts';
import { decisionOf } from './builders.ts';

const held = (id: string, day: string, time: string) =>
  on(id, day, (r, no, dk) => r.meeting([no, dk], { time }));
const A = held('a', '05-16', '2025-05-16T10:00:00Z');
const B = held('b', '05-16', '2025-05-16T12:00:00Z');
const refOf = (report: Report) => factRefOf(report, report.dossier.facts[0]!.id);

/** What is said of the meeting of A and B after some decisions, one a day. */
function after(...actions: Action[]): string[] {
  const decisions = actions.map((action, day) =>
    decisionOf(`d${day}`, action, `2025-07-0${day + 1}T00:00:00.000Z`),
  );
  return told(accountOf([A, B], { decisions: decisions.toReversed() }), 'meeting');
}

const [TEN, TWELVE] = ['a 2025-05-16T10:00:00Z held', 'b 2025-05-16T12:00:00Z held'];

describe('a person', () => {
  test('may leave it at a contradiction', () => {
    expect(after()).toEqual([`contradicted time: ${TEN} | ${TWELVE}`]);
  });

  test('confirms a variant, which then leads', () => {
    expect(after({ kind: 'confirm', fact: refOf(B) })).toEqual([`confirmed time: ${TWELVE} | ${TEN}`]);
  });

  test('rejects a variant, which then counts no more and stays to be seen', () => {
    expect(after({ kind: 'reject', fact: refOf(A) })).toEqual([`reported: ${TWELVE} x ${TEN}`]);
  });

  test('rejects all there is of a claim', () => {
    const decisions = [decisionOf('d', { kind: 'reject', fact: refOf(A) })];
    const claim = theClaim(accountOf([A], { decisions }), 'meeting');
    expect(claim).toMatchObject({ state: 'rejected', decisions: ['d'], variants: [{ rejected: true }] });
  });

  test('takes a decision back, and takes that back', () => {
    const reject: Action = { kind: 'reject', fact: refOf(A) };
    expect(after(reject, { kind: 'undo', decision: 'd0' })).toEqual(after());
    expect(after(reject, { kind: 'undo', decision: 'd0' }, { kind: 'undo', decision: 'd1' })).toEqual(
      after(reject),
    );
  });

  test('confirms what was rejected before, and the other way round', () => {
    const reject: Action = { kind: 'reject', fact: refOf(A) };
    const confirm: Action = { kind: 'confirm', fact: refOf(A) };
    expect(after(reject, confirm)).toEqual(after(confirm));
    expect(after(confirm, reject)).toEqual(after(reject));
  });

  test('corrects a field: the correction leads, in the voice of the person', () => {
    const correct: Action = { kind: 'correct', fact: refOf(A), field: 'time', value: '2025-05-16T11:00:00Z' };
    expect(after(correct)).toEqual([`confirmed time: a 2025-05-16T11:00:00Z held | ${TWELVE} > ${TEN}`]);
    const decisions = [decisionOf('d', correct)];
    const [first] = theClaim(accountOf([A, B], { decisions }), 'meeting').variants;
    expect(first!.attestations).toMatchObject([{ voice: 'person tester', decision: 'd', confidence: 1 }]);
  });

  test('corrects to what another report says already', () => {
    const correct: Action = { kind: 'correct', fact: refOf(A), field: 'time', value: '2025-05-16T12:00:00Z' };
    expect(after(correct)).toEqual([`confirmed time: ab 2025-05-16T12:00:00Z held > ${TEN}`]);
  });

  test('corrects who takes part by name', () => {
    const report = on('a', '05-16', (r, no) =>
      r.delegation(no, r.person('Anna Berg', 'NO'), [r.person('Ole Lund', 'NO')]),
    );
    const correct = (value: unknown): Action => ({
      kind: 'correct',
      fact: refOf(report),
      field: 'head',
      value,
    });
    const said = (value: unknown) =>
      told(accountOf([report], { decisions: [decisionOf('d', correct(value))] }), 'delegation');
    expect(said('Ole Lund')[0]).toMatch(/^confirmed head.*: a no ole-lund/);
    expect(said('nobody known')).toEqual(['reported: a no anna-berg ole-lund']);
    expect(said(42)).toEqual(['reported: a no anna-berg ole-lund']);
  });

  test('cannot correct what makes a fact that fact', () => {
    expect(after({ kind: 'correct', fact: refOf(A), field: 'type', value: 'outcome' })).toEqual(after());
    expect(after({ kind: 'correct', fact: refOf(A), field: '__proto__', value: {} })).toEqual(after());
  });

  test('notes something at a claim', () => {
    const decisions = [decisionOf('d', { kind: 'annotate', fact: refOf(A), text: 'ask the press office' })];
    expect(theClaim(accountOf([A], { decisions }), 'meeting')).toMatchObject({
      state: 'reported',
      notes: ['ask the press office'],
      decisions: ['d'],
    });
  });

  test('grades a source, and the last grade counts', () => {
    const report = on('a', '05-16', (r, no, dk) => r.meeting([no, dk]), { source: 'Daily' });
    const decisions = [
      decisionOf('d1', { kind: 'grade', source: 'Daily', grade: 'E5' }),
      decisionOf('d2', { kind: 'grade', source: 'Daily', grade: 'B2' }),
    ];
    expect(accountOf([report], { decisions }).reports[0]!.grade).toBe('B2');
  });

  test('decides about reports that are not there to no effect', () => {
    const decisions = [decisionOf('d', { kind: 'reject', fact: { ...refOf(A), report: 'z' } })];
    expect(told(accountOf([A], { decisions }), 'meeting')).toEqual([`reported: ${TEN}`]);
  });
});

test('what stands decided is in order of time, without what was undone', () => {
  const decisions = [
    decisionOf('c', { kind: 'pin', negotiation: 'n' }, '2025-07-03T00:00:00.000Z'),
    decisionOf('u', { kind: 'undo', decision: 'b' }, '2025-07-04T00:00:00.000Z'),
    decisionOf('a', { kind: 'pin', negotiation: 'n' }, '2025-07-01T00:00:00.000Z'),
    decisionOf('b', { kind: 'pin', negotiation: 'n' }, '2025-07-02T00:00:00.000Z'),
  ];
  expect(standingDecisions(decisions).map(({ id }) => id)).toEqual(['a', 'c']);
});
