import { call } from '@parley/api';
import { useAnswer, usePages } from '../api/use-answer.ts';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { useWords } from '../settings/settings.tsx';
import { ReportRows } from './rows.tsx';

const pageAfter = (cursor: string) => call('reports', { query: { limit: 200, cursor } });

/** All reports, those added last first. */
export default function ReportListView() {
  const { reports } = useWords();
  useTitle(reports.title);
  const asked = useAnswer('reports', { query: { limit: 200 } });
  const pages = usePages(asked.data, pageAfter);
  return (
    <div className="sheet">
      <h1>{reports.title}</h1>
      <Answered asked={asked}>{() => <ReportRows pages={pages} />}</Answered>
    </div>
  );
}
