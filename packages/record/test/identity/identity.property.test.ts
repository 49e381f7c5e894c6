import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveIdentities, skeletonOf } from '../../src/identity/index.ts';
import type { Decision, Identities, Profile } from '../../src/model.ts';
import { decision } from './profiles.ts';

const NAMES = [
  [
    'Volodymyr Zelensky',
    'Zelensky',
    'Володимир Зеленський',
    'Wolodymyr Selenskyj',
    'Selenskyj',
    'V. Zelensky',
  ],
  ['Raúl Castro', 'Fidel Castro', 'Castro', 'R. Castro', 'Raul Castro Ruz'],
  ['Andriy Shevchenko', 'Andrij Sjevtsjenko', 'Shevchenko', 'Taras Shevchenko'],
  ['Xi Jinping', 'Xi', 'Jinping Xi', 'Ali Khamenei', 'Ayatollah Ali Chamenei', 'Khamenei'],
  ['EU', 'Europese Unie', 'Hezbollah', 'Hizbullah', 'Rusland', 'Russia', 'Tripoli', 'de minister'],
].flat();
const TITLES = ['president', 'minister-of-defence', 'adviser', 'footballer', 'special-envoy'];

const some = (of: readonly string[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...of), { maxLength });

const profiles: fc.Arbitrary<Profile[]> = fc.uniqueArray(
  fc.record(
    {
      report: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8'),
      entity: fc.constantFrom('e1', 'e2', 'e3'),
      kind: fc.constantFrom('person', 'person', 'person', 'organisation', 'country', 'place', 'group'),
      names: some(NAMES, 3),
      country: fc.constantFrom('UA', 'RU', 'CU'),
      titles: some(TITLES, 2).map((ids) => ids.map((id) => ({ id, text: id, former: false }))),
      company: some(['CU', 'RU', 'TR', 'UA', 'US', 'eu'], 4),
      published: fc.constantFrom(null, '2025-05', '2025-05-16', '2024-01-01'),
    },
    { requiredKeys: ['report', 'entity', 'kind', 'names', 'titles', 'company', 'published'] },
  ) as fc.Arbitrary<Profile>,
  { maxLength: 24, selector: ({ report, entity }) => `${report} ${entity}` },
);

const member = fc.record({
  report: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
  entity: fc.constantFrom('e1', 'e2'),
});

const decisions: fc.Arbitrary<Decision[]> = fc
  .array(
    fc.oneof(
      fc.record({
        kind: fc.constantFrom('same' as const, 'different' as const),
        members: fc.tuple(member, member),
      }),
      fc.record({ kind: fc.constant('undo' as const), decision: fc.constantFrom('d1', 'd2', 'd3') }),
    ),
    { maxLength: 5 },
  )
  .map((actions) => actions.map((action, i) => decision(i + 1, action)));

const shuffled = <T>(of: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> =>
  of.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

const partition = ({ all }: Identities): string[] =>
  all.map(({ members }) => members.map(({ report, entity }) => `${report} ${entity}`).join()).sort();

test('Who is who does not depend on the order of arrival', () => {
  fc.assert(
    fc.property(shuffled(profiles), shuffled(decisions), ([some, others], [decided, otherwise]) => {
      expect(resolveIdentities(others, otherwise).all).toEqual(resolveIdentities(some, decided).all);
    }),
    { numRuns: 300 },
  );
});

test('Every entity of every report is of exactly one identity, and ids are unique', () => {
  fc.assert(
    fc.property(profiles, decisions, (some, decided) => {
      const identities = resolveIdentities(some, decided);
      const { all } = identities;
      expect(all.flatMap(({ members }) => members)).toHaveLength(some.length);
      for (const { report, entity } of some)
        expect(identities.get(identities.of(report, entity)!.id)).toBe(identities.of(report, entity));
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    }),
  );
});

test('Ids are lower-case words, the name is no alias, and aliases are different', () => {
  fc.assert(
    fc.property(profiles, (some) => {
      for (const { id, name, aliases } of resolveIdentities(some, []).all) {
        expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(new Set([name, ...aliases]).size).toBe(aliases.length + 1);
      }
    }),
  );
});

test('A reason stands for every main name beside the first', () => {
  fc.assert(
    fc.property(profiles, (some) => {
      for (const { because, members } of resolveIdentities(some, []).all)
        if (members.length > 1) expect(because.length).toBeGreaterThan(0);
    }),
  );
});

test('A decision that two are one holds, whatever reports tell', () => {
  fc.assert(
    fc.property(profiles, fc.nat(), fc.nat(), (some, i, j) => {
      fc.pre(some.length > 0);
      const [one, other] = [some[i % some.length]!, some[j % some.length]!];
      const identities = resolveIdentities(some, [decision(1, { kind: 'same', members: [one, other] })]);
      expect(identities.of(one.report, one.entity)).toBe(identities.of(other.report, other.entity));
    }),
  );
});

test('A decision that two are two holds, and moves nobody of another identity', () => {
  fc.assert(
    fc.property(profiles, fc.nat(), fc.nat(), (some, i, j) => {
      fc.pre(some.length > 1);
      const [one, other] = [some[i % some.length]!, some[j % some.length]!];
      fc.pre(one !== other);
      const before = resolveIdentities(some, []);
      const after = resolveIdentities(some, [decision(1, { kind: 'different', members: [one, other] })]);
      expect(after.of(one.report, one.entity)).not.toBe(after.of(other.report, other.entity));
      const untouched = before.all.filter((identity) => identity !== before.of(one.report, one.entity));
      expect(partition(after)).toEqual(expect.arrayContaining(partition({ ...before, all: untouched })));
    }),
  );
});

test('Any text has a skeleton', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(skeletonOf(text)).toMatch(/^[A-Z_]+( [A-Z_]+)*$/);
    }),
  );
});

test('Any names can be resolved', () => {
  const named = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(named, { maxLength: 10 }), (all) => {
      const some = all.map((names, i): Profile => ({
        report: `r${i}`,
        entity: 'e',
        kind: 'person',
        names,
        titles: [],
        company: [],
        published: null,
      }));
      expect(resolveIdentities(some, []).all.flatMap(({ members }) => members)).toHaveLength(all.length);
    }),
  );
});
