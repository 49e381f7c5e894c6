import { z } from 'zod';
import { Language } from './basics.ts';
import { Example } from './example.ts';
import { Rights } from './reports.ts';

/** What a token allows: `reader` reads; `analyst` adds reports and decides as well; `admin` also loads and removes the example. */
export const Role = z.enum(['reader', 'analyst', 'admin']);

/** What the page needs to know before anything else. */
export const Status = z.object({
  version: z.string(),
  revision: z.int().nonnegative().describe('how often the record was changed'),
  reports: z.int().nonnegative(),
  negotiations: z.int().nonnegative(),
  role: Role.describe('what this caller may do'),
  author: z.string().describe('under which name its decisions are written down'),
  languages: z.array(Language),
  rights: Rights,
  example: Example,
});

/** A token, to be kept as a cookie that scripts cannot read. */
export const Login = z.strictObject({ token: z.string().min(1).max(200) });

/** An event of `/events`: the record was changed. */
export const RecordChanged = z.object({
  revision: z.int().nonnegative(),
  negotiations: z
    .array(z.string())
    .describe('those that are new or not what they were, and those that are gone'),
});

export type Role = z.infer<typeof Role>;
export type Login = z.infer<typeof Login>;
export type Status = z.infer<typeof Status>;
export type RecordChanged = z.infer<typeof RecordChanged>;
