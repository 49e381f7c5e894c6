import { z } from 'zod';
import { Day } from '../basics.ts';
import type { Role } from '../status.ts';

/** A route: what it takes, what it answers, and what its caller must be allowed to do. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `BASE`, its parameters as `:name`. */
  readonly path: string;
  readonly tag: 'record' | 'negotiation' | 'report' | 'person' | 'work';
  readonly summary: string;
  readonly role: Role;
  /** Whether it may be called without a token where tokens are needed. */
  readonly open?: true;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** JSON, but for `bytes`: a file as it is. */
  readonly body?: z.ZodType | 'bytes';
  readonly status: 200 | 201 | 202;
  /** JSON, but for text of another media type. Of event streams: what the data of an event is; of files: their name. */
  readonly answer:
    z.ZodType | { readonly mediaType: string; readonly event?: z.ZodType; readonly file?: string };
}

/** An id in a path. */
export const Id = z.string().min(1).max(300);
/** What has an id. */
export const ofId = z.object({ id: Id });
/** As of which day something is asked. */
export const asOf = { asOf: Day.optional().describe('the record as it was at the end of this day') };
/** Some of these, in a query. */
export const listOfKinds = <Kind extends string>(kinds: readonly [Kind, ...Kind[]]) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(kinds)).min(1))
    .optional()
    .describe(`some of ${kinds.join(', ')}, with commas between them; absent: all`);
