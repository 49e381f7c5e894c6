import { Entity, Fact } from '@parley/dossier/schemas';
import { z } from 'zod';
import { NegotiationName, pageOf } from './basics.ts';

/** What is known of a report without its text. */
export const ReportInfo = z.object({
  id: z.string(),
  title: z.string().optional(),
  source: z.string().optional().describe('the publisher'),
  url: z.string().optional(),
  language: z.string().describe('BCP 47'),
  published: z.string().nullable().describe('EDTF'),
  addedAt: z.string().describe('ISO 8601'),
  grade: z.string().optional().describe('Admiralty code of its source: “B2”'),
  voice: z.string().optional().describe('reports with the same voice are reprints of one another'),
  example: z.boolean(),
});

/** Reports, those of a negotiation the newest first. */
export const ReportList = pageOf(ReportInfo);

/** How much of the text of reports this server shows. */
export const Rights = z.enum(['full', 'quotes', 'links']);

/** A report with all that was read in it. */
export const ReportDetail = ReportInfo.extend({
  rights: Rights,
  text: z.string().nullable().describe('all offsets point into it; null where it may not be shown'),
  bodyStart: z.int().nonnegative().describe('where the article begins, after a stamp'),
  reader: z.string().describe('version of the reader'),
  negotiations: z.array(NegotiationName),
  versions: z
    .array(z.object({ id: z.string(), published: z.string().nullable(), addedAt: z.string() }))
    .describe('all versions of its address, the first first'),
  entities: z.array(Entity),
  facts: z.array(Fact),
});

/** A word of the evidence, as the patterns saw it. */
export const WordSeen = z.object({
  text: z.string(),
  lemma: z.string(),
  upos: z.string(),
  deprel: z.string(),
  head: z.string().nullable(),
  concepts: z.array(z.string()),
  issues: z.array(z.string()),
  office: z.string().nullable(),
  refers: z.object({ names: z.array(z.string()), form: z.string() }).nullable(),
});

/** Why a fact was read, as `parley why --json` has it: the pattern, the words with their tree, and whom they mean. */
export const Explanation = z.object({
  fact: Fact,
  pattern: z.string(),
  evidence: z.array(z.object({ text: z.string(), words: z.array(WordSeen) })),
  references: z.array(z.object({ field: z.string(), name: z.string(), aliases: z.array(z.string()) })),
});

export type ReportInfo = z.infer<typeof ReportInfo>;
export type ReportList = z.infer<typeof ReportList>;
export type Rights = z.infer<typeof Rights>;
export type ReportDetail = z.infer<typeof ReportDetail>;
export type WordSeen = z.infer<typeof WordSeen>;
export type Explanation = z.infer<typeof Explanation>;
