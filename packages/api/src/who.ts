import { ENTITY_KINDS } from '@parley/dossier';
import { Span } from '@parley/dossier/schemas';
import { z } from 'zod';
import { Named, NegotiationName } from './basics.ts';

/** Why two forms stand for one. */
export const Reason = z.object({
  how: z.enum(['same-code', 'same-name', 'same-spelling', 'transliteration', 'surname', 'title', 'decision']),
  forms: z.tuple([z.string(), z.string()]),
  decision: z.string().optional(),
});

/** An office that reports give somebody. */
export const RoleHeld = z.object({
  id: z.string().nullable(),
  text: z.string().describe('words of the source'),
  of: z.string().optional(),
  former: z.boolean(),
  first: z.string().nullable(),
  last: z.string().nullable(),
  reports: z.array(z.string()),
  evidence: z.array(Span),
});

/** Somebody or something over all reports, as `parley who --json` has it. */
export const Identity = z.object({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  aliases: z.array(z.string()),
  country: z.string().optional(),
  roles: z.array(RoleHeld),
  reports: z.array(z.string()),
  because: z.array(Reason).describe('why all of these are one'),
  negotiations: z.array(NegotiationName).describe('those whose reports name it'),
  others: z.array(Named).describe('others whom the name that was asked for may mean'),
});

export type Reason = z.infer<typeof Reason>;
export type RoleHeld = z.infer<typeof RoleHeld>;
export type Identity = z.infer<typeof Identity>;
