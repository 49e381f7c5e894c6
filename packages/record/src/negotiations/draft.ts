import type { Core } from './cores.ts';
import { edtfOf, yearOf } from './days.ts';
import type { Days } from './days.ts';
import type { Evidence } from './evidence.ts';
import { membersOf } from './pair.ts';
import type { Segment } from './segments.ts';
import { momentOf, segmentsOf } from './segments.ts';
import { slugOf } from './slug.ts';

/** A negotiation in the making: decisions change it, then it is described. */
export interface Draft {
  readonly id: string;
  /** Its id, and those of negotiations that were joined to it. */
  readonly ids: Set<string>;
  /** The sides that founded it. */
  readonly sides: Set<string>;
  readonly reports: Map<string, Evidence>;
  /** Decisions that made it what it is. */
  readonly decisions: string[];
  name?: string;
  pinned: boolean;
}

export function draftOf(id: string, sides: Iterable<string>, reports: Iterable<Evidence>): Draft {
  return {
    id,
    ids: new Set([id]),
    sides: new Set(sides),
    reports: new Map(Array.from(reports, (one) => [one.digest.report, one])),
    decisions: [],
    pinned: false,
  };
}

/**
 * The negotiations that cores fall apart into, the oldest first. A core whose reports of one stretch of time are all
 * more about other cores is none in that time.
 */
export function draftsOf(cores: readonly Core[]): Draft[] {
  const own = ownReports(cores);
  const drafts = cores.flatMap((core) => {
    const segments = segmentsOf(core).filter(({ reports }) => reports.some((one) => own.get(one) === core));
    const plain = oldest(segments);
    return segments.map((one) =>
      draftOf(idOf(one, one.matter === plain?.matter), membersOf(core.pair), one.reports),
    );
  });
  return withDistinctIds(drafts);
}

/** Report → the core that it tells most of. */
function ownReports(cores: readonly Core[]): Map<Evidence, Core> {
  const own = new Map<Evidence, Core>();
  const share = (one: Evidence, core: Core | undefined) => (core && one.shares.get(core.pair)) ?? -1;
  for (const core of cores) {
    for (const one of core.members) if (share(one, core) > share(one, own.get(one))) own.set(one, core);
  }
  return own;
}

function oldest(segments: readonly Segment[]): Segment | undefined {
  const start = ({ reports }: Segment) => firstOf(reports)?.from ?? Infinity;
  return segments.reduce<Segment | undefined>(
    (first, one) => (first === undefined || start(one) < start(first) ? one : first),
    undefined,
  );
}

/**
 * The sides, the year in which reports of it begin, and its matter where the sides had taken up another one before:
 * `ru-ua-2025`. The year is always there, so that a second negotiation leaves the id of the first as it is.
 */
function idOf({ pair, reports, matter }: Segment, plain: boolean): string {
  const first = firstOf(reports);
  const year = first === null ? [] : [String(yearOf(first.from))];
  return [...membersOf(pair).map(slugOf), ...year, ...(plain || matter === undefined ? [] : [matter])].join(
    '-',
  );
}

function firstOf(reports: Iterable<Evidence>): Days | null {
  let first: Days | null = null;
  for (const one of reports) {
    const when = momentOf(one);
    if (when !== null && (first === null || when.from < first.from)) first = when;
  }
  return first;
}

/** The days between the first and the last report. */
export function spanOf(draft: Draft): Days | null {
  let [from, to] = [Infinity, -Infinity];
  for (const one of draft.reports.values()) {
    const when = momentOf(one);
    if (when === null) continue;
    from = Math.min(from, when.from);
    to = Math.max(to, when.to);
  }
  return from === Infinity ? null : { from, to };
}

/** The reports, the oldest first; those that no day is known of last. */
export function inOrder(draft: Draft): Evidence[] {
  const keyed = [...draft.reports.values()].map((evidence) => {
    const when = momentOf(evidence);
    return { evidence, key: `${when === null ? '~' : edtfOf(when.from)} ${evidence.digest.report}` };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ evidence }) => evidence);
}

/** Ids that came out alike are told apart by a number, in order of their first reports. */
function withDistinctIds(drafts: readonly Draft[]): Draft[] {
  const keyed = drafts.map((draft) => {
    const [first] = inOrder(draft);
    const start = spanOf(draft)?.from ?? Infinity;
    return { draft, start, key: `${[...draft.sides].join(' ')} ${first?.digest.report ?? ''}` };
  });
  keyed.sort((a, b) => a.start - b.start || (a.key < b.key ? -1 : 1));
  const uses = new Map<string, number>();
  return keyed.map(({ draft }) => {
    const use = (uses.get(draft.id) ?? 0) + 1;
    uses.set(draft.id, use);
    return use === 1 ? draft : draftOf(`${draft.id}-${use}`, draft.sides, draft.reports.values());
  });
}
