import type { RouteName } from '@parley/api';
import type { Reader } from '../world.ts';
import { claim } from './claim.ts';
import { decisions } from './decisions-log.ts';
import { identity, search } from './find.ts';
import { brief, calendar, changes, delegations, feed, outline, positions, timeline } from './negotiation.ts';
import { negotiation, negotiations } from './negotiations.ts';
import { report, reports, reportsOf, why } from './reports.ts';
import { review } from './review.ts';
import {
  briefHtml,
  briefLinked,
  briefMarkdown,
  changesCsv,
  delegationsCsv,
  positionsCsv,
  timelineCsv,
} from './take-away.ts';

/** Routes whose answers follow from the record. */
export type Reading = keyof typeof READING;

/** What answers them, in threads of their own. */
export const READING = {
  search,
  negotiations,
  negotiation,
  brief,
  outline,
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
  identity,
  review,
  decisions,
  briefMarkdown,
  briefHtml,
  briefLinked,
  delegationsCsv,
  positionsCsv,
  timelineCsv,
  changesCsv,
} satisfies { readonly [Name in RouteName]?: Reader<Name> };
