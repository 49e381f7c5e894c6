import type { Issue } from '@parley/dossier';
import type { Core } from './cores.ts';
import type { Days } from './days.ts';
import { daysOf, gapOf } from './days.ts';
import type { Evidence } from './evidence.ts';
import type { Pair } from './pair.ts';

/**
 * Days without a report after which the same parties are said to negotiate anew. Talks that are alive are reported
 * far more often than once a year, and talks that come round every year (quotas, budgets, anniversaries of an
 * accord) should stay one: so a year, and a month for the calendar's play.
 */
export const SILENCE_DAYS = 400;
/** So much of what a report says of issues makes it one about that matter alone. */
const PURE = 0.8;
/** Reports of one matter alone, independent of each other, that make it a negotiation of its own. */
const ENOUGH = 2;
/** Reports that speak of both matters, as a part of those that speak of one alone, that make the two one. */
const BRIDGES = 0.25;

/** Matters that states negotiate about at separate tables. Issues that are in none of these occur at any table. */
const MATTERS: Readonly<Partial<Record<Issue, Matter>>> = {
  trade: 'economy',
  energy: 'economy',
  shipping: 'economy',
  'nuclear-programme': 'nuclear',
  ceasefire: 'conflict',
  withdrawal: 'conflict',
  territory: 'conflict',
  recognition: 'conflict',
  'security-guarantees': 'conflict',
  neutrality: 'conflict',
  demilitarisation: 'conflict',
  'root-causes': 'conflict',
  regime: 'conflict',
  prisoners: 'conflict',
  hostages: 'conflict',
  remains: 'conflict',
  civilians: 'conflict',
  'humanitarian-access': 'conflict',
  elections: 'conflict',
  'power-sharing': 'conflict',
  justice: 'conflict',
  'minority-rights': 'conflict',
};
export type Matter = 'conflict' | 'economy' | 'nuclear';
const ALL: readonly Matter[] = ['conflict', 'economy', 'nuclear'];

/** One negotiation in the making: two sides, one matter, one stretch of time. */
export interface Segment {
  readonly pair: Pair;
  readonly reports: readonly Evidence[];
  /** Where the sides have several matters at separate tables, that of this one. */
  readonly matter?: Matter;
}

/** Takes apart what two sides negotiate at separate tables, and what they took up again after a long silence. */
export function segmentsOf(core: Core): Segment[] {
  const reports = [...core.members].map((evidence) => ({ evidence, when: momentOf(evidence) }));
  return tablesOf(reports).flatMap(({ matter, reports: some }) =>
    stretchesOf(some).map((stretch) => ({
      pair: core.pair,
      reports: stretch.map(({ evidence }) => evidence),
      ...(matter === undefined ? {} : { matter }),
    })),
  );
}

interface Dated {
  readonly evidence: Evidence;
  readonly when: Days | null;
}

/** When a report appeared, or else the last encounter that it dates. */
export function momentOf({ digest, published }: Evidence): Days | null {
  if (published !== null) return published;
  const days = digest.encounters.flatMap(({ time }) => daysOf(time) ?? []);
  return days.reduce<Days | null>((last, one) => (last !== null && last.to >= one.to ? last : one), null);
}

function stretchesOf(reports: readonly Dated[]): Dated[][] {
  const dated = reports.flatMap(({ evidence, when }) => (when === null ? [] : [{ evidence, when }]));
  dated.sort((a, b) => a.when.from - b.when.from || a.when.to - b.when.to);
  const stretches: Dated[][] = [];
  let until: Days | undefined;
  for (const one of dated) {
    if (until === undefined || gapOf(until, one.when) > SILENCE_DAYS) stretches.push([]);
    stretches.at(-1)!.push(one);
    until = until !== undefined && until.to > one.when.to ? until : one.when;
  }
  const undated = reports.filter(({ when }) => when === null);
  if (stretches.length === 0) return undated.length === 0 ? [] : [undated];
  const most = largest(stretches);
  return stretches.map((stretch) => (stretch === most ? [...stretch, ...undated] : stretch));
}

/** The one with most reports; of equals the latest. */
function largest(stretches: readonly Dated[][]): Dated[] {
  return stretches.reduce((most, one) => (one.length >= most.length ? one : most));
}

interface Table {
  readonly matter?: Matter;
  readonly reports: readonly Dated[];
}

function tablesOf(reports: readonly Dated[]): Table[] {
  const matters = new Map(reports.map((one) => [one, mattersIn(one.evidence)]));
  const share = (one: Dated, matter: Matter) => matters.get(one)!.get(matter) ?? 0;
  const weight = (test: (share: number) => boolean, matter: Matter) =>
    reports.reduce((sum, one) => sum + (test(share(one, matter)) ? one.evidence.weight : 0), 0);
  const pure = new Map(ALL.map((matter) => [matter, weight((part) => part >= PURE, matter)]));
  const main = ALL.reduce((most, matter) => (pure.get(matter)! > pure.get(most)! ? matter : most));
  if (pure.get(main)! < ENOUGH) return [{ reports }];
  const apart = ALL.filter((matter) => {
    const bridges = weight((part) => part > 1 - PURE && part < PURE, matter);
    return matter !== main && pure.get(matter)! >= ENOUGH && bridges <= BRIDGES * pure.get(matter)!;
  });
  if (apart.length === 0) return [{ reports }];
  const tables = apart.map((matter) => ({
    matter,
    reports: reports.filter((one) => share(one, matter) > 1 - PURE),
  }));
  const others = reports.filter((one) => apart.every((matter) => share(one, matter) < PURE));
  return [{ matter: main, reports: others }, ...tables];
}

function mattersIn({ digest }: Evidence): Map<Matter, number> {
  const found = digest.topics.flatMap(({ issue }) => MATTERS[issue] ?? []);
  const shares = new Map<Matter, number>();
  for (const matter of found) shares.set(matter, (shares.get(matter) ?? 0) + 1 / found.length);
  return shares;
}
