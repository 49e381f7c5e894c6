import type { MeetingKind, MeetingStatus, Time } from '@parley/dossier';
import type { Parties } from './who.ts';

/** One place in the text that speaks of a meeting. */
export interface Mention {
  /** The noun or verb that says so. */
  readonly anchor: number;
  readonly parties: Parties;
  readonly status: MeetingStatus | undefined;
  readonly place?: string;
  readonly time?: Time;
  readonly kind: MeetingKind | undefined;
  readonly format: 'direct' | 'indirect' | undefined;
  /** The number of the round, as its lemma; undefined where none is given. */
  readonly ordinal: string | undefined;
  /** “next”, “further”, “earlier”: another than the one spoken of. */
  readonly other: 'next' | 'earlier' | undefined;
  /** Whether it says a meeting of its own where it names no parties: a round, a session with its time. */
  readonly definite: boolean;
  /** Whether one body meets, by itself. */
  readonly alone?: boolean;
  /** Whether it points back: “that meeting”. */
  readonly same?: boolean;
  /** Whether “they” meet: those just spoken of. */
  readonly they?: boolean;
  readonly confidence: number;
  readonly pattern: string;
}
