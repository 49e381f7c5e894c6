import type { Answer, Asked, Role, RouteName, Rights } from '@parley/api';
import type { Ledger } from '@parley/record';
import type { Language } from '../languages.ts';
import type { Tokens } from '../record/tokens.ts';
import type { ExampleRecord } from './example.ts';
import type { Jobs } from './jobs.ts';
import type { Watcher } from './watcher.ts';

/** Who asks, and what that caller may do. */
export interface Caller {
  readonly role: Role;
  /** Under which name decisions are written down. */
  readonly author: string;
}

/** What handlers work with. */
export interface World {
  readonly ledger: Ledger;
  readonly jobs: Jobs;
  readonly watcher: Watcher;
  readonly example: ExampleRecord;
  readonly tokens: Tokens;
  /** How much of the text of reports is shown. */
  readonly rights: Rights;
  readonly version: string;
}

/** What a handler is asked: checked parameters, and who asks in which language. */
export interface Ask<Name extends RouteName> extends Asked<Name> {
  readonly caller: Caller;
  readonly language: Language;
  /** Scheme and host under which the server was asked, for links in feeds. */
  readonly origin: string;
}

/** An answer that nobody is going to change. */
export type Frozen<Value> = { readonly [Key in keyof Value]: Frozen<Value[Key]> };

/** Answers a route. */
export type Handler<Name extends RouteName> = (
  world: World,
  ask: Ask<Name>,
) => Promise<Frozen<Answer<Name>>> | Frozen<Answer<Name>>;
