import { SHOWN, list } from '../blocks.ts';
import type { Line, ListBlock } from '../model.ts';

/** So many lines are kept aside of those that are shown; a record may hold thousands. */
const MOST_ASIDE = 40;

/** A list of what `tell` makes of each fact: `shown` at first sight, some aside, and the others counted. */
export function listOf<T>(
  facts: readonly T[],
  tell: (fact: T) => Line,
  heading?: string,
  shown = SHOWN,
): ListBlock[] {
  const [kept, beyond] = keptOf(facts, shown);
  const blocks = list(kept.map(tell), heading, shown);
  return beyond === 0 ? blocks : blocks.map((block) => ({ ...block, beyond }));
}

/** Those that are shown or kept aside, and how many others there are. */
export function keptOf<T>(items: readonly T[], shown: number): [readonly T[], number] {
  const most = shown + MOST_ASIDE;
  return items.length <= most ? [items, 0] : [items.slice(0, most), items.length - most];
}
