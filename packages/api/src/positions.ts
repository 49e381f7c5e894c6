import { STANCES } from '@parley/dossier';
import { z } from 'zod';
import { Issue, Named, NamedIssue, NegotiationName, Support } from './basics.ts';

/** A stance, and from which day on reports have it. */
export const Movement = z.object({
  stance: z.enum(STANCES),
  text: z.string(),
  since: z.string().nullable().describe('EDTF'),
});

/** Where a holder stands on an issue, as `parley positions --json` has it. `party` is whom the holder speaks for. */
export const Position = z.object({
  claim: z.string(),
  party: Named,
  holder: Named,
  issue: Issue,
  stance: z.enum(STANCES),
  text: z.string().describe('words of the source'),
  since: z.string().nullable().describe('the first day (EDTF) on which a report said so'),
  last: z.string().nullable(),
  before: z.array(Movement).describe('what it was before, the earliest first'),
  ...Support,
});

/** “A will not do x before y.” */
export const Precondition = z.object({
  claim: z.string(),
  holder: Named,
  before: z.object({ issue: Issue.nullable(), text: z.string() }),
  requires: z.object({ issue: Issue.nullable(), text: z.string() }),
  ...Support,
});

/** Where the parties stand. A cell of the matrix is all positions of one party on one issue. */
export const Positions = z.object({
  negotiation: NegotiationName,
  asOf: z.string().nullable(),
  parties: z.array(Named).describe('rows of the matrix: the parties, then others who hold positions'),
  issues: z.array(NamedIssue).describe('columns of the matrix, the one with most positions first'),
  positions: z.array(Position),
  preconditions: z.array(Precondition),
  deadlocks: z
    .array(z.array(Precondition))
    .describe('circles: each wants first what the next will not do before'),
});

export type Movement = z.infer<typeof Movement>;
export type Position = z.infer<typeof Position>;
export type Precondition = z.infer<typeof Precondition>;
export type Positions = z.infer<typeof Positions>;
