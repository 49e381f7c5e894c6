import { z } from 'zod';
import { Day, InLanguage } from '../basics.ts';
import { asOf, ofId } from './route.ts';
import type { Route } from './route.ts';

/** A part of a negotiation as a file. */
const file = <Path extends string>(path: Path, summary: string, mediaType: string) =>
  ({
    method: 'GET',
    path: `/negotiations/:id/${path}`,
    tag: 'negotiation',
    summary,
    role: 'reader',
    params: ofId,
    query: z.object({ ...asOf, ...InLanguage }),
    status: 200,
    answer: { mediaType, file: path },
  }) as const satisfies Route;

/** A negotiation in files, to be taken away. CSV is that of `parley … --csv`: UTF-8, a row for each entry. */
export const TAKE_AWAY_ROUTES = {
  briefMarkdown: file('brief.md', 'The brief as Markdown, its citations as footnotes', 'text/markdown'),
  briefHtml: file(
    'brief.html',
    'The brief as a page that needs nothing else, its sources beside it',
    'text/html',
  ),
  briefLinked: file(
    'brief.jsonld',
    'All claims as linked data: PROV, schema.org and Web Annotations',
    'application/ld+json',
  ),
  delegationsCsv: file('who.csv', 'Who sits at the table, a row for each person and round', 'text/csv'),
  positionsCsv: file('positions.csv', 'Where each party stands on each issue', 'text/csv'),
  timelineCsv: file('timeline.csv', 'Meetings, outcomes and statements', 'text/csv'),
  changesCsv: {
    ...file('changes.csv', 'What is different between two days', 'text/csv'),
    query: z.object({
      since: Day.optional().describe('absent: the day before the latest report'),
      until: Day.optional(),
      ...InLanguage,
    }),
  },
} as const satisfies Record<string, Route>;
