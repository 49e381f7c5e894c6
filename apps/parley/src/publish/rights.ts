import type { Brief, Reference } from '@parley/brief';
import type { Document } from '@parley/dossier';

/*
 * How much of its sources a page shows, where their publishers have a say in it.
 */

export const SOURCE_RIGHTS = ['full', 'quotes', 'links'] as const;
export type SourceRights = (typeof SOURCE_RIGHTS)[number];

/** A brief with the documents that it cites, cut to what may be shown. */
export interface Shown {
  readonly brief: Brief;
  readonly documents: readonly Document[];
}

/** `full`: as it is; `quotes`: of each source the sentences that are cited; `links`: where each source is to be found. */
export function withRights(brief: Brief, documents: readonly Document[], rights: SourceRights): Shown {
  if (rights === 'full') return { brief, documents };
  const cut = new Map(documents.map((document) => [document.id, new Cut(document, brief, rights)]));
  const moved = (reference: Reference): Reference => ({
    ...reference,
    span: cut.get(reference.span.document)!.moved(reference.span),
  });
  return {
    brief: {
      ...brief,
      sections: mapReferences(brief.sections, moved),
      citations: brief.citations.map((citation) => cut.get(citation.document)!.citation(citation)),
    },
    documents: [...cut.values()].map(({ document }) => document),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const BETWEEN = '\n\n[…]\n\n';

/** What is left of a document, and where in it its words are now. */
class Cut {
  readonly document: Document;
  /** Stretches of the whole text, each with where it begins now. Without any, all words are the one text that is left. */
  readonly #kept: readonly (Stretch & { readonly at: number })[];

  constructor(document: Document, { citations }: Brief, rights: SourceRights) {
    const { text } = document;
    const own = citations.filter((citation) => citation.document === document.id);
    const kept: (Stretch & { at: number })[] = [];
    let left = '';
    for (const { start, end } of rights === 'links' ? [] : own.toSorted((a, b) => a.start - b.start)) {
      if (left !== '') left += BETWEEN;
      kept.push({ start, end, at: left.length });
      left += text.slice(start, end);
    }
    this.#kept = kept;
    this.document = {
      ...document,
      text: left === '' ? (document.url ?? document.title ?? document.id) : left,
    };
  }

  moved<Span extends Stretch>(span: Span): Span & { quote: string } {
    const { text } = this.document;
    const home = this.#kept.find(({ start, end }) => start <= span.start && span.end <= end);
    const [start, end] = home
      ? [span.start - home.start + home.at, span.end - home.start + home.at]
      : [0, text.length];
    return { ...span, start, end, quote: text.slice(start, end) };
  }

  citation(citation: Brief['citations'][number]): Brief['citations'][number] {
    const { start, end } = this.moved(citation);
    const spans = citation.spans.map((span) => this.moved(span));
    if (this.#kept.length > 0) return { ...citation, start, end, spans };
    const one = spans.slice(0, 1);
    return { ...citation, start, end, spans: one, parts: [{ text: this.document.text, cited: true }] };
  }
}

/** Anything with every reference in it changed. */
function mapReferences<Value>(value: Value, change: (reference: Reference) => Reference): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => mapReferences(one, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) =>
    key === 'references'
      ? [key, (inner as readonly Reference[]).map(change)]
      : [key, mapReferences(inner, change)],
  );
  return Object.fromEntries(entries) as Value;
}
