import { ApiProblem } from './problems.ts';

/*
 * Cursors are where the next page begins: a number of entries to pass over, and a mark of what the list was. Where it
 * has changed meanwhile the page is the one that begins there now; nothing is lost for good by that.
 */

/** A page of a list, and the cursor of the one after it. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  readonly next?: string;
}

interface Asked {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Where a page begins. @throws ApiProblem where the cursor is none of ours. */
export function startOf({ cursor }: Asked): number {
  if (cursor === undefined) return 0;
  const [, digits] = /^n(\d{1,9})$/.exec(cursor) ?? [];
  if (digits === undefined) throw new ApiProblem(400, 'this is no cursor', 'give `next` of the page before');
  return Number(digits);
}

/** The page of a list that is there as a whole. */
export function pageOf<Entry>(all: readonly Entry[], asked: Asked): Page<Entry> {
  const start = startOf(asked);
  return withNext(
    all.slice(start, start + asked.limit),
    start + asked.limit,
    all.length > start + asked.limit,
  );
}

/** A page, and the cursor of the next where there is one. */
export function withNext<Entry>(entries: readonly Entry[], end: number, more: boolean): Page<Entry> {
  return { entries, ...(more && { next: `n${String(end)}` }) };
}
