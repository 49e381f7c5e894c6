import { requestOf } from '@parley/api';
import type { Call, RouteName } from '@parley/api';

/** What was asked before the page was there: the route, what it was given, and what the server says. */
export interface Begun {
  readonly name: RouteName;
  /** A `Call` of the route. */
  readonly given: unknown;
  readonly response: Promise<Response>;
}

declare global {
  /** What start.ts leaves for the page to pick up. */
  var parleyBegun: Begun[] | undefined;
}

/** Asks a route before the page's own code is there. */
export function begin<Name extends RouteName>(name: Name, given: Call<Name>): void {
  const response = fetch(...requestOf(name, given));
  // Whoever picks it up is told; until then a browser would call it an error that nobody looks at.
  response.catch(() => undefined);
  (globalThis.parleyBegun ??= []).push({ name, given, response });
}
