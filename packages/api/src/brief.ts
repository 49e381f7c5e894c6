import { Span } from '@parley/dossier/schemas';
import { z } from 'zod';
import { Language, NegotiationName } from './basics.ts';

/** Which cited passage (`number`, from 1), and which words of it say so. */
export const Reference = z.object({ number: z.int().positive(), span: Span });

/** A stretch of a line: Parley's own words or, with `from`, words of the source and the language that they are in. */
export const Piece = z.object({
  text: z.string(),
  from: z.object({ language: z.string() }).optional(),
});

/** One thing that reports say, with where they say so. */
export const Line = z.object({
  claim: z
    .string()
    .optional()
    .describe('the claim that it tells; absent where it tells of several or of none'),
  variant: z.string().optional().describe('which variant of the claim, where it is not the leading one'),
  label: z.string().optional().describe('what it is about, set apart from it: a party, a status, a day'),
  text: z.array(Piece),
  references: z.array(Reference),
  doubtful: z.boolean().describe('read with less than even confidence'),
  aside: z.string().optional().describe('how well it is supported: “2 independent sources, 7 reports”'),
  get under(): z.ZodOptional<z.ZodArray<typeof Line>> {
    return z.array(Line).optional();
  },
});

/** Lines under an optional heading. `more` are those beyond what a reader wants at first sight. */
export const ListBlock = z.object({
  kind: z.literal('list'),
  heading: z.string().optional(),
  lines: z.array(Line),
  more: z.array(Line),
  beyond: z.int().nonnegative().optional().describe('how many more there are that are not even here'),
});

/** A row of a table: its name, lines about the name itself, and a cell for each further column. */
export const Row = z.object({ name: z.string(), about: z.array(Line), cells: z.array(z.array(Line)) });

/** A table whose cells hold lines. `columns[0]` heads the names of the rows. */
export const TableBlock = z.object({
  kind: z.literal('table'),
  heading: z.string().optional(),
  columns: z.array(z.string()),
  rows: z.array(Row),
  more: z.array(Line).optional(),
  beyond: z.int().nonnegative().optional(),
});

export const Block = z.discriminatedUnion('kind', [ListBlock, TableBlock]);

/** A part of a brief: `when`, `who`, `stand`, `expected`, `history`, `said`, `open`. Without blocks: nothing is known. */
export const Section = z.object({ id: z.string(), heading: z.string(), blocks: z.array(Block) });

/** A sentence of a report that lines cite by its number. */
export const Citation = z.object({
  number: z.int().positive(),
  report: z.string().describe('leads to /reports/:id'),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().describe('the sentence'),
  parts: z
    .array(z.object({ text: z.string(), cited: z.boolean() }))
    .describe(
      'the sentence cut up into what is cited and what stands around it; elided where it is very long',
    ),
  spans: z.array(Span).describe('what is cited of it'),
  language: z.string().describe('BCP 47'),
  title: z.string().optional(),
  publisher: z.string().optional(),
  date: z.string().nullable().describe('EDTF'),
  url: z.string().optional(),
});

/** A part of the record in words: sections of cited lines. `citations[n - 1].number` is `n`. */
export const Told = {
  language: Language,
  title: z.string(),
  details: z.array(z.string()).describe('parties, as of when, how many reports and independent sources'),
  notice: z.string().optional().describe('said above all else: that nothing is known'),
  sections: z.array(Section),
  citations: z.array(Citation),
};

/** The brief of a negotiation over all its reports, as of a day. */
export const BriefOfNegotiation = z.object({
  negotiation: NegotiationName,
  asOf: z.string().nullable().describe('the day that was asked for; null: everything'),
  ...Told,
});

export type Reference = z.infer<typeof Reference>;
export type Piece = z.infer<typeof Piece>;
export type Line = z.infer<typeof Line>;
export type ListBlock = z.infer<typeof ListBlock>;
export type Row = z.infer<typeof Row>;
export type TableBlock = z.infer<typeof TableBlock>;
export type Block = z.infer<typeof Block>;
export type Section = z.infer<typeof Section>;
export type Citation = z.infer<typeof Citation>;
export type BriefOfNegotiation = z.infer<typeof BriefOfNegotiation>;
