import type { RouteName } from '@parley/api';
import type { Handler } from '../world.ts';
import { claim } from './claim.ts';
import { decide, decisions, undo } from './decisions.ts';
import { identity, search } from './find.ts';
import { addReport, job, loadExample, removeExample, uploadReport } from './jobs.ts';
import { brief, calendar, changes, delegations, feed, positions, timeline } from './negotiation.ts';
import { negotiation, negotiations } from './negotiations.ts';
import { report, reports, reportsOf, why } from './reports.ts';
import { review } from './review.ts';
import { example, status } from './status.ts';

/** Routes that answer with more than a value: event streams and cookies. */
export type OwnWay = 'events' | 'jobEvents' | 'login' | 'logout';
export type Plain = Exclude<RouteName, OwnWay>;

/** What answers each route. */
export const HANDLERS: { readonly [Name in Plain]: Handler<Name> } = {
  status,
  search,
  negotiations,
  negotiation,
  brief,
  delegations,
  positions,
  timeline,
  changes,
  reportsOf,
  calendar,
  feed,
  claim,
  reports,
  report,
  why,
  addReport,
  uploadReport,
  job,
  identity,
  review,
  decide,
  decisions,
  undo,
  example,
  loadExample,
  removeExample,
};
