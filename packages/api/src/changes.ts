import { Fact } from '@parley/dossier/schemas';
import { z } from 'zod';
import { Evidence, NegotiationName } from './basics.ts';

/** One difference between two days, as `parley changes --json` has it. */
export const ChangeEntry = z.object({
  kind: z.enum(['new', 'changed', 'withdrawn', 'contradicted', 'corroborated']),
  type: z.string().describe('type of the fact'),
  claim: z.string(),
  at: z.string().nullable().describe('when the first report that brought it was published (EDTF)'),
  text: z.string().describe('in words, in the reader’s language'),
  was: z.string().optional().describe('in words, what was so before'),
  fact: Fact.describe('what is so now; of what was withdrawn, what was; ids in it are those of `names`'),
  before: Fact.optional(),
  names: z.record(z.string(), z.string()),
  reports: z.array(z.string()),
  evidence: z.array(Evidence),
});

/** What is different since a day. `since` null: everything is new. */
export const Changes = z.object({
  negotiation: NegotiationName,
  since: z.string().nullable(),
  until: z.string().nullable(),
  entries: z.array(ChangeEntry),
});

export type ChangeEntry = z.infer<typeof ChangeEntry>;
export type Changes = z.infer<typeof Changes>;
