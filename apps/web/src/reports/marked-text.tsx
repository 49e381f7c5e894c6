import type { ReportDetail } from '@parley/api';
import type { Fact } from '@parley/dossier';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { useWords } from '../settings/settings.tsx';
import { paragraphsOf } from '../source/marked.ts';
import type { Piece } from '../source/marked.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly fact: Fact;
}

/** Every stretch of the text that some fact rests on. */
export const marksOf = (facts: readonly Fact[]): Mark[] =>
  facts.flatMap((fact) => fact.evidence.map(({ start, end }) => ({ start, end, fact })));

/** The mark that a piece leads to: that of the shortest words, which says most of them. */
export const innermost = (marks: readonly Mark[]) =>
  marks.reduce((best, mark) => (mark.end - mark.start < best.end - best.start ? mark : best));

/** The text of a report with the words of its facts marked by their kinds; each leads to its fact. */
export function MarkedText({
  report,
  text,
  facts,
  chosen,
}: {
  readonly report: ReportDetail;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly chosen: string | undefined;
}) {
  const paragraphs = useMemo(
    () => paragraphsOf(text, marksOf(facts), report.bodyStart),
    [text, facts, report.bodyStart],
  );
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const mark = article.current?.querySelector('.fact-mark[aria-current]');
    if (mark && !isInSight(mark)) mark.scrollIntoView({ block: 'center' });
  }, [chosen]);
  return (
    <article ref={article} className="article facts" lang={report.language}>
      {paragraphs.map(({ start, heading, pieces }) => (
        <p key={start} className={heading ? 'head' : undefined}>
          {pieces.map((piece) =>
            piece.marks.length === 0 ? (
              piece.text
            ) : (
              <MarkedPiece key={piece.start} piece={piece} chosen={chosen} />
            ),
          )}
        </p>
      ))}
    </article>
  );
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 60 && bottom <= innerHeight;
}

function MarkedPiece({
  piece: { text, start, marks },
  chosen,
}: {
  readonly piece: Piece<Mark>;
  readonly chosen: string | undefined;
}) {
  const words = useWords();
  const { fact } = innermost(marks);
  const isChosen = marks.some((mark) => mark.fact.id === chosen);
  const begins = fact.evidence.some((span) => span.start === start);
  return (
    <Link
      href={`?fact=${encodeURIComponent(fact.id)}`}
      replace
      className={`fact-mark fact-${fact.type}`}
      aria-current={isChosen ? 'true' : undefined}
      lang=""
    >
      {begins && (
        <span className="fact-tag" lang={words.language}>
          {words.facts[fact.type]}
          <span className="hidden">: </span>
        </span>
      )}
      {text}
    </Link>
  );
}
