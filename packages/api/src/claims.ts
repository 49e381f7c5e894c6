import { Fact } from '@parley/dossier/schemas';
import { z } from 'zod';
import { ClaimState, Evidence, NegotiationName } from './basics.ts';
import { DecisionEntry } from './decisions.ts';

/** One way in which a claim is told, and who tells it so. */
export const Variant = z.object({
  id: z.string(),
  text: z.string().describe('in words, in the reader’s language'),
  standing: z
    .enum(['holds', 'beside', 'contests', 'replaced', 'rejected'])
    .describe('`beside`: holds as well as the first; `contests`: reports differ'),
  fact: Fact.describe('ids in it are those of `names`'),
  voices: z.int().nonnegative(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  confidence: z.number(),
  supersededBy: z.string().optional(),
  facts: z
    .array(z.object({ report: z.string(), fact: z.string() }))
    .describe('where it stands in reports, for /reports/:id/facts/:fact/why'),
  evidence: z.array(Evidence),
});

/** One thing that reports say, in however many ways they say it. The variant that holds comes first. */
export const ClaimDetail = z.object({
  id: z.string(),
  negotiation: NegotiationName,
  type: z.string(),
  state: ClaimState,
  text: z.string(),
  differsIn: z.array(z.string()).describe('names of fields'),
  variants: z.array(Variant),
  notes: z.array(z.string()),
  names: z.record(z.string(), z.string()).describe('id → name, of all that its facts name'),
  decisions: z.array(DecisionEntry),
});

export type Variant = z.infer<typeof Variant>;
export type ClaimDetail = z.infer<typeof ClaimDetail>;
