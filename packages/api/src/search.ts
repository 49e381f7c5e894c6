import { ENTITY_KINDS } from '@parley/dossier';
import { Span } from '@parley/dossier/schemas';
import { z } from 'zod';
import { Named, NegotiationName } from './basics.ts';

/** A report in which the words stand, as `parley search --json` has it. */
export const SearchEntry = z.object({
  report: z.string(),
  source: z.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  language: z.string(),
  published: z.string().nullable(),
  rank: z.number().describe('more is better; says something only beside other hits of the same search'),
  text: z.string().describe('the part of the text that answers best'),
  start: z.int().nonnegative().describe('where `text` begins in the report'),
  end: z.int().nonnegative(),
  evidence: z.array(Span).describe('the words looked for; empty where only the title or facts have them'),
});

/** What a search found; negotiations and names only on the first page. */
export const SearchResult = z.object({
  negotiations: z.array(NegotiationName),
  who: z.array(Named.extend({ kind: z.enum(ENTITY_KINDS) })),
  entries: z.array(SearchEntry),
  next: z.string().optional(),
});

export type SearchEntry = z.infer<typeof SearchEntry>;
export type SearchResult = z.infer<typeof SearchResult>;
