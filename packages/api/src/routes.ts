import { z } from 'zod';
import { Day, InLanguage, Paging } from './basics.ts';
import { BriefOfNegotiation } from './brief.ts';
import { Changes } from './changes.ts';
import { ClaimDetail } from './claims.ts';
import { Decided, DecisionList, NewDecision, Undo } from './decisions.ts';
import { Delegations } from './delegations.ts';
import { Example, Removed } from './example.ts';
import { Job, NewReport, Upload } from './jobs.ts';
import { NegotiationList } from './negotiations.ts';
import { Positions } from './positions.ts';
import { Explanation, ReportDetail, ReportList } from './reports.ts';
import { REVIEW_KINDS, ReviewQueue } from './review.ts';
import { SearchResult } from './search.ts';
import { Login, Status } from './status.ts';
import type { Role } from './status.ts';
import { Timeline, TIMELINE_KINDS } from './timeline.ts';
import { Identity } from './who.ts';

/** Every route of the API is below this. */
export const BASE = '/api/v1';

/** A route: what it takes, what it answers, and what its caller must be allowed to do. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below {@link BASE}, its parameters as `:name`. */
  readonly path: string;
  readonly tag: 'record' | 'negotiation' | 'report' | 'person' | 'work';
  readonly summary: string;
  readonly role: Role;
  /** Whether it may be called without a token where tokens are needed. */
  readonly open?: true;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** JSON, but for `bytes`: a file as it is. */
  readonly body?: z.ZodType | 'bytes';
  readonly status: 200 | 201 | 202;
  /** JSON, but for text of another media type. Of event streams: what the data of an event is. */
  readonly answer: z.ZodType | { readonly mediaType: string; readonly event?: z.ZodType };
}

const Id = z.string().min(1).max(300);
const ofId = z.object({ id: Id });
const asOf = { asOf: Day.optional().describe('the record as it was at the end of this day') };
const listOfKinds = <Kind extends string>(kinds: readonly [Kind, ...Kind[]]) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(kinds)).min(1))
    .optional()
    .describe(`some of ${kinds.join(', ')}, with commas between them; absent: all`);

