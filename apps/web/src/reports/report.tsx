import type { ReportDetail } from '@parley/api';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { FactType } from '@parley/dossier';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { useWords } from '../settings/settings.tsx';
import { About } from '../source/about.tsx';
import { dateText, dayOfInstant } from '../words/dates.ts';
import { FactList } from './fact-list.tsx';
import { KindChoice } from './kinds.tsx';
import { MarkedText } from './marked-text.tsx';

/** A report with all that was read in it, marked in its text and listed beside it. */
export default function ReportView({ id }: { readonly id: string }) {
  const asked = useAnswer('report', { params: { id } });
  return <Answered asked={asked}>{(report) => <Report report={report} />}</Answered>;
}

function Report({ report }: { readonly report: ReportDetail }) {
  const words = useWords();
  const title = report.title ?? words.source.untitled;
  useTitle(title);
  const [params, setParams] = useSearchParams();
  const [hidden, setHidden] = useState<ReadonlySet<FactType>>(new Set());
  const facts = useMemo(() => report.facts.filter(({ type }) => !hidden.has(type)), [report.facts, hidden]);
  const chosen = params.get('fact') ?? undefined;
  const choose = (fact: string) =>
    setParams(
      (now) => {
        now.set('fact', fact);
        return now;
      },
      { replace: true },
    );
  return (
    <div className="sheet wide">
      <h1 lang={report.language}>{title}</h1>
      <About report={report} />
      <Belongs report={report} />
      <div className="reading">
        <div className="reading-text">
          <KindChoice facts={report.facts} hidden={hidden} setHidden={setHidden} />
          {report.text === null ? (
            <p className="notice">{words.source.noText}</p>
          ) : (
            <MarkedText report={report} text={report.text} facts={facts} chosen={chosen} />
          )}
        </div>
        <FactList report={report} facts={facts} chosen={chosen} choose={choose} />
      </div>
    </div>
  );
}

/** In which negotiations it is told, when it was added, and its other versions. */
function Belongs({
  report: { negotiations, addedAt, reader, versions, id },
}: {
  readonly report: ReportDetail;
}) {
  const words = useWords();
  return (
    <p className="quiet belongs">
      {negotiations.length > 0 && (
        <>
          {words.reports.belongsTo}{' '}
          {negotiations.map(({ id: one, name }, index) => (
            <span key={one}>
              {index > 0 && ', '}
              <Link href={`/n/${encodeURIComponent(one)}`}>{name}</Link>
            </span>
          ))}
          {' · '}
        </>
      )}
      {words.source.added(dayOfInstant(addedAt, words))} · {words.reports.read} {reader}
      {versions.length > 1 && (
        <>
          {' · '}
          {words.reports.versions}:{' '}
          {versions.map((version, index) => (
            <span key={version.id}>
              {index > 0 && ', '}
              <Link
                href={`/sources/${encodeURIComponent(version.id)}`}
                aria-current={version.id === id ? 'page' : undefined}
              >
                {dateText(version.published ?? version.addedAt.slice(0, 10), words, 'short')}
              </Link>
            </span>
          ))}
        </>
      )}
    </p>
  );
}
