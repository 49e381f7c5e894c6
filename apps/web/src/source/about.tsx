import type { ReportInfo } from '@parley/api';
import { useWords } from '../settings/settings.tsx';
import { dateText } from '../words/dates.ts';
import type { Words } from '../words/index.ts';

/** Who published a report and when, as one line: “De Courant · 14 May 2025”. */
export function originOf(
  { source, published }: { readonly source?: string | undefined; readonly published: string | null },
  words: Words,
): string {
  const date = published === null ? words.source.undated : dateText(published, words);
  return source === undefined ? date : `${source} · ${date}`;
}

/** Publisher, date, grade and the address of the original. */
export function About({ report }: { readonly report: ReportInfo }) {
  const words = useWords();
  return (
    <p className="origin">
      {originOf(report, words)}
      {report.grade !== undefined && <span> · {words.source.grade(report.grade)}</span>}
      {report.url !== undefined && (
        <>
          {' · '}
          <a href={report.url} target="_blank" rel="noreferrer noopener">
            {words.source.original}
          </a>
        </>
      )}
    </p>
  );
}
