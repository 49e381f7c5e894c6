import type { Evidence, OutlineCitation, Place, Reference } from '@parley/api';
import { useMemo } from 'react';
import { originOf } from '../source/about.tsx';
import { useBeside } from '../source/beside.tsx';
import type { Cited } from '../source/beside.tsx';
import { spansTo } from '../source/address.ts';
import { useWords } from '../settings/settings.tsx';
import { groupBy } from './group.ts';

/** What the references of one line cite, one for each cited sentence. */
export function citedBy(
  references: readonly (Place | Reference)[],
  citations: readonly OutlineCitation[],
): Cited[] {
  const byNumber = groupBy(references, ({ number }) => number);
  return [...byNumber].flatMap(([number, group]) => {
    const citation = citations[number - 1];
    if (!citation) return [];
    const spans = group.map((reference) => ('span' in reference ? reference.span : reference));
    const quotes = spans.flatMap(({ quote }) => quote ?? []);
    return [{ report: citation.report, spans, quotes, number }];
  });
}

/** What a list of evidence cites, one for each report. */
export function citedByEvidence(evidence: readonly Evidence[]): Cited[] {
  return [...groupBy(evidence, ({ document }) => document)].map(([report, spans]) => ({
    report,
    spans: [...spans].sort((one, other) => one.start - other.start),
    quotes: spans.map(({ quote }) => quote),
  }));
}

/** The numbered citations of a line: each opens its source at the cited words. */
export function Cites({
  references,
  citations,
}: {
  readonly references: readonly (Place | Reference)[];
  readonly citations: readonly OutlineCitation[];
}) {
  const words = useWords();
  const { show, open } = useBeside();
  const cited = useMemo(() => citedBy(references, citations), [references, citations]);
  if (cited.length === 0) return null;
  return (
    <span className="cites">
      {cited.map((one, place) => {
        const { publisher, date } = citations[one.number! - 1]!;
        const isOpen = open?.report === one.report && spansTo(open.spans) === spansTo(one.spans);
        return (
          <button
            key={one.number}
            type="button"
            className="cite"
            aria-label={words.brief.citation(
              one.number!,
              originOf({ source: publisher, published: date }, words),
            )}
            aria-current={isOpen ? 'true' : undefined}
            onClick={() => show(cited, place)}
          >
            {one.number}
          </button>
        );
      })}
    </span>
  );
}

/** A button with how well something is supported, which opens the words that say so. */
export function Says({
  evidence,
  label,
  voices,
  reports,
  name,
}: {
  readonly evidence: readonly Evidence[];
  readonly label: string;
  readonly voices?: number;
  readonly reports?: number;
  /** What the button says instead of how many say so. */
  readonly name?: string;
}) {
  const words = useWords();
  const { show, open } = useBeside();
  const cited = citedByEvidence(evidence);
  if (cited.length === 0) return null;
  const text = name ?? words.stand.voices(voices ?? cited.length, reports ?? cited.length);
  const isOpen = cited.some(
    (one) => open?.report === one.report && spansTo(open.spans) === spansTo(one.spans),
  );
  return (
    <button
      type="button"
      className="says"
      aria-label={`${text}: ${label}`}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => show(cited)}
    >
      {text}
    </button>
  );
}
