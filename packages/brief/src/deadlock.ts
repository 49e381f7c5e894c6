import type { Fact } from '@parley/dossier';
import { groupBy } from './group.ts';
import { oneLine } from './text.ts';

type Precondition = Extract<Fact, { type: 'precondition' }>;

/** How many links are tried as the start of a circle: a bound on the work for a hostile input. */
const MOST_STARTS = 64;

/**
 * Circles of preconditions between two or more parties: A will not do x before y, B will not do y before x.
 * Each is a shortest circle through some link, told in its order; none is told twice. What is denied counts not.
 */
export function deadlocksOf(
  facts: readonly Precondition[],
  party: (holder: string) => string,
): Precondition[][] {
  const links = facts.filter(({ modality }) => modality !== 'denied');
  const from = groupBy(links, ({ before }) => node(before));
  const told = new Set<string>();
  const circles: Precondition[][] = [];
  for (const link of links.slice(0, MOST_STARTS)) {
    const circle = shortestCircle(link, from);
    const key = circle
      ?.map(({ id }) => id)
      .toSorted()
      .join(' ');
    if (!circle || key === undefined || told.has(key)) continue;
    told.add(key);
    if (new Set(circle.map(({ holder }) => party(holder))).size > 1) circles.push(circle);
  }
  return circles;
}

/** What a condition is about: its issue, or its words where the issue says nothing. */
function node({ issue, text }: Precondition['before']): string {
  return issue === null || issue === 'other' ? `“${oneLine(text).toLowerCase()}` : issue;
}

/** Breadth first from what `start` requires back to what it holds up. */
function shortestCircle(
  start: Precondition,
  from: ReadonlyMap<string, Precondition[]>,
): Precondition[] | null {
  const goal = node(start.before);
  const first = node(start.requires);
  if (first === goal) return null;
  const paths = new Map<string, Precondition[]>([[first, [start]]]);
  for (const [at, path] of paths) {
    for (const next of from.get(at) ?? []) {
      const to = node(next.requires);
      if (to === goal) return [...path, next];
      if (!paths.has(to)) paths.set(to, [...path, next]);
    }
  }
  return null;
}
