import { z } from 'zod';
import { Issue, Named, pageOf } from './basics.ts';

/** A time that the parties met or are to meet. */
export const Round = z.object({
  number: z.int().positive(),
  status: z.enum(['held', 'planned']),
  from: z.string().nullable().describe('EDTF day'),
  to: z.string().nullable().describe('EDTF day'),
  places: z.array(Named),
});

/** How many reports came out on a day. */
export const Coverage = z.object({ day: z.string().describe('YYYY-MM-DD'), reports: z.int().positive() });

/** A meeting that is still to come, as seen from the latest report. */
export const NextMeeting = z.object({
  claim: z.string(),
  time: z.string().nullable().describe('EDTF; null: on a day that no report tells'),
  status: z.string(),
  text: z.string().describe('in words, in the reader’s language'),
});

/** A negotiation at a glance. */
export const NegotiationCard = z.object({
  id: z.string(),
  name: z.string(),
  parties: z.array(Named),
  mediators: z.array(Named),
  issues: z.array(Issue).describe('the most frequent first'),
  reports: z.int().nonnegative(),
  meetings: z.int().nonnegative().describe('how many rounds were held or are planned'),
  rounds: z.array(Round),
  lastChange: z.string().nullable().describe('when the latest report was published (EDTF)'),
  next: NextMeeting.optional(),
  coverage: z.array(Coverage).describe('days on which something was published, the first first'),
  pinned: z.boolean(),
  example: z.boolean().describe('whether all its reports are those of the example'),
});

/** The negotiations: pinned ones first, then by their latest report. */
export const NegotiationList = pageOf(NegotiationCard);

export type Round = z.infer<typeof Round>;
export type Coverage = z.infer<typeof Coverage>;
export type NextMeeting = z.infer<typeof NextMeeting>;
export type NegotiationCard = z.infer<typeof NegotiationCard>;
export type NegotiationList = z.infer<typeof NegotiationList>;
