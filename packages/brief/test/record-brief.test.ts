import type { Fact } from '@parley/dossier';
import type { Account, Claim } from '@parley/record';
import { describe, expect, test } from 'vitest';
import { makeAccountBrief } from '../src/record/index.ts';
import { DOCUMENTS, accountOf, claim, meeting, variant } from './account.ts';
import {
  EN,
  NL,
  at,
  dispute,
  friday,
  linesOf,
  moved,
  plan,
  position,
  saidIn,
  saturday,
  told,
} from './talks.ts';

describe('a brief of an account', () => {
  const brief = (...claims: Claim[]) => makeAccountBrief(accountOf(...claims), DOCUMENTS, EN);

  test('is headed by the negotiation, its parties, the day, and how much is known', () => {
    expect(brief(plan()).heads).toMatchObject([
      {
        title: 'Northland – Southland',
        details: [
          'Northland and Southland',
          'as of Thursday 15 May 2025',
          '2 reports',
          '2 independent sources',
          '14 May – 15 May',
        ],
      },
    ]);
  });

  test('says who reports a thing that one report has, and how many do of others', () => {
    expect(saidIn(brief(claim('meeting-a', [friday()])))[0]).toContain('(Reuters, 14 May)');
    const twice = {
      ...friday(),
      voices: 2,
      attestations: [...friday().attestations, ...saturday().attestations],
    };
    expect(saidIn(brief(claim('meeting-a', [twice])))[0]).toContain('(2 independent sources)');
    const reprint = { ...twice, voices: 1 };
    expect(saidIn(brief(claim('meeting-a', [reprint])))[0]).toContain('(1 source, 2 reports)');
  });

  test('sets reports that differ side by side, each with its source and day', () => {
    expect(saidIn(brief(dispute()))).toContain(
      'reports differ on the time: Friday 16 May 2025 (Reuters, 14 May) – Saturday 17 May 2025 (De Bode, 15 May)',
    );
  });

  test('tells of a plan that changed what it was and what it is now', () => {
    expect(saidIn(brief(plan()))).toContain(
      'was: Friday 16 May 2025 (Reuters, 14 May); now: Saturday 17 May 2025 (De Bode, 15 May)',
    );
  });

  test('does not call it a change that a plan was carried out', () => {
    const held = variant(
      'v2',
      meeting(moved, { status: 'held', modality: 'asserted', ...at('2025-05-16T10:00:00') }),
    );
    const claims = claim('meeting-a', [held, friday({ supersededBy: 'v2' })], {
      state: 'changed',
      differsIn: ['time', 'status'],
    });
    expect(saidIn(brief(claims)).filter((line) => line.startsWith('was'))).toEqual([]);
  });

  test('does not take silence for contradiction', () => {
    const silent = variant('v2', meeting(moved));
    const claims = claim('meeting-a', [friday(), silent], {
      state: 'contradicted',
      differsIn: ['time', 'status'],
    });
    expect(saidIn(brief(claims)).filter((line) => line.startsWith('reports differ on the time'))).toEqual([]);
  });

  test('tells both of two that hold beside each other', () => {
    const offers = variant('v2', position('offers', { id: 'position-1' }), { beside: true });
    const claims = claim('position-a', [variant('v1', position('demands')), offers]);
    const lines = saidIn(brief(claims)).join('\n');
    expect([lines.includes('demands:'), lines.includes('offers:')]).toEqual([true, true]);
  });

  test('leaves out what a person rejected, and says so where one confirmed', () => {
    expect(linesOf(brief(claim('meeting-a', [friday()], { state: 'rejected' })))).toEqual([]);
    const [rejected, other] = [friday({ rejected: true }), saturday()];
    expect(saidIn(brief(claim('meeting-a', [other, rejected])))[0]).toContain('Saturday');
    expect(saidIn(brief(claim('meeting-a', [friday()], { state: 'confirmed' })))[0]).toContain(
      '; confirmed)',
    );
  });

  test('sets an expectation against what came of it', () => {
    const base = { evidence: [told], modality: 'asserted' as const, confidence: 0.9 };
    const hope: Fact = {
      ...base,
      id: 'e',
      type: 'expectation',
      holder: 'no',
      outlook: 'optimistic',
      text: 'meet',
    };
    const came: Fact = {
      ...base,
      id: 'o',
      type: 'outcome',
      kind: 'breakdown',
      parties: ['no', 'su'],
      issue: null,
      text: '',
    };
    const account: Account = {
      ...accountOf(claim('e-a', [variant('v1', hope)]), claim('o-a', [variant('v2', came)])),
      reckonings: [{ expectation: 'e-a', outcomes: ['o-a'], verdict: 'did-not' }],
    };
    expect(saidIn(makeAccountBrief(account, DOCUMENTS, EN))).toContain(
      'did not come true: breakdown between Northland and Southland',
    );
  });

  test('is in the reader’s language whatever that of the reports', () => {
    const lines = saidIn(makeAccountBrief(accountOf(plan()), DOCUMENTS, NL));
    expect(lines).toContain(
      'was: vrijdag 16 mei 2025 (Reuters, 14 mei); nu: zaterdag 17 mei 2025 (De Bode, 15 mei)',
    );
  });
});
