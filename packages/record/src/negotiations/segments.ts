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

/** Takes apart what two sides took up again after a long silence, and what they negotiate at separate tables. */
export function segmentsOf({ pair, members }: Core): Segment[] {
  const reports = [...members].map((evidence) => ({ evidence, when: momentOf(evidence) }));
  return stretchesOf(reports)
    .flatMap(tablesOf)
    .map(({ matter, reports: some }) => ({
      pair,
      reports: some.map(({ evidence }) => evidence),
      ...(matter === undefined ? {} : { matter }),
    }));
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
  readonly reports: Dated[];
}

/** Reports of one stretch of time by table; those that speak of no matter go to the table that is nearest in time. */
function tablesOf(reports: readonly Dated[]): Table[] {
  const shares = new Map(reports.map((one) => [one, mattersIn(one.evidence)]));
  const share = (one: Dated, matter: Matter) => shares.get(one)!.get(matter) ?? 0;
  const [main, ...apart] = mattersApart(reports, share);
  if (main === undefined || apart.length === 0) return [{ reports: [...reports] }];
  const speaking = reports.filter((one) => shares.get(one)!.size > 0);
  const atMain = speaking.filter((one) => apart.every((matter) => share(one, matter) < PURE));
  const tables = [
    ...tablesAt(main, atMain),
    ...apart.flatMap((matter) =>
      tablesAt(
        matter,
        speaking.filter((one) => share(one, matter) > 1 - PURE),
      ),
    ),
  ];
  const spans = tables.map(({ reports: some }) => spanOf(some));
  for (const one of reports) if (shares.get(one)!.size === 0) nearest(one, tables, spans).reports.push(one);
  return tables;
}

function tablesAt(matter: Matter, reports: readonly Dated[]): Table[] {
  return stretchesOf(reports).map((stretch) => ({ matter, reports: [...stretch] }));
}

/** The matter that most reports are about alone, then those that are negotiated apart from it. */
function mattersApart(reports: readonly Dated[], share: (one: Dated, matter: Matter) => number): Matter[] {
  const weight = (matter: Matter, test: (share: number) => boolean) =>
    reports.reduce((sum, one) => sum + (test(share(one, matter)) ? one.evidence.weight : 0), 0);
  const pure = new Map(ALL.map((matter) => [matter, weight(matter, (part) => part >= PURE)]));
  const main = ALL.reduce((most, matter) => (pure.get(matter)! > pure.get(most)! ? matter : most));
  if (pure.get(main)! < ENOUGH) return [];
  const apart = ALL.filter((matter) => {
    const bridges = weight(matter, (part) => part > 1 - PURE && part < PURE);
    return matter !== main && pure.get(matter)! >= ENOUGH && bridges <= BRIDGES * pure.get(matter)!;
  });
  return [main, ...apart];
}

function spanOf(reports: readonly Dated[]): Days | null {
  return reports.reduce<Days | null>((span, { when }) => {
    if (span === null || when === null) return span ?? when;
    return { from: Math.min(span.from, when.from), to: Math.max(span.to, when.to) };
  }, null);
}

/** Of several as near, the first. */
function nearest({ when }: Dated, tables: readonly Table[], spans: readonly (Days | null)[]): Table {
  const gap = (span: Days | null) => (span === null || when === null ? Infinity : gapOf(span, when));
  const best = spans.reduce((least, span, i) => (gap(span) < gap(spans[least]!) ? i : least), 0);
  return tables[best]!;
}

function mattersIn({ digest }: Evidence): Map<Matter, number> {
  const found = digest.topics.flatMap(({ issue }) => MATTERS[issue] ?? []);
  const shares = new Map<Matter, number>();
  for (const matter of found) shares.set(matter, (shares.get(matter) ?? 0) + 1 / found.length);
  return shares;
}
