import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factRefOf } from '../src/account/index.ts';
import { basisOf, foldBasis, unfoldBasis } from '../src/basis/index.ts';
import { Ledger } from '../src/ledger.ts';
import type { Action, Report } from '../src/model.ts';
import { overviewOf } from '../src/overview.ts';
import { reportOf } from './builders.ts';

/*
 * A record that lives through what comes, and keeps what it computed on the way, must say at every moment what one says
 * that reads all of it for the first time.
 */

const CODES = ['NO', 'DK', 'SE', 'FI'] as const;
/** Spellings, namesakes, and family names alone. */
const PEOPLE = ['Anna Berg', 'Berg', 'Ole Lund', 'Aleksandr Volkov', 'Alexander Wolkow', 'Kari Holm', 'Lund'];
const BODIES = ['Northern Council', 'NCO', 'Harbour Movement'];
const DAYS = ['2025-05-08', '2025-05-10', '2025-05', '2025-05-11', '2026-08-01', null];
const TEXTS = [
  'The delegations met in the old town hall for two hours and spoke of ships, fish and the way home.',
  'Nothing was said after the talks.',
];

const written = fc.record({
  id: fc.integer({ min: 0, max: 11 }),
  sides: fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 2, maxLength: 3 }),
  people: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
  body: fc.option(fc.constantFrom(...BODIES)),
  day: fc.constantFrom(...DAYS),
  time: fc.constantFrom('2025-05-09', '2025-05-12', undefined),
  office: fc.constantFrom('president', 'minister', undefined),
  text: fc.option(fc.constantFrom(...TEXTS)),
  url: fc.option(fc.constantFrom('https://news.example/1', 'https://news.example/2')),
  mediates: fc.boolean(),
});
type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

/** A report; another reader (`reader`) makes something else of the same text. */
function reportFrom(one: Written, reader: string): Report {
  const { id, sides, people, body, day, text, url } = one;
  const about = {
    published: day,
    ...(text !== null && { text: `${text} ${String(id)}` }),
    ...(url !== null && { url }),
  };
  const report = reportOf(`r${String(id)}`, about, (r) => {
    const countries = sides.map((code) => r.country(code));
    const persons = people.map((name, at) => r.person(name, sides[at % 2]));
    if (body !== null) r.fact({ type: 'part', entity: r.organisation(body, sides[0]), part: 'observer' });
    r.meeting(countries.slice(0, 2), {
      place: r.place('Turku', 'FI'),
      ...(one.time !== undefined && { time: one.time }),
    });
    for (const person of persons) {
      if (one.office !== undefined) r.role(person, one.office, countries[0]);
      r.say(person, 'We will meet again');
    }
    if (one.mediates && countries[2] !== undefined) r.part(countries[2], 'mediator');
    r.position(countries[0]!, 'shipping', reader === 'new' ? 'rejects' : 'demands');
  });
  return { ...report, reader };
}

type Step =
  | { readonly kind: 'add'; readonly reports: readonly Written[]; readonly tag: boolean }
  | { readonly kind: 'replace'; readonly which: number }
  | { readonly kind: 'remove' }
  | { readonly kind: 'decide'; readonly what: number; readonly which: number; readonly other: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      reports: fc.array(written, { minLength: 1, maxLength: 4 }),
      tag: fc.boolean(),
    }),
  },
  fc.record({ kind: fc.constant('replace' as const), which: fc.nat(20) }),
  fc.record({ kind: fc.constant('remove' as const) }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      what: fc.nat(6),
      which: fc.nat(20),
      other: fc.nat(20),
    }),
  },
);

/** The reports that a step added, by id, to be read anew later. */
type Known = Map<string, Written>;

async function take(ledger: Ledger, one: Step, known: Known): Promise<void> {
  if (one.kind === 'add') {
    for (const written of one.reports) {
      const id = `r${String(written.id)}`;
      if (!known.has(id)) known.set(id, written);
    }
    const fresh = [...new Map(one.reports.map((report) => [report.id, report])).values()];
    await ledger.add(
      fresh.map((report) => reportFrom(known.get(`r${String(report.id)}`)!, 'old')),
      one.tag ? 'trial' : undefined,
    );
  } else if (one.kind === 'remove') await ledger.store.removeTagged('trial');
  else if (one.kind === 'replace') {
    const [, written] = [...known][one.which % Math.max(1, known.size)] ?? [];
    if (written) await ledger.replace([reportFrom(written, 'new')]);
  } else {
    const action = await actionOf(ledger, one);
    if (action) await ledger.decide(action, { author: 'tester', reason: 'a test' });
  }
}

