import { call, urlOf } from '@parley/api';
import type { Call, RouteName } from '@parley/api';
import { answers } from './answers.ts';
import './begin.ts';

const underway = new Map<string, Promise<unknown>>();

/**
 * Picks up what start.ts asked for. Resolves when all of it is there or failed, or after `patience` milliseconds: a page
 * that has its answers need not be drawn twice.
 */
export async function pickUp(patience: number): Promise<void> {
  const begun = globalThis.parleyBegun ?? [];
  globalThis.parleyBegun = undefined;
  const all = begun.map(({ name, response, ...asked }) => {
    const given = asked.given as Call<RouteName>;
    const key = urlOf(name, given);
    const answer = call(name, given, { fetch: () => response });
    underway.set(key, answer);
    return (
      answer
        .then((data) => answers.give(key, () => call(name, given), data))
        // Whoever looks at it asks again, and is told.
        .catch(() => undefined)
        .finally(() => underway.delete(key))
    );
  });
  const enough = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.all(all), enough]);
}

/** The answer to what was asked at an address and is still on its way. */
export const begun = (key: string): Promise<unknown> | undefined => underway.get(key);
