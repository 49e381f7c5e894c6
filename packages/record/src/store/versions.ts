import { knownBy } from './codec.ts';
import type { ReportRecord } from './tables.ts';

/** What places a report among the versions of its URL. */
export type Placed = Pick<
  ReportRecord,
  'id' | 'url_key' | 'published' | 'published_by' | 'added_at' | 'version' | 'replaces' | 'current'
>;

/** The version of a report that is still to be placed. */
export const UNPLACED = 0;

/** Whether a report comes after another version of its URL: by publication, then by when it was added. */
export function isAfter(one: Placed, other: Placed): boolean {
  return keyOf(one) > keyOf(other);
}

/** Whether nothing but their ids tells two versions apart. */
export function isTie(one: Placed, other: Placed): boolean {
  return one.published_by === other.published_by && one.added_at === other.added_at;
}

/** Times as they stand there are ordered like the moments that they mean. */
const keyOf = (one: Placed) => `${one.published_by} ${one.added_at} ${one.id}`;

/**
 * Places the versions of each URL, so that it does not matter in which order they came: each replaces the one before
 * it, the last is the current one. Of a URL all versions have to be there, or the last ones; those that have no place
 * yet have the version `UNPLACED`. Reports without a URL are left out.
 */
export function inOrder<T extends Placed>(reports: readonly T[]): T[] {
  return [...byUrl(reports).values()].flatMap(place);
}

function byUrl<T extends Placed>(reports: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of reports) {
    if (one.url_key === null) continue;
    const versions = found.get(one.url_key);
    if (versions === undefined) found.set(one.url_key, [one]);
    else versions.push(one);
  }
  return found;
}

function place<T extends Placed>(versions: readonly T[]): T[] {
  const sorted = versions.toSorted((a, b) => (isAfter(a, b) ? 1 : -1));
  // Where earlier ones are not among them, the first stays where it is.
  const from = versions.reduce(
    (least, { version }) => (version !== UNPLACED ? Math.min(least, version) : least),
    Infinity,
  );
  return numbered(sorted, from === Infinity ? 1 : from);
}

function numbered<T extends Placed>(sorted: readonly T[], from: number): T[] {
  return sorted.map((one, i) => ({
    ...one,
    version: from + i,
    replaces: sorted[i - 1]?.id ?? (from > 1 ? one.replaces : null),
    current: i === sorted.length - 1 ? 1 : 0,
  }));
}

/** Those that stand elsewhere than before. */
export function moved<T extends Placed>(before: readonly T[], after: readonly T[]): T[] {
  const old = new Map(before.map((one) => [one.id, one]));
  return after.filter((one) => {
    const was = old.get(one.id);
    return (
      was !== undefined &&
      (was.version !== one.version || was.replaces !== one.replaces || was.current !== one.current)
    );
  });
}

/** Puts what came at the same time as another version of its URL a millisecond later, so that the last one counts. */
export function withoutTies<T extends Placed>(before: readonly Placed[], reports: readonly T[]): T[] {
  const keyOf = ({ url_key }: Placed, time: string) => `${url_key ?? ''} ${time}`;
  const taken = new Set(before.map((one) => keyOf(one, one.added_at)));
  const last = new Map<string, string>();
  return reports.map((one) => {
    if (one.url_key === null) return one;
    const asked = keyOf(one, one.added_at);
    let time = last.get(asked) ?? one.added_at;
    while (taken.has(keyOf(one, time))) time = new Date(Date.parse(time) + 1).toISOString();
    taken.add(keyOf(one, time));
    last.set(asked, time);
    return { ...one, added_at: time, published_by: knownBy(one.published, time) };
  });
}
