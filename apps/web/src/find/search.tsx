import { call } from '@parley/api';
import type { SearchEntry, SearchResult } from '@parley/api';
import { useCallback } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useAnswer, usePages } from '../api/use-answer.ts';
import { Answered, Empty } from '../parts/states.tsx';
import { useTitle } from '../parts/title.ts';
import { useWords } from '../settings/settings.tsx';
import { originOf } from '../source/about.tsx';
import { useBeside } from '../source/beside.tsx';
import { paragraphsOf } from '../source/marked.ts';

/** Search over negotiations, names and reports. */
export default function SearchView() {
  const words = useWords();
  const [params] = useSearchParams();
  const q = params.get('q') ?? '';
  useTitle(q, words.find.title);
  const query = { q, in: words.language, limit: 50 } as const;
  const asked = useAnswer('search', q === '' ? undefined : { query });
  return (
    <div className="sheet">
      <h1>{q === '' ? words.find.title : `${words.quotes[0]}${q}${words.quotes[1]}`}</h1>
      <p className="quiet intro">{words.find.hint}</p>
      {q !== '' && <Answered asked={asked}>{(result) => <Results result={result} q={q} />}</Answered>}
    </div>
  );
}

function Results({ result, q }: { readonly result: SearchResult; readonly q: string }) {
  const words = useWords();
  const pages = usePages(
    result,
    useCallback(
      (cursor: string) => call('search', { query: { q, in: words.language, limit: 50, cursor } }),
      [q, words.language],
    ),
  );
  const { negotiations, who } = result;
  if (negotiations.length + who.length + pages.entries.length === 0) {
    return <Empty title={words.find.none(q)} hint={words.find.noneHint} />;
  }
  return (
    <>
      <Names title={words.find.negotiations} names={negotiations} path="/n/" />
      <Names title={words.find.names} names={who} path="/who/" />
      {pages.entries.length > 0 && (
        <section className="part">
          <h2>{words.find.reports}</h2>
          <ul className="hits">
            {pages.entries.map((entry) => (
              <li key={`${entry.report} ${entry.start}`}>
                <Hit entry={entry} />
              </li>
            ))}
          </ul>
          {pages.more && (
            <button type="button" onClick={pages.showMore} disabled={pages.loading}>
              {words.shell.more(50)}
            </button>
          )}
        </section>
      )}
    </>
  );
}

function Names({
  title,
  names,
  path,
}: {
  readonly title: string;
  readonly names: readonly { readonly id: string; readonly name: string }[];
  readonly path: string;
}) {
  if (names.length === 0) return null;
  return (
    <section className="part">
      <h2>{title}</h2>
      <ul className="name-list">
        {names.map(({ id, name }) => (
          <li key={id}>
            <Link href={`${path}${encodeURIComponent(id)}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A report in which the words stand, with the part of its text that has them. */
function Hit({ entry }: { readonly entry: SearchEntry }) {
  const words = useWords();
  const { show } = useBeside();
  const { report, title, text, start, evidence, language } = entry;
  const marks = evidence.map((span) => ({ start: span.start - start, end: span.end - start }));
  const spans = evidence.length > 0 ? evidence : [{ start, end: entry.end }];
  return (
    <>
      <h3 lang={language}>
        <Link href={`/sources/${encodeURIComponent(report)}`}>{title ?? words.source.untitled}</Link>
      </h3>
      <p className="quiet">
        {originOf(entry, words)}{' '}
        <button type="button" className="says" onClick={() => show([{ report, spans, quotes: [text] }])}>
          {words.review.source}
          <span className="hidden">: {title}</span>
        </button>
      </p>
      <div className="excerpt" lang={language}>
        {paragraphsOf(text, marks).map((paragraph) => (
          <p key={paragraph.start}>
            {paragraph.pieces.map((piece) =>
              piece.marks.length > 0 ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
            )}
          </p>
        ))}
      </div>
    </>
  );
}
