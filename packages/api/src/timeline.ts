import { MEETING_STATUSES } from '@parley/dossier';
import { z } from 'zod';
import { Issue, Named, NegotiationName, Support } from './basics.ts';

export const TIMELINE_KINDS = ['meeting', 'outcome', 'statement'] as const;

const common = {
  claim: z.string(),
  time: z
    .string()
    .nullable()
    .describe(
      'EDTF; of a meeting whose day no report tells, that of its round; of a statement, that of its report',
    ),
  text: z
    .string()
    .describe('in words, in the reader’s language; of an outcome or a statement, words of the source'),
  who: z.array(Named).describe('who met, whom it came of, who said it'),
  ...Support,
};

/** A meeting that was or is to be; `was` tells of plans that were given up, the earliest first. */
export const MeetingEntry = z.object({
  type: z.literal('meeting'),
  ...common,
  kind: z.string(),
  status: z.enum(MEETING_STATUSES),
  round: z.int().positive().optional(),
  place: Named.optional(),
  was: z.array(
    z.object({
      time: z.string().nullable(),
      status: z.enum(MEETING_STATUSES),
      since: z.string().nullable().describe('the first day on which a report said so'),
    }),
  ),
});

/** What came of it. */
export const OutcomeEntry = z.object({
  type: z.literal('outcome'),
  ...common,
  kind: z.string(),
  issue: Issue.nullable(),
});

/** What somebody said. */
export const StatementEntry = z.object({
  type: z.literal('statement'),
  ...common,
  kind: z.enum(['direct', 'indirect', 'mixed']),
  language: z.string().describe('BCP 47, of the words'),
  addressee: Named.optional(),
});

export const TimelineEntry = z.discriminatedUnion('type', [MeetingEntry, OutcomeEntry, StatementEntry]);

/** In order of time, what has no day last. */
export const Timeline = z.object({
  negotiation: NegotiationName,
  asOf: z.string().nullable(),
  now: z.string().nullable().describe('the day from which it is told: what is after it is to come'),
  entries: z.array(TimelineEntry),
});

export type MeetingEntry = z.infer<typeof MeetingEntry>;
export type OutcomeEntry = z.infer<typeof OutcomeEntry>;
export type StatementEntry = z.infer<typeof StatementEntry>;
export type TimelineEntry = z.infer<typeof TimelineEntry>;
export type Timeline = z.infer<typeof Timeline>;
