import { call } from '@parley/api';
import { useCallback } from 'react';
import { useAnswer, usePages } from '../api/use-answer.ts';
import { Answered } from '../parts/states.tsx';
import { ReportRows } from '../reports/rows.tsx';
import type { ViewProps } from './view.tsx';

/** The reports of a negotiation, the newest first. */
export default function SourcesView({ id }: ViewProps) {
  const asked = useAnswer('reportsOf', { params: { id }, query: { limit: 200 } });
  const pages = usePages(
    asked.data,
    useCallback(
      (cursor: string) => call('reportsOf', { params: { id }, query: { limit: 200, cursor } }),
      [id],
    ),
  );
  return <Answered asked={asked}>{() => <ReportRows pages={pages} />}</Answered>;
}
