import { ISSUES } from '@parley/dossier';
import { Span } from '@parley/dossier/schemas';
import { z } from 'zod';

/*
 * What every part of the API has in common. Times are EDTF or null, offsets half-open UTF-16 code units into the
 * text of the report, and names are in the language that was asked for.
 */

/** A language that answers can be in. */
export const Language = z.enum(['nl', 'en']);

/** A day of the calendar. */
export const Day = z.iso.date().describe('YYYY-MM-DD');

/** How many entries of a list are wanted, and from where on. */
export const Paging = {
  cursor: z.string().max(200).optional().describe('`next` of the page before; absent: the first page'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('entries on a page'),
};

/** Which language names and sentences are to be in. */
export const InLanguage = {
  in: Language.optional().describe('language of the answer; absent: that of Accept-Language, else English'),
};

/** What is known of somebody or something where it is named. `id` leads to `/who/:id`. */
export const Named = z.object({ id: z.string(), name: z.string() });

/** A negotiation where it is named. */
export const NegotiationName = z.object({ id: z.string(), name: z.string() });

/** What a negotiation is about. */
export const Issue = z.enum(ISSUES);

/** An issue, with its name in the reader's language. */
export const NamedIssue = z.object({ id: Issue, name: z.string() });

/** Words of a report that say so, and who printed them when. `document` is the id of the report. */
export const Evidence = Span.extend({
  source: z.string().optional().describe('the publisher'),
  url: z.string().optional(),
  published: z.string().nullable().describe('EDTF'),
});

/** How claims stand: by one voice, by more, replaced, contested, or decided by a person. */
export const ClaimState = z.enum([
  'reported',
  'corroborated',
  'changed',
  'contradicted',
  'confirmed',
  'rejected',
]);

/** How well a claim is supported. Reprints are several reports and one voice. */
export const Support = {
  state: ClaimState,
  voices: z.int().nonnegative().describe('independent sources'),
  reports: z.int().nonnegative(),
  evidence: z.array(Evidence),
};

/** An error, after RFC 9457. `detail` says what is wrong, `remedy` what to do. */
export const Problem = z.object({
  type: z.string().describe('`about:blank`, or a name for this kind of problem'),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  remedy: z.string().optional(),
  instance: z.string().optional().describe('the path that was asked for'),
  errors: z
    .array(z.object({ at: z.string(), message: z.string() }))
    .optional()
    .describe('where a request is not as it must be'),
});

/** A page of a list. `next` is absent on the last. */
export const pageOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.object({ entries: z.array(entry), next: z.string().optional() });

export type Language = z.infer<typeof Language>;
export type Day = z.infer<typeof Day>;
export type Named = z.infer<typeof Named>;
export type NegotiationName = z.infer<typeof NegotiationName>;
export type NamedIssue = z.infer<typeof NamedIssue>;
export type Evidence = z.infer<typeof Evidence>;
export type ClaimState = z.infer<typeof ClaimState>;
export type Problem = z.infer<typeof Problem>;
