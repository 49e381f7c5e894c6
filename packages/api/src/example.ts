import { z } from 'zod';

/** The example record, which can be loaded where the record is empty and removed again as a whole. */
export const Example = z.object({
  available: z.boolean().describe('whether it can be loaded: there is one, and the record is empty'),
  loaded: z.boolean(),
  reports: z.int().nonnegative().describe('how many of its reports the record holds'),
});

/** What was removed with the example. */
export const Removed = z.object({ reports: z.int(), decisions: z.int() });

export type Example = z.infer<typeof Example>;
export type Removed = z.infer<typeof Removed>;
