import { z } from 'zod';
import { Paging } from '../basics.ts';
import { Job, NewReport, Upload } from '../jobs.ts';
import { Explanation, ReportDetail, ReportList } from '../reports.ts';
import { Id, ofId } from './route.ts';
import type { Route } from './route.ts';

/** Reports, and the jobs that add them. */
export const REPORT_ROUTES = {
  reports: {
    method: 'GET',
    path: '/reports',
    tag: 'report',
    summary: 'All current reports, those added last first',
    role: 'reader',
    query: z.object({ ...Paging }),
    status: 200,
    answer: ReportList,
  },
  report: {
    method: 'GET',
    path: '/reports/:id',
    tag: 'report',
    summary: 'A report with its text and all that was read in it',
    role: 'reader',
    params: ofId,
    status: 200,
    answer: ReportDetail,
  },
  why: {
    method: 'GET',
    path: '/reports/:id/facts/:fact/why',
    tag: 'report',
    summary: 'Why a fact was read',
    role: 'reader',
    params: z.object({ id: Id, fact: Id }),
    status: 200,
    answer: Explanation,
  },
  addReport: {
    method: 'POST',
    path: '/reports',
    tag: 'report',
    summary: 'Adds a text that was pasted, or what stands at an address',
    role: 'analyst',
    body: NewReport,
    status: 202,
    answer: Job,
  },
  uploadReport: {
    method: 'POST',
    path: '/reports/upload',
    tag: 'report',
    summary: 'Adds what a file holds, in any format that parley add reads',
    role: 'analyst',
    query: Upload,
    body: 'bytes',
    status: 202,
    answer: Job,
  },
  job: {
    method: 'GET',
    path: '/jobs/:id',
    tag: 'report',
    summary: 'How far a job is',
    role: 'reader',
    params: ofId,
    status: 200,
    answer: Job,
  },
  jobEvents: {
    method: 'GET',
    path: '/jobs/:id/events',
    tag: 'report',
    summary: 'An event `progress` whenever a job got further; ends with the job',
    role: 'reader',
    params: ofId,
    status: 200,
    answer: { mediaType: 'text/event-stream', event: Job },
  },
} as const satisfies Record<string, Route>;