/** All routes, by the names under which client and server know them. */
export const ROUTES = {
  status: {
    method: 'GET',
    path: '/status',
    tag: 'record',
    summary: 'What the record holds, and what the caller may do',
    role: 'reader',
    status: 200,
    answer: Status,
  },
  login: {
    method: 'POST',
    path: '/session',
    tag: 'record',
    summary: 'Keeps a token in a cookie, so that a page and its event streams need not send it',
    role: 'reader',
    open: true,
    body: Login,
    status: 200,
    answer: Status,
  },
  logout: {
    method: 'DELETE',
    path: '/session',
    tag: 'record',
    summary: 'Forgets the cookie',
    role: 'reader',
    open: true,
    status: 200,
    answer: z.object({}),
  },
  events: {
    method: 'GET',
    path: '/events',
    tag: 'record',
    summary: 'An event `changed` whenever the record was changed (RecordChanged)',
    role: 'reader',
    status: 200,
    answer: { mediaType: 'text/event-stream' },
  },
  search: {
    method: 'GET',
    path: '/search',
    tag: 'record',
    summary: 'Reports in which words stand, and negotiations and names that have them',
    role: 'reader',
    query: z.object({
      q: z.string().max(500).describe('words; "words together", begin*, -not, this OR that'),
      ...InLanguage,
      ...Paging,
    }),
    status: 200,
    answer: SearchResult,
  },
  negotiations: {
    method: 'GET',
    path: '/negotiations',
    tag: 'negotiation',
    summary: 'The negotiations at a glance',
    role: 'reader',
    query: z.object({ ...InLanguage, ...Paging }),
    status: 200,
    answer: NegotiationList,
  },
  brief: {
    method: 'GET',
    path: '/negotiations/:id/brief',
    tag: 'negotiation',
    summary: 'The brief: sections of lines with numbered citations',
    role: 'reader',
    params: ofId,
    query: z.object({ ...asOf, ...InLanguage }),
    status: 200,
    answer: BriefOfNegotiation,
  },
  delegations: {
    method: 'GET',
    path: '/negotiations/:id/who',
    tag: 'negotiation',
    summary: 'Who sits at the table, round by round',
    role: 'reader',
    params: ofId,
    query: z.object({ ...asOf, ...InLanguage }),
    status: 200,
    answer: Delegations,
  },
  positions: {
    method: 'GET',
    path: '/negotiations/:id/positions',
    tag: 'negotiation',
    summary: 'Where each party stands on each issue, since when, and what blocks what',
    role: 'reader',
    params: ofId,
    query: z.object({ ...asOf, ...InLanguage }),
    status: 200,
    answer: Positions,
  },
  timeline: {
    method: 'GET',
    path: '/negotiations/:id/timeline',
    tag: 'negotiation',
    summary: 'Meetings, outcomes and statements in the order of time',
    role: 'reader',
    params: ofId,
    query: z.object({
      ...asOf,
      since: Day.optional(),
      until: Day.optional(),
      kind: listOfKinds(TIMELINE_KINDS),
      ...InLanguage,
    }),
    status: 200,
    answer: Timeline,
  },
  changes: {
    method: 'GET',
    path: '/negotiations/:id/changes',
    tag: 'negotiation',
    summary: 'What is new, changed, withdrawn, contradicted or corroborated',
    role: 'reader',
    params: ofId,
    query: z.object({
      since: Day.optional().describe(
        'what was known at the end of this day is old; absent: the day before the latest report',
      ),
      until: Day.optional(),
      ...InLanguage,
    }),
    status: 200,
    answer: Changes,
  },
  reportsOf: {
    method: 'GET',
    path: '/negotiations/:id/reports',
    tag: 'negotiation',
    summary: 'The reports of a negotiation, the newest first',
    role: 'reader',
    params: ofId,
    query: z.object({ ...Paging }),
    status: 200,
    answer: ReportList,
  },
  calendar: {
    method: 'GET',
    path: '/negotiations/:id/calendar.ics',
    tag: 'negotiation',
    summary: 'The meetings as a calendar to subscribe to (RFC 5545)',
    role: 'reader',
    params: ofId,
    query: z.object({ ...InLanguage }),
    status: 200,
    answer: { mediaType: 'text/calendar' },
  },
  feed: {
    method: 'GET',
    path: '/negotiations/:id/feed.atom',
    tag: 'negotiation',
    summary: 'The changes as an Atom feed, an entry for each day on which something changed (RFC 4287)',
    role: 'reader',
    params: ofId,
    query: z.object({ ...InLanguage }),
    status: 200,
    answer: { mediaType: 'application/atom+xml' },
  },
  claim: {
    method: 'GET',
    path: '/claims/:id',
    tag: 'negotiation',
    summary: 'A claim with its variants, the words of each report, and what was decided',
    role: 'reader',
    params: ofId,
    query: z.object({ ...InLanguage }),
    status: 200,
    answer: ClaimDetail,
  },
  reports: {
    method: 'GET',
    path: '/reports',
    tag: 'report',
    summary: 'All current reports, those added last first',
    role: 'reader',
    query: z.object({ ...Paging }),
    status: 200,
    answer: ReportList,
  },
  report: {
    method: 'GET',
    path: '/reports/:id',
    tag: 'report',
    summary: 'A report with its text and all that was read in it',
    role: 'reader',
    params: ofId,
    status: 200,
    answer: ReportDetail,
  },
  why: {
    method: 'GET',
    path: '/reports/:id/facts/:fact/why',
    tag: 'report',
    summary: 'Why a fact was read',
    role: 'reader',
    params: z.object({ id: Id, fact: Id }),
    status: 200,
    answer: Explanation,
  },
  addReport: {
    method: 'POST',
    path: '/reports',
    tag: 'report',
    summary: 'Adds a text that was pasted, or what stands at an address',
    role: 'analyst',
    body: NewReport,
    status: 202,
    answer: Job,
  },
  uploadReport: {
    method: 'POST',
    path: '/reports/upload',
    tag: 'report',
    summary: 'Adds what a file holds, in any format that parley add reads',
    role: 'analyst',
    query: Upload,
    body: 'bytes',
    status: 202,
    answer: Job,
  },
  job: {
    method: 'GET',
    path: '/jobs/:id',
    tag: 'report',
    summary: 'How far a job is',
    role: 'reader',
    params: ofId,
    status: 200,
    answer: Job,
  },
  jobEvents: {
    method: 'GET',
    path: '/jobs/:id/events',
    tag: 'report',
    summary: 'An event `progress` whenever a job got further; ends with the job',
    role: 'reader',
    params: ofId,
    status: 200,
    answer: { mediaType: 'text/event-stream', event: Job },
  },
  identity: {
    method: 'GET',
    path: '/who/:id',
    tag: 'person',
    summary: 'A person, body or country by its id, or by a name in any spelling',
    role: 'reader',
    params: ofId,
    query: z.object({ ...InLanguage }),
    status: 200,
    answer: Identity,
  },
  review: {
    method: 'GET',
    path: '/review',
    tag: 'work',
    summary: 'What waits for a person: contradictions, uncertain facts, merged names',
    role: 'reader',
    query: z.object({
      kind: listOfKinds(REVIEW_KINDS),
      negotiation: Id.optional(),
      ...InLanguage,
      ...Paging,
    }),
    status: 200,
    answer: ReviewQueue,
  },
  decide: {
    method: 'POST',
    path: '/decisions',
    tag: 'work',
    summary: 'Writes down a decision',
    role: 'analyst',
    body: NewDecision,
    status: 201,
    answer: Decided,
  },
  decisions: {
    method: 'GET',
    path: '/decisions',
    tag: 'work',
    summary: 'The log of decisions, the latest first',
    role: 'reader',
    query: z.object({ ...Paging }),
    status: 200,
    answer: DecisionList,
  },
  undo: {
    method: 'POST',
    path: '/decisions/:id/undo',
    tag: 'work',
    summary: 'Takes a decision back',
    role: 'analyst',
    params: ofId,
    body: Undo,
    status: 201,
    answer: Decided,
  },
  example: {
    method: 'GET',
    path: '/example',
    tag: 'record',
    summary: 'Whether the example record is there',
    role: 'reader',
    status: 200,
    answer: Example,
  },
  loadExample: {
    method: 'POST',
    path: '/example',
    tag: 'record',
    summary: 'Loads the example record, where the record is empty',
    role: 'admin',
    body: z.strictObject({}),
    status: 202,
    answer: Job,
  },
  removeExample: {
    method: 'DELETE',
    path: '/example',
    tag: 'record',
    summary: 'Removes the example record, and nothing else',
    role: 'admin',
    status: 200,
    answer: Removed,
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;

type Part<Name extends RouteName, Key extends 'params' | 'query' | 'body'> =
  (typeof ROUTES)[Name] extends Readonly<Record<Key, infer Schema>> ? Schema : undefined;
type Given<Schema> = Schema extends z.ZodType
  ? z.input<Schema>
  : Schema extends 'bytes'
    ? Uint8Array
    : undefined;
type Understood<Schema> = Schema extends z.ZodType
  ? z.output<Schema>
  : Schema extends 'bytes'
    ? Uint8Array
    : undefined;

/** What a handler of a route is given: checked, with what may be left out filled in. */
export interface Asked<Name extends RouteName> {
  readonly params: Understood<Part<Name, 'params'>>;
  readonly query: Understood<Part<Name, 'query'>>;
  readonly body: Understood<Part<Name, 'body'>>;
}

/** What a caller of a route gives; what the route does not take is left out. */
export type Call<Name extends RouteName> = {
  readonly [Key in 'params' | 'query' | 'body' as Part<Name, Key> extends undefined ? never : Key]: Given<
    Part<Name, Key>
  >;
};

/** What a route answers: JSON, or a text. */
export type Answer<Name extends RouteName> = (typeof ROUTES)[Name]['answer'] extends infer Schema
  ? Schema extends z.ZodType
    ? z.output<Schema>
    : string
  : never;