async function actionOf(
  ledger: Ledger,
  { what, which, other }: Extract<Step, { kind: 'decide' }>,
): Promise<Action | undefined> {
  const { identities, negotiations } = await ledger.overview();
  const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];
  const [one, two] = [pick(negotiations, which), pick(negotiations, other)];
  const person = pick(identities.all, which);
  const [first, last] = [person?.members[0], pick(identities.all, other)?.members.at(-1)];
  const reported = one && pick(one.reports, other);
  const report = reported === undefined ? undefined : await ledger.store.report(reported);
  if (!one || !two || !first || !last || !report) return undefined;
  const fact = factRefOf(report, pick(report.dossier.facts, which)!.id);
  const actions: readonly Action[] = [
    { kind: 'same', members: [first, last] },
    { kind: 'different', members: [first, person!.members.at(-1)!] },
    { kind: 'name', negotiation: one.id, name: 'The talks' },
    { kind: 'pin', negotiation: one.id },
    { kind: 'join', negotiations: [one.id, two.id] },
    { kind: 'move', report: report.id, to: two.id },
    { kind: 'reject', fact },
  ];
  return actions[what];
}

/** All that a record says. */
async function saidBy(ledger: Ledger) {
  const { identities, negotiations, unsorted, voices } = await ledger.overview();
  const accounts = [];
  for (const { id } of negotiations) accounts.push(await ledger.account(id));
  return JSON.stringify({
    who: identities.all,
    negotiations,
    unsorted,
    voices: [...voices].sort(),
    accounts,
  });
}

/** What is told of an account, be it made now or kept: as briefs do, it leaves out reports of other talks. */
async function toldBy(ledger: Ledger) {
  const told = [];
  for (const { id } of await ledger.negotiations()) {
    told.push(
      await ledger.kept(id, `told ${id}`, async () => {
        const account = (await ledger.account(id))!;
        const who = account.identities.map(({ id: own, name, aliases, roles }) => [
          [own, name, aliases],
          roles.map(({ id: office, text, of, former }) => [office, text, of, former]),
        ]);
        const texts = (await ledger.documents(account)).map(({ text }) => text);
        return JSON.parse(JSON.stringify({ account: { ...account, identities: who }, texts })) as unknown;
      }),
    );
  }
  return JSON.stringify(told);
}

test('a record that lives through all that comes says what one says that reads it for the first time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
      const home = await mkdtemp(join(tmpdir(), 'parley-ledger-'));
      const [living, known] = [await Ledger.open({ home }), new Map<string, Written>()];
      const watching = await Ledger.open({ home, readOnly: true, keep: true, maker: 'test' });
      try {
        for (const one of steps) {
          await take(living, one, known);
          const fresh = await Ledger.open({ home, readOnly: true });
          const [expected, told] = [await saidBy(fresh), await toldBy(fresh)];
          await fresh.close();
          expect(await toldBy(watching)).toBe(told);
          expect(await toldBy(living)).toBe(told);
          expect(await saidBy(living)).toBe(expected);
          expect(await saidBy(watching)).toBe(expected);
          const kept = await Ledger.open({ home, readOnly: true, keep: true, maker: 'test' });
          expect(await toldBy(kept)).toBe(told);
          expect(await saidBy(kept)).toBe(expected);
          await kept.close();
        }
      } finally {
        await living.close();
        await watching.close();
        await rm(home, { recursive: true, force: true });
      }
    }),
    { numRuns: Number(process.env.PARLEY_RUNS ?? 15) },
  );
}, 600_000);

test('what is known of each report comes back from bytes as it was, and means the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 8 }), async (all) => {
      const home = await mkdtemp(join(tmpdir(), 'parley-ledger-'));
      const ledger = await Ledger.open({ home });
      try {
        await take(ledger, { kind: 'add', reports: all, tag: false }, new Map());
        const basis = await basisOf(ledger.store, await ledger.store.revision());
        const back = unfoldBasis(foldBasis(basis)!, basis.revision)!;
        expect([...back.traces]).toEqual([...basis.traces]);
        expect(JSON.stringify(overviewOf(back, []))).toBe(JSON.stringify(overviewOf(basis, [])));
      } finally {
        await ledger.close();
        await rm(home, { recursive: true, force: true });
      }
    }),
    { numRuns: 10 },
  );
}, 60_000);
