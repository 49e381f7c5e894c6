import { call, urlOf } from '@parley/api';
import type { Call, RouteName } from '@parley/api';
import { answers } from './answers.ts';

const underway = new Map<string, Promise<unknown>>();

/** Asks a route before anybody looks at its answer. */
export function begin<Name extends RouteName>(name: Name, given: Call<Name>): void {
  const key = urlOf(name, given);
  const load = () => call(name, given);
  const answer = load();
  underway.set(key, answer);
  answer
    .then((data) => answers.give(key, load, data))
    // Whoever looks at it asks again, and is told.
    .catch(() => undefined)
    .finally(() => underway.delete(key));
}

/** The answer to what was asked at an address and is still on its way. */
export const begun = (key: string): Promise<unknown> | undefined => underway.get(key);
