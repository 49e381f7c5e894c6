import type { ReportRecord } from './tables.ts';

/** What places a report among the versions of its URL. */
export type Placed = Pick<
  ReportRecord,
  'id' | 'published_by' | 'added_at' | 'version' | 'replaces' | 'current'
>;

/**
 * Puts the versions of one URL in order — by publication, then by when they were added — so that it does not matter
 * in which order they came. Each replaces the one before; the last is the current one.
 */
function inOrder<T extends Placed>(versions: readonly T[]): T[] {
  const sorted = versions.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  return sorted.map((one, i) => ({
    ...one,
    version: i + 1,
    replaces: sorted[i - 1]?.id ?? null,
    current: i === sorted.length - 1 ? 1 : 0,
  }));
}

/** Reports that have a URL, those of each URL in their order; reports without one are left out. */
export function chains<T extends Placed & { readonly url_key?: string | null }>(reports: readonly T[]): T[] {
  const byUrl = new Map<string, T[]>();
  for (const one of reports) {
    if (typeof one.url_key !== 'string') continue;
    const versions = byUrl.get(one.url_key);
    if (versions === undefined) byUrl.set(one.url_key, [one]);
    else versions.push(one);
  }
  return [...byUrl.values()].flatMap(inOrder);
}

/** Those that stand elsewhere than before. */
export function moved<T extends Placed>(before: readonly T[], after: readonly T[]): T[] {
  const old = new Map(before.map((one) => [one.id, one]));
  return after.filter((one) => {
    const was = old.get(one.id);
    return was?.version !== one.version || was.replaces !== one.replaces || was.current !== one.current;
  });
}

const keyOf = (one: Placed) => `${one.published_by} ${one.added_at} ${one.id}`;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
