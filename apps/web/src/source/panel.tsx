import type { ReportDetail } from '@parley/api';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/states.tsx';
import { useWords } from '../settings/settings.tsx';
import { About } from './about.tsx';
import { Article } from './article.tsx';
import { spansTo } from './address.ts';
import { useBeside } from './beside.tsx';
import type { Cited } from './beside.tsx';

/** The source beside the page, at the words that were asked for. Escape closes it. */
export function SourcePanel() {
  const { open } = useBeside();
  return open ? <Panel cited={open} /> : null;
}

function Panel({ cited }: { readonly cited: Cited }) {
  const { close } = useBeside();
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useAnswer('report', { params: { id: cited.report } });
  const place = `${cited.report} ${spansTo(cited.spans)}`;
  useEffect(() => heading.current?.focus({ preventScroll: true }), [place]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
  return (
    <aside className="beside" aria-labelledby="beside-title">
      <header>
        <h2 id="beside-title" ref={heading} tabIndex={-1}>
          {words.source.title}
          {cited.number !== undefined && <span className="number"> {cited.number}</span>}
        </h2>
        <Among />
        <button type="button" className="close" onClick={close} aria-label={words.shell.close}>
          ✕
        </button>
      </header>
      {/* What scrolls can be reached by the keyboard. */}
      <div className="beside-body" tabIndex={0} role="region" aria-label={words.source.title}>
        <Answered asked={asked}>
          {(report) => (asked.old ? null : <Shown key={place} report={report} cited={cited} />)}
        </Answered>
      </div>
    </aside>
  );
}

function Among() {
  const { among, place, show } = useBeside();
  const { source } = useWords();
  if (among.length < 2) return null;
  const go = (by: number) => show(among, (place + by + among.length) % among.length);
  return (
    <div className="among">
      <button type="button" onClick={() => go(-1)} aria-label={source.previous}>
        ‹
      </button>
      <span>{source.nth(place + 1, among.length)}</span>
      <button type="button" onClick={() => go(1)} aria-label={source.next}>
        ›
      </button>
    </div>
  );
}

function Shown({ report, cited }: { readonly report: ReportDetail; readonly cited: Cited }) {
  const words = useWords();
  return (
    <>
      <h3>{report.title ?? words.source.untitled}</h3>
      <About report={report} />
      <p className="actions">
        <Link href={`/sources/${encodeURIComponent(report.id)}`}>{words.source.whole}</Link>
      </p>
      {report.text === null ? (
        <>
          <p className="notice">{words.source.noText}</p>
          {(cited.quotes ?? []).map((quote) => (
            <blockquote key={quote} lang={report.language}>
              <mark>{quote}</mark>
            </blockquote>
          ))}
        </>
      ) : (
        <Article
          text={report.text}
          language={report.language}
          bodyStart={report.bodyStart}
          spans={cited.spans}
        />
      )}
    </>
  );
}
