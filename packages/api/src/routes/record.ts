import { z } from 'zod';
import { InLanguage, Paging } from '../basics.ts';
import { Example, Removed } from '../example.ts';
import { Job } from '../jobs.ts';
import { SearchResult } from '../search.ts';
import { Login, Status } from '../status.ts';
import type { Route } from './route.ts';

/** The record as a whole: what it holds, who asks, what stands in it. */
export const RECORD_ROUTES = {
  status: {
    method: 'GET',
    path: '/status',
    tag: 'record',
    summary: 'What the record holds, and what the caller may do',
    role: 'reader',
    status: 200,
    answer: Status,
  },
  login: {
    method: 'POST',
    path: '/session',
    tag: 'record',
    summary: 'Keeps a token in a cookie, so that a page and its event streams need not send it',
    role: 'reader',
    open: true,
    body: Login,
    status: 200,
    answer: Status,
  },
  logout: {
    method: 'DELETE',
    path: '/session',
    tag: 'record',
    summary: 'Forgets the cookie',
    role: 'reader',
    open: true,
    status: 200,
    answer: z.object({}),
  },
  events: {
    method: 'GET',
    path: '/events',
    tag: 'record',
    summary: 'An event `changed` whenever the record was changed (RecordChanged)',
    role: 'reader',
    status: 200,
    answer: { mediaType: 'text/event-stream' },
  },
  search: {
    method: 'GET',
    path: '/search',
    tag: 'record',
    summary: 'Reports in which words stand, and negotiations and names that have them',
    role: 'reader',
    query: z.object({
      q: z.string().max(500).describe('words; "words together", begin*, -not, this OR that'),
      ...InLanguage,
      ...Paging,
    }),
    status: 200,
    answer: SearchResult,
  },
  example: {
    method: 'GET',
    path: '/example',
    tag: 'record',
    summary: 'Whether the example record is there',
    role: 'reader',
    status: 200,
    answer: Example,
  },
  loadExample: {
    method: 'POST',
    path: '/example',
    tag: 'record',
    summary: 'Loads the example record, where the record is empty',
    role: 'admin',
    body: z.strictObject({}),
    status: 202,
    answer: Job,
  },
  removeExample: {
    method: 'DELETE',
    path: '/example',
    tag: 'record',
    summary: 'Removes the example record, and nothing else',
    role: 'admin',
    status: 200,
    answer: Removed,
  },
} as const satisfies Record<string, Route>;
