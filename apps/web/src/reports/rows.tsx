import type { ReportInfo } from '@parley/api';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Pages } from '../api/use-answer.ts';
import { LongList } from '../parts/long-list.tsx';
import { Empty } from '../parts/states.tsx';
import { useWords } from '../settings/settings.tsx';
import { useMayWrite } from '../shell/status.ts';
import { dateText } from '../words/dates.ts';

/** How many reports are worth a filter. */
const MANY = 8;

/** Whether what was typed stands in a report's title or publisher. */
export function matchesReport({ title = '', source = '' }: ReportInfo, filter: string): boolean {
  const text = `${title} ${source}`.toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Reports as a list that can be filtered; those beyond the first page are asked for by a button. */
export function ReportRows({ pages }: { readonly pages: Pages<ReportInfo> }) {
  const words = useWords();
  const [filter, setFilter] = useState('');
  const shown = pages.entries.filter((report) => matchesReport(report, filter));
  const voices = countOf(pages.entries);
  if (pages.entries.length === 0) return <NoReports />;
  return (
    <>
      {pages.entries.length > MANY && (
        <input
          type="search"
          className="filter"
          aria-label={words.reports.filter}
          placeholder={words.reports.filter}
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
        />
      )}
      {shown.length === 0 && <p className="quiet">{words.reports.noMatch}</p>}
      <LongList
        className="report-rows"
        items={shown}
        estimate={68}
        keyOf={({ id }) => id}
        render={(report) => <ReportRow report={report} reprint={(voices.get(report.voice) ?? 0) > 1} />}
      />
      {pages.more && (
        <button type="button" onClick={pages.showMore} disabled={pages.loading}>
          {pages.loading ? words.shell.loading : words.shell.more(200)}
        </button>
      )}
    </>
  );
}

function countOf(reports: readonly ReportInfo[]): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { voice } of reports) {
    if (voice !== undefined) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  }
  return counts;
}

function ReportRow({ report, reprint }: { readonly report: ReportInfo; readonly reprint: boolean }) {
  const words = useWords();
  const { id, title, source, published, language, grade, example } = report;
  return (
    <div className="report-row">
      <span className="day">
        {published === null ? words.source.undated : dateText(published, words, 'short')}
      </span>
      <div>
        <Link href={`/sources/${encodeURIComponent(id)}`} lang={language}>
          {title ?? words.source.untitled}
        </Link>
        <p className="quiet">
          {[
            ...(source === undefined ? [] : [source]),
            words.languages[language.slice(0, 2)] ?? language,
            ...(grade === undefined ? [] : [grade]),
          ].join(' · ')}
          {reprint && <span className="tag">{words.reports.reprint}</span>}
          {example && <span className="tag">{words.list.example}</span>}
        </p>
      </div>
    </div>
  );
}

function NoReports() {
  const { reports, shell } = useWords();
  const mayAdd = useMayWrite();
  return (
    <Empty title={reports.empty} hint={reports.emptyHint}>
      {mayAdd && (
        <p className="actions">
          <Link href="/add" className="primary">
            {shell.add}
          </Link>
        </p>
      )}
    </Empty>
  );
}
