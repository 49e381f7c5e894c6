import { z } from 'zod';
import { Evidence, Named, NegotiationName, pageOf } from './basics.ts';
import { Reason } from './who.ts';

export const REVIEW_KINDS = ['contradiction', 'uncertain', 'merge'] as const;

const ofClaim = {
  id: z.string(),
  negotiation: NegotiationName,
  claim: z.string(),
  type: z.string(),
  text: z.string().describe('in words, in the reader’s language'),
};

/** Reports of the same time that differ. */
export const Contradiction = z.object({
  kind: z.literal('contradiction'),
  ...ofClaim,
  differsIn: z.array(z.string()),
  variants: z.array(
    z.object({ id: z.string(), text: z.string(), voices: z.int(), evidence: z.array(Evidence) }),
  ),
});

/** A fact that was read with less than even confidence, and that nobody confirmed. */
export const Uncertain = z.object({
  kind: z.literal('uncertain'),
  ...ofClaim,
  confidence: z.number(),
  evidence: z.array(Evidence),
});

/** Names that were taken for one on grounds that may mislead: a transliteration, a surname, an office. */
export const Merge = z.object({
  kind: z.literal('merge'),
  id: z.string(),
  identity: Named,
  because: Reason,
  sides: z
    .array(z.object({ form: z.string(), report: z.string(), evidence: z.array(Evidence) }))
    .describe(
      'the two forms and where each stands: `reports` of a decision `same` or `different` are these two',
    ),
});

/** Something that waits for a person. */
export const ReviewItem = z.discriminatedUnion('kind', [Contradiction, Uncertain, Merge]);

/** The queue: contradictions, then what is uncertain, then merges. */
export const ReviewQueue = pageOf(ReviewItem).extend({
  counts: z.object({ contradiction: z.int(), uncertain: z.int(), merge: z.int() }),
});

export type Contradiction = z.infer<typeof Contradiction>;
export type Uncertain = z.infer<typeof Uncertain>;
export type Merge = z.infer<typeof Merge>;
export type ReviewItem = z.infer<typeof ReviewItem>;
export type ReviewQueue = z.infer<typeof ReviewQueue>;
