import { describe, expect, test } from 'vitest';
import { problemsOf } from '@parley/dossier/schemas';
import type { Report } from '../src/model.ts';
import { documentOf } from '../src/model.ts';
import { dossierOfAccount, factRefOf } from '../src/account/index.ts';
import type { DossierOptions } from '../src/account/index.ts';
import { accountOf, on } from './account-world.ts';
import type { World } from './account-world.ts';
import { decisionOf } from './builders.ts';

function dossierOf(reports: readonly Report[], world?: World, options?: DossierOptions) {
  return dossierOfAccount(accountOf(reports, world), reports.map(documentOf), options);
}

const report = (id: string, time: string) =>
  on(id, '05-16', (r, no, dk) => {
    const meeting = r.meeting([no, dk], { time, place: r.place('Turku', 'FI') });
    r.fact({
      type: 'delegation',
      party: no,
      head: r.person('Anna Berg', 'NO'),
      members: [],
      absent: [],
      meeting,
    });
    r.say(r.person('Anna Berg', 'NO'), `We met the Danes at ${time}`);
    r.role(r.person('Anna Berg', 'NO'), 'prime-minister', no);
  });
const A = report('a', '2025-05-16T10:00:00Z');
const B = report('b', '2025-05-16T12:00:00Z');

describe('an account as a dossier', () => {
  test('is sound', () => {
    expect(problemsOf(dossierOf([A, B]))).toEqual([]);
    expect(problemsOf(dossierOf([A, B], {}, { variants: 'standing' }))).toEqual([]);
  });

  test('has each identity once, with where it is named', () => {
    const { entities } = dossierOf([A, B]);
    expect(entities.map(({ name }) => name).toSorted()).toEqual(['Anna Berg', 'Denmark', 'Norway', 'Turku']);
    const mentioned = dossierOf(
      [A, B],
      {},
      {
        mentionsOf: (id, entity) =>
          [A, B].find((one) => one.id === id)!.dossier.entities.find((one) => one.id === entity)!.mentions,
      },
    );
    const { mentions } = mentioned.entities.find(({ name }) => name === 'Anna Berg')!;
    expect(new Set(mentions.map(({ document }) => document))).toEqual(new Set(['a', 'b']));
    expect(problemsOf(mentioned)).toEqual([]);
  });

  test('has the leading variants, or all that stand', () => {
    const meetings = (options?: DossierOptions) =>
      dossierOf([A, B], {}, options).facts.filter(({ type }) => type === 'meeting').length;
    expect([meetings(), meetings({ variants: 'standing' })]).toEqual([1, 2]);
  });

  test('rests each fact on the words of all reports that say so', () => {
    const role = dossierOf([A, B]).facts.find(({ type }) => type === 'role');
    expect(role!.evidence.map(({ document }) => document)).toEqual(['a', 'b']);
  });

  test('leaves out what rests on a document that is not given', () => {
    const account = accountOf([A, B]);
    const dossier = dossierOfAccount(account, [documentOf(A)]);
    expect(problemsOf(dossier)).toEqual([]);
    expect(dossier.facts.flatMap(({ evidence }) => evidence.map(({ document }) => document))).not.toContain(
      'b',
    );
  });

  test('leaves out what was rejected, and references to it', () => {
    const [meeting] = A.dossier.facts;
    const decisions = [decisionOf('d', { kind: 'reject', fact: factRefOf(A, meeting!.id) })];
    const dossier = dossierOf([A], { decisions });
    expect(problemsOf(dossier)).toEqual([]);
    expect(dossier.facts.map(({ type }) => type)).toEqual(['delegation', 'role', 'statement']);
  });
});
