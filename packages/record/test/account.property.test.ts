import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MEETING_STATUSES, STANCES } from '@parley/dossier';
import { problemsOf } from '@parley/dossier/schemas';
import { changesBetween, dossierOfAccount, factRefOf, matchFact } from '../src/account/index.ts';
import type { Decision, Report } from '../src/model.ts';
import { documentOf } from '../src/model.ts';
import { accountOf, on } from './account-world.ts';
import { decisionOf } from './builders.ts';

const TIMES = [
  '2025-05',
  '2025-05-10',
  '2025-05-11',
  '2025-05-11T10:00:00Z',
  '2025-05-20',
  'T10:00:00Z',
  'T12:30:00',
];
const PEOPLE = ['Anna Berg', 'Ole Lund', 'Kari Holm'];

/** A few facts of most types, few enough values for reports to meet and to differ. */
const told = fc.record({
  day: fc.constantFrom('05-08', '05-10', '05-11', '05-12', '05', '05-21'),
  time: fc.option(fc.constantFrom(...TIMES), { nil: undefined }),
  status: fc.constantFrom(...MEETING_STATUSES),
  place: fc.option(fc.constantFrom('Turku', 'Oulu'), { nil: undefined }),
  head: fc.option(fc.constantFrom(...PEOPLE), { nil: undefined }),
  size: fc.option(fc.constantFrom('12', '14', 'about 12'), { nil: undefined }),
  stance: fc.constantFrom(...STANCES),
  value: fc.constantFrom('1,000', '900', 'more than 800', 'many'),
  kind: fc.constantFrom('agreement', 'exchange', 'breakdown'),
  outlook: fc.constantFrom('optimistic', 'pessimistic', 'cautious'),
  words: fc.constantFrom(
    'We will not sign before the war has ended',
    'we will not sign before the war ended',
    'Peace',
  ),
});
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

function write(
  id: string,
  { day, time, status, place, head, size, stance, value, kind, outlook, words }: Told,
): Report {
  return on(id, day, (r, no, dk) => {
    const at = place === undefined ? {} : { place: r.place(place, 'FI') };
    r.meeting([no, dk], { status, ...at, ...(time !== undefined && { time }) });
    const person = r.person(head ?? 'Anna Berg', 'NO');
    const led = { ...(head !== undefined && { head: person }), ...(size !== undefined && { size }) };
    r.fact({ type: 'delegation', party: no, members: [], absent: [], ...led });
    r.role(person, 'president', head === undefined ? undefined : no);
    r.position(no, 'ceasefire', stance);
    r.fact({ type: 'figure', measure: 'prisoners', value, text: value });
    r.outcome([no, dk], kind, 'prisoners');
    r.fact({ type: 'expectation', holder: no, outlook, text: 'x' });
    r.say(person, words);
  });
}

interface Scene {
  readonly reports: Report[];
  readonly decisions: Decision[];
  readonly voices: Record<string, string>;
}

const scene: fc.Arbitrary<Scene> = fc
  .record({
    all: fc.array(told, { minLength: 1, maxLength: 6 }),
    picks: fc.array(
      fc.record({ report: fc.nat(5), fact: fc.nat(7), kind: fc.constantFrom('confirm', 'reject') }),
      { maxLength: 3 },
    ),
    reprint: fc.boolean(),
  })
  .map(({ all, picks, reprint }) => {
    const reports = all.map((one, index) => write(`r${index}`, one));
    const decisions = picks.flatMap(({ report, fact, kind }, index) => {
      const one = reports[report];
      const named = one?.dossier.facts[fact];
      return one && named ? [decisionOf(`d${index}`, { kind, fact: factRefOf(one, named.id) })] : [];
    });
    return { reports, decisions, voices: reprint ? { r0: 'v', r1: 'v' } : {} };
  });

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

test('an account does not depend on the order in which reports and decisions are given', () => {
  const both = scene.chain((one) =>
    fc.record({ one: fc.constant(one), reports: shuffled(one.reports), decisions: shuffled(one.decisions) }),
  );
  fc.assert(
    fc.property(both, ({ one, reports, decisions }) => {
      const { voices } = one;
      expect(accountOf(reports, { decisions, voices })).toEqual(
        accountOf(one.reports, { decisions: one.decisions, voices }),
      );
    }),
    { numRuns: 150 },
  );
});

test('every fact of a party is attested exactly once, but for corrections', () => {
  fc.assert(
    fc.property(scene, ({ reports, decisions, voices }) => {
      const { claims } = accountOf(reports, { decisions, voices });
      const words = claims.flatMap(({ variants }) => variants.flatMap(({ attestations }) => attestations));
      const named = words.map(({ report, fact }) => `${report} ${fact}`).toSorted();
      expect(named).toEqual(
        reports.flatMap(({ id, dossier }) => dossier.facts.map((fact) => `${id} ${fact.id}`)).toSorted(),
      );
    }),
    { numRuns: 100 },
  );
});

test('claims and variants have ids of their own, and what replaced a variant is in its claim', () => {
  fc.assert(
    fc.property(scene, ({ reports, decisions, voices }) => {
      const { claims } = accountOf(reports, { decisions, voices });
      const variants = claims.flatMap((claim) => claim.variants.map(({ id }) => id));
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
      expect(new Set(variants).size).toBe(variants.length);
      for (const claim of claims) {
        const ids = claim.variants.map(({ id }) => id);
        for (const { supersededBy } of claim.variants)
          if (supersededBy !== undefined) expect(ids).toContain(supersededBy);
      }
    }),
    { numRuns: 100 },
  );
});

test('a day of the past is the same however much is known since', () => {
  fc.assert(
    fc.property(scene, ({ reports, voices }) => {
      const past = accountOf(reports, { asOf: '2025-05-11', voices });
      const then = reports.filter(({ id }) => past.reports.some((info) => info.id === id));
      expect(past.claims).toEqual(accountOf(then, { voices }).claims);
    }),
    { numRuns: 60 },
  );
});

test('the changes from day to day name nothing twice as new, and none where nothing is', () => {
  fc.assert(
    fc.property(scene, ({ reports, decisions, voices }) => {
      const at = (asOf: string) => accountOf(reports, { decisions, voices, asOf });
      const days = ['2025-05-08', '2025-05-10', '2025-05-11', '2025-05-12', '2025-05-21', '2025-05-31'].map(
        at,
      );
      for (const day of days) expect(changesBetween(day, day)).toEqual([]);
      for (const [index, day] of days.entries()) {
        const before = days[index - 1] ?? null;
        const known = new Set(before?.claims.filter(({ state }) => state !== 'rejected').map(({ id }) => id));
        for (const { kind, claim } of changesBetween(before, day))
          if (kind === 'new') expect(known).not.toContain(claim);
      }
    }),
    { numRuns: 60 },
  );
});

test('an account is a sound dossier', () => {
  fc.assert(
    fc.property(scene, fc.constantFrom('leading', 'standing'), ({ reports, decisions, voices }, variants) => {
      const account = accountOf(reports, { decisions, voices });
      expect(problemsOf(dossierOfAccount(account, reports.map(documentOf), { variants }))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a reference to any fact finds it again', () => {
  fc.assert(
    fc.property(told, (one) => {
      const report = write('r', one);
      for (const { id } of report.dossier.facts)
        expect(matchFact(factRefOf(report, id), report)?.id).toBe(id);
    }),
    { numRuns: 60 },
  );
});
