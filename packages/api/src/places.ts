import type { RouteName, ROUTES } from './routes.ts';

/** Every route of the API is below this. */
export const BASE = '/api/v1';

type Place<Name extends RouteName> = `${(typeof ROUTES)[Name]['method']} ${(typeof ROUTES)[Name]['path']}`;

/**
 * The method and path of every route, as `ROUTES` has them, for callers: with the routes themselves come the schemas of
 * all that they take and answer, which a page in a browser does without. The compiler holds one against the other.
 */
export const PLACES: { readonly [Name in RouteName]: Place<Name> } = {
  status: 'GET /status',
  login: 'POST /session',
  logout: 'DELETE /session',
  events: 'GET /events',
  search: 'GET /search',
  example: 'GET /example',
  loadExample: 'POST /example',
  removeExample: 'DELETE /example',
  negotiations: 'GET /negotiations',
  negotiation: 'GET /negotiations/:id',
  brief: 'GET /negotiations/:id/brief',
  outline: 'GET /negotiations/:id/outline',
  delegations: 'GET /negotiations/:id/who',
  positions: 'GET /negotiations/:id/positions',
  timeline: 'GET /negotiations/:id/timeline',
  changes: 'GET /negotiations/:id/changes',
  reportsOf: 'GET /negotiations/:id/reports',
  calendar: 'GET /negotiations/:id/calendar.ics',
  feed: 'GET /negotiations/:id/feed.atom',
  claim: 'GET /claims/:id',
  briefMarkdown: 'GET /negotiations/:id/brief.md',
  briefHtml: 'GET /negotiations/:id/brief.html',
  briefLinked: 'GET /negotiations/:id/brief.jsonld',
  delegationsCsv: 'GET /negotiations/:id/who.csv',
  positionsCsv: 'GET /negotiations/:id/positions.csv',
  timelineCsv: 'GET /negotiations/:id/timeline.csv',
  changesCsv: 'GET /negotiations/:id/changes.csv',
  reports: 'GET /reports',
  report: 'GET /reports/:id',
  why: 'GET /reports/:id/facts/:fact/why',
  addReport: 'POST /reports',
  uploadReport: 'POST /reports/upload',
  job: 'GET /jobs/:id',
  jobEvents: 'GET /jobs/:id/events',
  identity: 'GET /who/:id',
  review: 'GET /review',
  decide: 'POST /decisions',
  decisions: 'GET /decisions',
  undo: 'POST /decisions/:id/undo',
};
