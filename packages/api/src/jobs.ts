import { z } from 'zod';

const about = {
  published: z.string().max(40).optional().describe('publication date: 2025, 2025-05 or 2025-05-16'),
  language: z.string().max(35).optional().describe('BCP 47; absent: it is found'),
  source: z.string().max(200).optional().describe('who published it'),
};

/** A report to be added: a text that was pasted, or an address to be fetched (of an article or a feed). */
export const NewReport = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z.string().min(1),
    title: z.string().max(500).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
    ...about,
  }),
  z.strictObject({ kind: z.literal('url'), url: z.url({ protocol: /^https?$/ }).max(2000), ...about }),
]);

/** What goes with an upload, whose body is the file as it is (`application/octet-stream`). */
export const Upload = z.strictObject({ name: z.string().min(1).max(255), ...about });

/** What became of one document of a job. */
export const JobOutcome = z.object({
  where: z.string(),
  status: z
    .enum(['added', 'version', 'known', 'skipped', 'failed'])
    .describe(
      '`version`: another text of a known address; `skipped`: in a language that Parley does not read',
    ),
  report: z.string().optional(),
  reason: z.string().optional(),
});

/** Work that was taken on. */
export const Job = z.object({
  id: z.string(),
  kind: z.enum(['text', 'upload', 'url', 'example']),
  what: z.string().describe('title, file name or address'),
  state: z.enum(['waiting', 'working', 'done', 'failed']),
  createdAt: z.string().describe('ISO 8601'),
  finishedAt: z.string().optional(),
  outcomes: z.array(JobOutcome).describe('grows while it works'),
  negotiations: z.array(z.string()).describe('those that its reports belong to; known when it is done'),
  error: z.string().optional(),
});

export type NewReport = z.infer<typeof NewReport>;
export type Upload = z.infer<typeof Upload>;
export type JobOutcome = z.infer<typeof JobOutcome>;
export type Job = z.infer<typeof Job>;
