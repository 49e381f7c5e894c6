import type { Answer, Asked, Role, RouteName, Rights } from '@parley/api';
import type { Account, Ledger } from '@parley/record';
import type { Language } from '../languages.ts';
import type { ClaimAt } from '../record/claims.ts';
import type { Tokens } from '../record/tokens.ts';
import type { Answers } from './answers.ts';
import type { ExampleRecord } from './example.ts';
import type { Jobs } from './jobs.ts';
import type { Revisions } from './revisions.ts';
import type { Makers } from './threads/threads.ts';
import type { Watcher } from './watcher.ts';

/** Who asks, and what that caller may do. */
export interface Caller {
  readonly role: Role;
  /** Under which name decisions are written down. */
  readonly author: string;
}

/** What handlers work with that only read; they run in threads of their own. */
export interface Desk {
  readonly ledger: Ledger;
  /** How much of the text of reports is shown. */
  readonly rights: Rights;
  /** A claim by its id, with its account; undefined where there is none. */
  readonly find: (id: string) => Promise<ClaimAt | undefined>;
  /** Told of accounts that were made, so that their claims are found soon. */
  readonly seen: (account: Account) => void;
}

/** What the server and its other handlers work with. */
export interface World {
  /** For writing, and for what takes no time: all else is asked of the threads. */
  readonly ledger: Ledger;
  readonly revisions: Revisions;
  readonly threads: Makers;
  readonly answers: Answers;
  readonly jobs: Jobs;
  readonly watcher: Watcher;
  readonly example: ExampleRecord;
  readonly tokens: Tokens;
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
export type Handler<Name extends RouteName, Place = World> = (
  place: Place,
  ask: Ask<Name>,
) => Promise<Frozen<Answer<Name>>> | Frozen<Answer<Name>>;

/** Answers a route from what is in the record. */
export type Reader<Name extends RouteName> = Handler<Name, Desk>;
