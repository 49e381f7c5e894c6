import type { TimelineEntry } from '@parley/api';
import { instantsOf } from '@parley/dossier';
import { TIMELINE_KINDS } from './kinds.ts';
import type { TimelineKind } from '../../words/index.ts';

export { TIMELINE_KINDS };

/** An entry with the stretch of time that it may lie in, in milliseconds since 1970 UTC. */
export interface Placed {
  readonly entry: TimelineEntry;
  readonly from: number;
  readonly to: number;
}

/** What a reader wants to see of a timeline. */
export interface Filter {
  readonly kinds: ReadonlySet<TimelineKind>;
  /** Id of somebody who took part, or none. */
  readonly who: string | undefined;
}

/** The entries that a filter lets through. */
export const filtered = (entries: readonly TimelineEntry[], { kinds, who }: Filter) =>
  entries.filter(
    ({ type, who: present }) =>
      kinds.has(type) && (who === undefined || present.some(({ id }) => id === who)),
  );

/** Entries that have a place in time; open ends count as the end that is known. */
export function placedOf(entries: readonly TimelineEntry[]): Placed[] {
  return entries.flatMap((entry) => {
    const instants = instantsOf(entry.time ?? '');
    if (!instants) return [];
    const from = Number.isFinite(instants.from) ? instants.from : instants.to;
    const to = Number.isFinite(instants.to) ? instants.to : instants.from;
    return [{ entry, from, to }];
  });
}

/** Everybody who takes part in some entry, those with most entries first. */
export function peopleOf(entries: readonly TimelineEntry[]): { id: string; name: string; count: number }[] {
  const people = new Map<string, { id: string; name: string; count: number }>();
  for (const { id, name } of entries.flatMap(({ who }) => who)) {
    const known = people.get(id) ?? { id, name, count: 0 };
    people.set(id, { ...known, count: known.count + 1 });
  }
  return [...people.values()].sort((one, other) => other.count - one.count);
}

const DAY = 86_400_000;

/** A stretch of time in milliseconds, half-open. */
export type Range = readonly [from: number, to: number];

/** The stretch in which most of what is exact to the month lies, with room at both ends. */
export function rangeOf(placed: readonly Placed[]): Range {
  const exact = placed.filter(({ from, to }) => to - from <= 31 * DAY);
  const all = exact.length > 0 ? exact : placed;
  if (all.length === 0) return [Date.UTC(2000, 0), Date.UTC(2001, 0)];
  const from = Math.min(...all.map((one) => one.from));
  const to = Math.max(...all.map((one) => one.to));
  const room = Math.max(DAY, (to - from) * 0.04);
  return [from - room, to + room];
}

/** How much shorter the busy stretch must be to be shown instead of all. */
const MUCH = 3;

/** Where most happens: without the few entries long before the rest, if leaving them out shows much more of it. */
export function busyRange(placed: readonly Placed[]): Range {
  const starts = placed.map(({ from }) => from).sort((one, other) => one - other);
  const first = starts[Math.floor(starts.length * 0.08)] ?? 0;
  const whole = rangeOf(placed);
  const busy = rangeOf(placed.filter(({ from }) => from >= first));
  return (whole[1] - whole[0]) / (busy[1] - busy[0]) > MUCH ? busy : whole;
}

/** A stretch around a point of it, `factor` times as long, but at least two days. */
export function zoomed([from, to]: Range, factor: number, at = (from + to) / 2): Range {
  const length = Math.max(2 * DAY, (to - from) * factor);
  const share = (at - from) / (to - from);
  return [at - share * length, at + (1 - share) * length];
}

/** A stretch moved by a share of its length. */
export const moved = ([from, to]: Range, share: number): Range => [
  from + share * (to - from),
  to + share * (to - from),
];
