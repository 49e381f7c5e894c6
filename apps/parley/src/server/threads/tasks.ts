import type { NewDecision, RouteName } from '@parley/api';
import type { Action } from '@parley/record';
import type { Language } from '../../languages.ts';
import type { Notice } from '../../record/webhook.ts';
import type { Made } from '../answers.ts';
import type { Reading } from '../handlers/reading.ts';
import type { Seen } from '../seen.ts';
import type { Ask } from '../world.ts';

/*
 * What the threads of a server can be asked, and what they say. All of it can be sent between threads.
 */

/** What is asked of a thread: an answer to a route, or something that the server itself wants to know. */
export interface Tasks {
  readonly answer: { readonly name: Reading; readonly ask: Ask<RouteName> };
  /** How much there is: {@link Counts}, as JSON. */
  readonly count: Record<never, never>;
  /** The negotiations to which some of these reports belong. */
  readonly touched: { readonly reports: readonly string[] };
  /** What is to be written down for a decision. */
  readonly actions: { readonly decision: NewDecision };
  readonly undoing: { readonly decision: string };
  /** What is in the record, and what of it is not as it was. */
  readonly look: { readonly before: Seen | undefined };
  /** What changed since this was asked the last time, in words for programs elsewhere; nothing the first time. */
  readonly notices: { readonly language: Language };
}

export interface Results {
  readonly answer: Made;
  readonly count: Made;
  readonly touched: readonly string[];
  readonly actions: readonly Action[];
  readonly undoing: Action;
  readonly look: { readonly seen: Seen; readonly changed: readonly string[] };
  readonly notices: readonly Notice[];
}

/** What a record holds. */
export interface Counts {
  readonly negotiations: number;
}

export type TaskKind = keyof Tasks;

/** A task on its way to a thread. */
export type Sent = {
  readonly [Kind in TaskKind]: { readonly number: number; readonly kind: Kind; readonly given: Tasks[Kind] };
}[TaskKind];

/** What went wrong in a thread, as its asker is told. */
export interface Refusal {
  readonly status: number;
  readonly detail: string;
  readonly remedy?: string;
}

/** What comes back: the result, why there is none, or that only a thread that may take long can tell. */
export type Reply = { readonly number: number } & (
  { readonly result: Results[TaskKind] } | { readonly refusal: Refusal } | { readonly tooLong: true }
);

/** What a thread is started with. */
export interface ThreadOptions {
  readonly rights: 'full' | 'quotes' | 'links';
  /** Whether it may look through the whole record for one thing. */
  readonly mayTakeLong: boolean;
}
