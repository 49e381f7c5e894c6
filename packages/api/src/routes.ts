import type { z } from 'zod';
import { NEGOTIATION_ROUTES } from './routes/negotiation.ts';
import { RECORD_ROUTES } from './routes/record.ts';
import { REPORT_ROUTES } from './routes/report.ts';
import { TAKE_AWAY_ROUTES } from './routes/take-away.ts';
import { WORK_ROUTES } from './routes/work.ts';

export type { Route } from './routes/route.ts';

/** All routes, by the names under which client and server know them. */
export const ROUTES = {
  ...RECORD_ROUTES,
  ...NEGOTIATION_ROUTES,
  ...TAKE_AWAY_ROUTES,
  ...REPORT_ROUTES,
  ...WORK_ROUTES,
} as const;

export type RouteName = keyof typeof ROUTES;

type Part<Name extends RouteName, Key extends 'params' | 'query' | 'body'> =
  (typeof ROUTES)[Name] extends Readonly<Record<Key, infer Schema>> ? Schema : undefined;
type Given<Schema> = Schema extends z.ZodType
  ? z.input<Schema>
  : Schema extends 'bytes'
    ? Uint8Array
    : undefined;
type Understood<Schema> = Schema extends z.ZodType
  ? z.output<Schema>
  : Schema extends 'bytes'
    ? Uint8Array
    : undefined;

/** What a handler of a route is given: checked, with what may be left out filled in. */
export interface Asked<Name extends RouteName> {
  readonly params: Understood<Part<Name, 'params'>>;
  readonly query: Understood<Part<Name, 'query'>>;
  readonly body: Understood<Part<Name, 'body'>>;
}

/** What a caller of a route gives; what the route does not take is left out. */
export type Call<Name extends RouteName> = {
  readonly [Key in 'params' | 'query' | 'body' as Part<Name, Key> extends undefined ? never : Key]: Given<
    Part<Name, Key>
  >;
};

/** What a route answers: JSON, or a text. */
export type Answer<Name extends RouteName> = (typeof ROUTES)[Name]['answer'] extends infer Schema
  ? Schema extends z.ZodType
    ? z.output<Schema>
    : string
  : never;
