import { z } from 'zod';
import { pageOf } from './basics.ts';

const reason = z.string().max(2000).optional().describe('why; shown with the decision');
const claim = z.string().max(200);
const variant = z
  .string()
  .max(300)
  .optional()
  .describe('which variant of the claim; absent: the leading one');
const id = z.string().min(1).max(300);

/** What a field should be: any JSON. */
export const Json = z.json();

/** What a person decides. The words are those of `parley decide`. */
export const NewDecision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('confirm'), claim, variant, reason }),
  z.strictObject({ kind: z.literal('reject'), claim, variant, reason }),
  z.strictObject({
    kind: z.literal('correct'),
    claim,
    variant,
    field: z.string().min(1).max(60),
    value: Json,
    reason,
  }),
  z.strictObject({ kind: z.literal('annotate'), claim, variant, text: z.string().min(1).max(4000), reason }),
  z
    .strictObject({
      kind: z.literal('same'),
      identities: z.tuple([id, id]).optional().describe('two that are one'),
      identity: id.optional().describe('one that was taken for one, and is; then with `reports`'),
      reports: z
        .tuple([id, id])
        .optional()
        .describe('who stands in these two is one: the `reports` of the `sides` of a merge'),
      reason,
    })
    .refine(
      ({ identities, identity, reports }) =>
        (identities === undefined) !== (identity === undefined && reports === undefined) &&
        (identity === undefined) === (reports === undefined),
      'give two `identities`, or an `identity` and two `reports`',
    ),
  z.strictObject({
    kind: z.literal('different'),
    identity: id,
    reports: z.tuple([id, id]).describe('who stands in these two is not one'),
    reason,
  }),
  z.strictObject({ kind: z.literal('name'), negotiation: id, name: z.string().min(1).max(200), reason }),
  z.strictObject({ kind: z.literal('pin'), negotiation: id, reason }),
  z.strictObject({
    kind: z.literal('join'),
    negotiations: z.tuple([id, id]).describe('the second becomes a part of the first'),
    reason,
  }),
  z.strictObject({ kind: z.literal('move'), report: id, negotiation: id, reason }),
  z.strictObject({
    kind: z.literal('grade'),
    source: z.string().min(1).max(200),
    grade: z.string().regex(/^[A-F][1-6]$/),
    reason,
  }),
]);

/** Why a decision is taken back. */
export const Undo = z.strictObject({ reason });

/** A decision in the log. The log only grows: an undo is a decision as well. */
export const DecisionEntry = z.object({
  id: z.string(),
  at: z.string().describe('ISO 8601, UTC'),
  author: z.string(),
  reason: z.string(),
  kind: z.enum([
    'confirm',
    'reject',
    'correct',
    'annotate',
    'same',
    'different',
    'name',
    'pin',
    'join',
    'move',
    'grade',
    'undo',
  ]),
  text: z.string().describe('what was decided, as one line'),
  report: z.string().optional().describe('the report whose fact it is about'),
  field: z.string().optional(),
  undoes: z.string().optional().describe('the decision that it takes back'),
  undoneBy: z.string().optional().describe('the decision that took it back'),
});

/** The log, the latest first. */
export const DecisionList = pageOf(DecisionEntry);

/** What was written down: a rejection is one decision for each report that says so. */
export const Decided = z.object({ decisions: z.array(DecisionEntry).min(1) });

export type NewDecision = z.infer<typeof NewDecision>;
export type Undo = z.infer<typeof Undo>;
export type DecisionEntry = z.infer<typeof DecisionEntry>;
export type DecisionList = z.infer<typeof DecisionList>;
export type Decided = z.infer<typeof Decided>;
