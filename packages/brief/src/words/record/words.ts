import type { EntityKind, FactType, MeetingStatus } from '@parley/dossier';
import type { Action, Change, ClaimState, Reason, Reckoning } from '@parley/record';
import type { PartOfRecord } from '../../model.ts';

/** What reports can differ in, or what can change: a field of a fact that has words. */
export const FIELDS_TOLD = [
  'status',
  'time',
  'place',
  'participants',
  'kind',
  'format',
  'head',
  'members',
  'absent',
  'size',
  'level',
  'title',
  'of',
  'former',
  'part',
  'stance',
  'issue',
  'outlook',
  'requires',
  'before',
  'parties',
  'event',
  'actors',
  'recipients',
  'value',
  'modality',
  'text',
] as const;
export type FieldTold = (typeof FIELDS_TOLD)[number];

/** What a brief of a record says in its own voice, beyond what a brief of one article does. */
export interface RecordWords {
  /** “2 independent sources, 7 reports”, “1 source, 3 reports”; “2 independent sources” where each has one report. */
  readonly support: (voices: number, reports: number) => string;
  readonly reports: (count: number) => string;
  readonly voices: (count: number) => string;
  readonly meetings: (count: number) => string;
  readonly negotiations: (count: number) => string;
  readonly rounds: (count: number) => string;
  /** What a report is called that names no source. */
  readonly report: string;
  readonly others: (count: number) => string;
  readonly asOf: (day: string) => string;
  readonly latest: (day: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly sinceDay: (day: string) => string;
  readonly round: (number: number) => string;

  readonly was: string;
  readonly now: string;
  /** “reports differ on the time” */
  readonly differ: (about: string | null) => string;
  readonly notSaid: string;
  readonly heldNow: string;
  readonly note: string;
  readonly decided: string;
  readonly states: Readonly<Record<ClaimState, string>>;
  readonly verdicts: Readonly<Record<Reckoning['verdict'], string>>;
  readonly fields: Readonly<Record<FieldTold, string>>;
  /** Said of a fact that is simply told, where another report tells it otherwise. */
  readonly asserted: string;
  readonly yes: string;
  readonly no: string;

  readonly sections: Readonly<Record<PartOfRecord, string>>;
  readonly headings: Readonly<
    Record<
      | 'negotiations'
      | 'aliases'
      | 'roles'
      | 'because'
      | 'past'
      | 'toCome'
      | 'undatedMeetings'
      | 'reckoning'
      | 'variants'
      | 'attestations'
      | 'decisions'
      | 'notes'
      | 'people'
      | 'others',
      string
    >
  >;
  readonly columns: Readonly<
    Record<'negotiation' | 'parties' | 'reports' | 'meetings' | 'latest' | 'issues', string>
  >;
  readonly changes: Readonly<Record<Change['kind'], string>>;
  readonly nothingNew: string;
  readonly nothingFound: (query: string) => string;
  readonly nothingKept: string;
  readonly nothingHere: string;
  readonly hits: (count: number) => string;
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly facts: Readonly<Record<FactType, string>>;
  readonly reasons: Readonly<Record<Reason['how'], (one: string, other: string) => string>>;
  readonly actions: Readonly<Record<Action['kind'], string>>;
  readonly decidedBy: (author: string, day: string) => string;
  /** Of what holds beside something else. */
  readonly beside: string;
  readonly replacedBy: string;
  /** What a calendar puts before the name of a meeting that is not simply planned. */
  readonly calendarStatus: Readonly<Partial<Record<MeetingStatus, string>>>;
  readonly sources: string;
}
