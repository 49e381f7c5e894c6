import { call, urlOf } from '@parley/api';
import type { Answer, Call, RouteName } from '@parley/api';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { answers } from './answers.ts';
import type { Held } from './answers.ts';
import { begun } from './first.ts';

/** An answer on screen. `old`: it is the one to the question before, while the new one is on its way. */
export interface Asked<T> extends Held<T> {
  readonly old: boolean;
  readonly retry: () => void;
}

const NOTHING = { loading: false } as const;
const never = () => () => undefined;

/** Asks a route and keeps its answer up to date. Without `given` nothing is asked. */
export function useAnswer<Name extends RouteName>(
  name: Name,
  given: Call<Name> | undefined,
): Asked<Answer<Name>> {
  const key = given && urlOf(name, given);
  const subscribe = useCallback(
    (listener: () => void) =>
      key === undefined || given === undefined
        ? never()
        : answers.subscribe(key, () => begun(key) ?? call(name, given), listener),
    // The address says all that is asked.
    [key],
  );
  const held = useSyncExternalStore(subscribe, () =>
    key === undefined ? NOTHING : answers.get(key),
  ) as Held<Answer<Name>>;
  const before = useRef<Answer<Name>>(undefined);
  useEffect(() => {
    if (held.data !== undefined) before.current = held.data;
  }, [held.data]);
  const retry = useCallback(() => key !== undefined && answers.retry(key), [key]);
  const isOld = held.data === undefined && held.error === undefined && before.current !== undefined;
  return { ...held, ...(isOld && { data: before.current! }), old: isOld, retry };
}

/** Asks a route once, unless its answer is known; it is known from then on. @throws ApiError, TypeError */
export async function ask<Name extends RouteName>(name: Name, given: Call<Name>): Promise<Answer<Name>> {
  const key = urlOf(name, given);
  const { data } = answers.get(key);
  if (data !== undefined) return data as Answer<Name>;
  const answer = await call(name, given);
  answers.give(key, () => call(name, given), answer);
  return answer;
}

/**
 * The same, and nothing else happens until the answer is there: browsers print what the page has when they have told it
 * that they print. Where there is no answer what is there is printed.
 */
export function askAndWait<Name extends RouteName>(name: Name, given: Call<Name>): void {
  const key = urlOf(name, given);
  if (answers.get(key).data !== undefined) return;
  const request = new XMLHttpRequest();
  request.open('GET', key, false);
  try {
    request.send();
  } catch {
    return;
  }
  if (request.status === 200) answers.give(key, () => call(name, given), JSON.parse(request.responseText));
}

/** The next pages of a list, asked for one by one. */
export interface Pages<Entry> {
  readonly entries: readonly Entry[];
  readonly more: boolean;
  readonly loading: boolean;
  readonly showMore: () => void;
}

/** Entries beyond those of the first page; `fetchPage` must stay the same as long as the question does. */
export function usePages<Entry>(
  first: { readonly entries: readonly Entry[]; readonly next?: string | undefined } | undefined,
  fetchPage: (
    cursor: string,
  ) => Promise<{ readonly entries: readonly Entry[]; readonly next?: string | undefined }>,
): Pages<Entry> {
  const [rest, setRest] = useState<{ of: unknown; entries: readonly Entry[]; next?: string | undefined }>();
  const [loading, setLoading] = useState(false);
  const known = rest !== undefined && rest.of === first ? rest : undefined;
  const next = known ? known.next : first?.next;
  const showMore = () => {
    if (next === undefined || loading) return;
    setLoading(true);
    fetchPage(next)
      .then((page) =>
        setRest({ of: first, entries: [...(known?.entries ?? []), ...page.entries], next: page.next }),
      )
      .catch(() => undefined)
      .finally(() => setLoading(false));
  };
  return {
    entries: [...(first?.entries ?? []), ...(known?.entries ?? [])],
    more: next !== undefined,
    loading,
    showMore,
  };
}

/** How long after a change of one's own the record's news of it is no news, in milliseconds. */
const OWN = 3000;
let acted = -Infinity;

/** Whether this page has just changed something itself. */
export const hasJustActed = () => Date.now() - acted < OWN;

/** Asks a route once, to change something; then everything on screen is asked for again. */
export async function act<Name extends RouteName>(name: Name, given: Call<Name>): Promise<Answer<Name>> {
  const answer = await call(name, given);
  acted = Date.now();
  answers.refresh();
  return answer;
}
