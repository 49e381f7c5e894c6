import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../src/model.ts';
import { reportOf } from './builders.ts';
import { gathered, reportsOf, talks } from './negotiations-cases.ts';

const CODES = ['RU', 'UA', 'US', 'TR'];
const DAYS = ['2022-03-29', '2025-05-11', '2025-05-14', '2025-05', '2025-05-16', '2025-06-02', null];

const anyFacts = fc.array(
  fc.record({
    kind: fc.constantFrom('meeting', 'outcome', 'principal', 'mediator', 'position', 'delegation'),
    who: fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1, maxLength: 3 }),
    issue: fc.constantFrom('ceasefire' as const, 'trade' as const, 'nuclear-programme' as const),
    status: fc.constantFrom('held' as const, 'planned' as const, 'postponed' as const, 'proposed' as const),
    time: fc.constantFrom('2025-05-15', '2025-05-16', '2025-06-02', 'T12:00:00', '2025-05', undefined),
  }),
  { maxLength: 5 },
);
type Facts = typeof anyFacts extends fc.Arbitrary<infer T> ? T : never;

const anyReports = fc
  .array(fc.record({ published: fc.constantFrom(...DAYS), facts: anyFacts }), { maxLength: 8 })
  .map((all) => all.map(({ published, facts }, i) => written(`r${i}`, published, facts)));

test('the order in which reports come does not matter', () => {
  fc.assert(
    fc.property(anyReports, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (reports, keys) => {
      const shuffled = reports.map((report, i) => ({ report, key: keys[i]! })).sort((a, b) => a.key - b.key);
      expect(gathered(shuffled.map(({ report }) => report))).toEqual(gathered(reports));
    }),
  );
});

test('a report twice is a report once', () => {
  fc.assert(
    fc.property(anyReports, (reports) => {
      expect(gathered([...reports, ...reports].map((one) => one)).negotiations.map(({ id }) => id)).toEqual(
        gathered(reports).negotiations.map(({ id }) => id),
      );
    }),
  );
});

test('every report is in a negotiation or unsorted, and in none twice', () => {
  fc.assert(
    fc.property(anyReports, (reports) => {
      const { negotiations, unsorted } = gathered(reports);
      const sorted = new Set(negotiations.flatMap((one) => one.reports));
      expect([...sorted, ...unsorted].sort()).toEqual(reports.map(({ id }) => id).sort());
      for (const one of negotiations) expect(new Set(one.reports).size).toBe(one.reports.length);
    }),
  );
});

test('reports on others change nothing', () => {
  fc.assert(
    fc.property(anyReports, fc.constantFrom(...DAYS), (reports, day) => {
      const others = [talks('x', day, ['CO', 'VE']), talks('y', '2025-05-16', ['CO', 'VE'])];
      const before = gathered(reports);
      const after = gathered([...reports, ...others]);
      expect(after.negotiations.filter(({ id }) => !id.startsWith('co-ve'))).toEqual(before.negotiations);
      expect(after.unsorted).toEqual(before.unsorted);
    }),
  );
});

test('a clear report on the two sides of a negotiation is gathered into it, and takes no report out of it', () => {
  fc.assert(
    fc.property(anyReports, (reports) => {
      const clear = talks('clear', '2025-05-16', ['RU', 'UA']);
      const before = reportsOf(gathered(reports));
      const [known, ...others] = Object.entries(before).flatMap(([id, some]) =>
        id.startsWith('ru-ua-2025') ? [some] : [],
      );
      fc.pre(known !== undefined && others.length === 0);
      const after = reportsOf(gathered([...reports, clear]));
      const [, kept = []] = Object.entries(after).find(([, some]) => some.includes('clear')) ?? [];
      expect(kept).toEqual(expect.arrayContaining(['clear', ...known]));
    }),
  );
});

test('rounds are numbered in order of time, and each has facts that tell of it', () => {
  fc.assert(
    fc.property(anyReports, (reports) => {
      for (const { rounds } of gathered(reports).negotiations) {
        const starts = rounds.map(({ from }) => from ?? '');
        expect(starts).toEqual([...starts].sort());
        expect(rounds.map(({ number }) => number)).toEqual(rounds.map((_, i) => i + 1));
        for (const { meetings } of rounds) expect(meetings.length).toBeGreaterThan(0);
      }
    }),
  );
});

function written(id: string, published: string | null, facts: Facts): Report {
  return reportOf(id, { published }, (r) => {
    for (const { kind, who, issue, status, time } of facts) {
      const sides = who.map((code) => r.country(code));
      const [first] = sides;
      if (kind === 'meeting') r.meeting(sides, { status, ...(time === undefined ? {} : { time }) });
      if (kind === 'outcome') r.outcome(sides, 'agreement', issue, time);
      if (kind === 'principal' || kind === 'mediator') r.part(first!, kind);
      if (kind === 'position') r.position(first!, issue);
      if (kind === 'delegation') r.delegation(first!, r.person(`Envoy ${who[0]!}`));
    }
  });
}
