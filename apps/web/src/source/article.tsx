import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Stretch } from './address.ts';
import { paragraphsOf } from './marked.ts';

/** A report's text with some of its words marked, scrolled to the first of them. */
export function Article({
  text,
  language,
  bodyStart,
  spans,
}: {
  readonly text: string;
  readonly language: string;
  readonly bodyStart: number;
  readonly spans: readonly Stretch[];
}) {
  const paragraphs = useMemo(() => {
    const first = Math.min(bodyStart, ...spans.map(({ start }) => start));
    return paragraphsOf(text, spans, first);
  }, [text, spans, bodyStart]);
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    article.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [paragraphs]);
  return (
    <article ref={article} className="article" lang={language}>
      {paragraphs.map(({ start, heading, pieces }) => (
        <p key={start} className={heading ? 'head' : undefined}>
          {pieces.map((piece) =>
            piece.marks.length > 0 ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
          )}
        </p>
      ))}
    </article>
  );
}
