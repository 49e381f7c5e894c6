import type { Document, Span } from '@parley/dossier';
import type { Brief, Line } from '../../model.ts';
import { lineOn, verbatim } from '../../reading.ts';
import { elide, oneLine } from '../../text.ts';
import { recordWordsOf } from '../../words/record/index.ts';
import { wordsOf } from '../../words/index.ts';
import { headOf } from '../../brief.ts';
import { listOf } from '../lists.ts';
import { sourceOf } from '../origins.ts';
import type { Table } from '../table.ts';
import { dateInWords } from '../../times.ts';
import { recordBrief } from '../telling.ts';
import type { RecordOptions } from '../telling.ts';

/** A half-open stretch of a document, in UTF-16 offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a search found in a report: the store's hit. */
export interface FoundHit {
  readonly report: {
    readonly id: string;
    readonly source?: string;
    readonly url?: string;
    readonly title?: string;
    readonly language: string;
    readonly published: string | null;
  };
  readonly rank: number;
  readonly snippet: Stretch & { readonly matches: readonly Stretch[] };
}

const SHOWN = 100;

/** Of what was asked for so many code units are repeated: whoever asks knows the rest. */
const LONGEST_QUERY = 140;
const shown = (query: string): string => elide(oneLine(query), LONGEST_QUERY);

/** What a search found, the best first; the words looked for are what is cited. Hits without their document are left out. */
export function makeSearch(
  query: string,
  hits: readonly FoundHit[],
  documents: readonly Document[],
  options: RecordOptions,
): Brief {
  const words = wordsOf(options.language);
  const own = recordWordsOf(options.language);
  const texts = new Map(documents.map((document) => [document.id, document]));
  const told = hits.filter((hit) => spansOf(hit, texts).length > 0);
  const tell = (hit: FoundHit): Line => {
    const document = texts.get(hit.report.id)!;
    const day = hit.report.published;
    const label = [sourceOf(hit.report) ?? headOf(document, words).title, day && dateInWords(day, words)];
    const { end } = hit.snippet;
    const start = Math.max(hit.snippet.start, document.bodyStart ?? 0);
    const around = `${start > (document.bodyStart ?? 0) ? '… ' : ''}${oneLine(document.text.slice(start, end))}${end < document.text.length ? ' …' : ''}`;
    return lineOn(
      spansOf(hit, texts),
      verbatim(around, document.language),
      false,
      label.filter(Boolean).join(', '),
    );
  };
  const blocks = listOf(told, tell, undefined, SHOWN);
  const head = { title: shown(query), details: [own.hits(told.length)] };
  const section = { id: 'hits' as const, heading: own.sections.hits, blocks };
  return recordBrief(
    { words, documents },
    head,
    [section],
    own.nothingFound(`${words.quotes[0]}${shown(query)}${words.quotes[1]}`),
  );
}

/** The words that were looked for; where only the title or a fact has them, the stretch that was found. */
function spansOf({ report, snippet }: FoundHit, texts: ReadonlyMap<string, Document>): Span[] {
  const text = texts.get(report.id)?.text;
  if (text === undefined) return [];
  const stretches = snippet.matches.length > 0 ? snippet.matches : [snippet];
  return stretches
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({ document: report.id, start, end, quote: text.slice(start, end) }));
}

/** A hit for programs. */
export interface SearchEntry {
  readonly report: string;
  readonly source?: string;
  readonly url?: string;
  readonly title?: string;
  readonly language: string;
  readonly published: string | null;
  readonly rank: number;
  readonly text: string;
  readonly evidence: readonly Span[];
}

/** What a search found, for programs. */
export function searchJson(hits: readonly FoundHit[], documents: readonly Document[]): SearchEntry[] {
  const texts = new Map(documents.map((document) => [document.id, document]));
  return hits.map((hit) => {
    const { id, source, url, title, language, published } = hit.report;
    return {
      report: id,
      ...(source !== undefined && { source }),
      ...(url !== undefined && { url }),
      ...(title !== undefined && { title }),
      language,
      published,
      rank: hit.rank,
      text: texts.get(id)?.text.slice(hit.snippet.start, hit.snippet.end) ?? '',
      evidence: spansOf(hit, texts),
    };
  });
}

/** What a search found, as a table. */
export function searchTable(hits: readonly FoundHit[], documents: readonly Document[]): Table {
  const columns = ['published', 'source', 'title', 'text', 'found', 'language', 'url', 'report'];
  const rows = searchJson(hits, documents).map((hit) => [
    hit.published,
    hit.source,
    hit.title,
    oneLine(hit.text),
    [...new Set(hit.evidence.map(({ quote }) => oneLine(quote)))],
    hit.language,
    hit.url,
    hit.report,
  ]);
  return { columns, rows };
}
