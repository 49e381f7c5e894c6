import { z } from 'zod';
import { Language, NegotiationName } from './basics.ts';
import { Citation, Line, ListBlock, Row, Section, TableBlock } from './brief.ts';

/*
 * A brief without what is not seen at first: the sentences that it cites, and the lines that are folded. Of a thousand
 * reports that is a twentieth of it.
 */

/** Which cited passage (`number`, from 1), and which of its words: half-open UTF-16 code units of the report. */
export const Place = z.object({
  number: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().optional().describe('the words themselves, where the text of reports is not shown'),
});

/** As `Line`, with places for references. */
export const OutlineLine = z.object({
  claim: Line.shape.claim,
  variant: Line.shape.variant,
  label: Line.shape.label,
  text: Line.shape.text,
  references: z.array(Place),
  doubtful: Line.shape.doubtful,
  aside: Line.shape.aside,
  get under(): z.ZodOptional<z.ZodArray<typeof OutlineLine>> {
    return z.array(OutlineLine).optional();
  },
});

const folded = z.int().nonnegative().describe('how many lines the brief has in its `more`');

export const OutlineList = ListBlock.extend({ lines: z.array(OutlineLine), more: folded });

export const OutlineRow = Row.extend({ about: z.array(OutlineLine), cells: z.array(z.array(OutlineLine)) });

export const OutlineTable = TableBlock.extend({ rows: z.array(OutlineRow), more: folded });

export const OutlineBlock = z.discriminatedUnion('kind', [OutlineList, OutlineTable]);

export const OutlineSection = Section.extend({ blocks: z.array(OutlineBlock) });

/** Where a cited sentence is, and who published it when. */
export const OutlineCitation = Citation.pick({ number: true, report: true, publisher: true, date: true });

/** The brief of a negotiation as far as it is seen at first. `citations[n - 1].number` is `n`, as in the brief. */
export const Outline = z.object({
  negotiation: NegotiationName,
  asOf: z.string().nullable().describe('the day that was asked for; null: everything'),
  language: Language,
  title: z.string(),
  details: z.array(z.string()).describe('parties, as of when, how many reports and independent sources'),
  notice: z.string().optional().describe('said above all else: that nothing is known'),
  sections: z.array(OutlineSection),
  citations: z.array(OutlineCitation),
});

export type Place = z.infer<typeof Place>;
export type OutlineLine = z.infer<typeof OutlineLine>;
export type OutlineBlock = z.infer<typeof OutlineBlock>;
export type OutlineRow = z.infer<typeof OutlineRow>;
export type OutlineTable = z.infer<typeof OutlineTable>;
export type OutlineSection = z.infer<typeof OutlineSection>;
export type OutlineCitation = z.infer<typeof OutlineCitation>;
export type Outline = z.infer<typeof Outline>;
