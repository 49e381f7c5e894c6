import { PARTS } from '@parley/dossier';
import { z } from 'zod';
import { Named, NegotiationName, Support } from './basics.ts';
import { Round } from './negotiations.ts';

/** Somebody at, or away from, the table. `rank` is the office in words: “minister of defence of Ukraine”. */
export const Person = Named.extend({
  rank: z.string().optional(),
  country: z.string().optional().describe('ISO 3166-1 alpha-2'),
});

/** Whom a party sends. */
export const Delegation = z.object({
  claim: z.string(),
  variant: z.string().optional().describe('set where another variant of the claim leads'),
  party: Named,
  head: Person.optional(),
  members: z.array(Person).describe('without the head'),
  absent: z.array(Person).describe('said to stay away'),
  size: z.string().optional().describe('as the source words it'),
  level: z.string().optional(),
  differsIn: z.array(z.string()).describe('in what reports differ: head, size, members'),
  ...Support,
});

/** The delegations of one round, one after the other the parties' and those of others. `round` null: of no known round. */
export const DelegationsOfRound = z.object({
  round: Round.nullable(),
  delegations: z.array(Delegation),
});

/** A part that somebody plays: mediator, host, guarantor, observer. */
export const PartPlayed = z.object({
  claim: z.string(),
  entity: Named,
  part: z.enum(PARTS),
  ...Support,
});

/** Who sits at the table: the latest round first. */
export const Delegations = z.object({
  negotiation: NegotiationName,
  asOf: z.string().nullable(),
  parties: z.array(Named),
  rounds: z.array(DelegationsOfRound),
  parts: z.array(PartPlayed),
});

export type Person = z.infer<typeof Person>;
export type Delegation = z.infer<typeof Delegation>;
export type DelegationsOfRound = z.infer<typeof DelegationsOfRound>;
export type PartPlayed = z.infer<typeof PartPlayed>;
export type Delegations = z.infer<typeof Delegations>;
