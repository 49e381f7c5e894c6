import { z } from 'zod';
import { Day, InLanguage, Paging } from '../basics.ts';
import { BriefOfNegotiation } from '../brief.ts';
import { Changes } from '../changes.ts';
import { ClaimDetail } from '../claims.ts';
import { Delegations } from '../delegations.ts';
import { NegotiationCard, NegotiationList } from '../negotiations.ts';
import { Outline } from '../outline.ts';
import { Positions } from '../positions.ts';
import { ReportList } from '../reports.ts';
import { Timeline, TIMELINE_KINDS } from '../timeline.ts';
import { asOf, listOfKinds, ofId } from './route.ts';
import type { Route } from './route.ts';

/** One negotiation, and all of them. */
export const NEGOTIATION_ROUTES = {
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
  negotiation: {
    method: 'GET',
    path: '/negotiations/:id',
    tag: 'negotiation',
    summary: 'One negotiation at a glance',
    role: 'reader',
    params: ofId,
    query: z.object({ ...InLanguage }),
    status: 200,
    answer: NegotiationCard,
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
  outline: {
    method: 'GET',
    path: '/negotiations/:id/outline',
    tag: 'negotiation',
    summary: 'The brief as far as it is seen at first: without cited sentences and folded lines',
    role: 'reader',
    params: ofId,
    query: z.object({ ...asOf, ...InLanguage }),
    status: 200,
    answer: Outline,
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
} as const satisfies Record<string, Route>;
