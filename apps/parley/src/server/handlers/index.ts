import type { RouteName } from '@parley/api';
import type { Handler } from '../world.ts';
import { decide, undo } from './decisions.ts';
import { addReport, job, loadExample, removeExample, uploadReport } from './jobs.ts';
import type { Reading } from './reading.ts';
import { example, status } from './status.ts';

/** Routes that answer with more than a value: event streams and cookies. */
export type OwnWay = 'events' | 'jobEvents' | 'login' | 'logout';
/** Routes that do something, or tell what the server itself knows. */
export type Doing = Exclude<RouteName, OwnWay | Reading>;

/** What answers those. */
export const DOING: { readonly [Name in Doing]: Handler<Name> } = {
  status,
  addReport,
  uploadReport,
  job,
  decide,
  undo,
  example,
  loadExample,
  removeExample,
};
