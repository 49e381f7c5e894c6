import { cleanLine } from '../clean.ts';
import { dayOf } from '../dates.ts';
import { addressOf, webAddress } from '../urls.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { linkedData } from './json-ld.ts';
import { titleOf } from './title.ts';

/** What a page says of itself besides its text. */
export interface Metadata {
  readonly title?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  /** The article in a sentence or two, often the lead itself. */
  readonly description?: string | undefined;
  /** The text as the page's JSON-LD has it; empty where it has none. */
  readonly texts: readonly string[];
}

/** Names of `<meta>` that give the publication date, the surest first: Open Graph, schema.org, Dublin Core, and publishers' tools. */
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'article.published',
  'publication_date',
  'publish-date',
  'publishdate',
  'published_at',
  'pubdate',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'date',
];

/** Collects what a page says of itself. @param fetched where the page came from. */
export function metadataOf(document: DomDocument, fetched: string | undefined): Metadata {
  const metas = metasOf(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const address = addressOf(canonical ?? metas.get('og:url'), fetched);
  const linked = linkedData(document, address);
  const source =
    linked?.source ?? metas.get('og:site_name') ?? metas.get('application-name') ?? metas.get('dc.publisher');
  return {
    title: titleOf(document, {
      linked: linked?.title,
      shared: metas.get('og:title') ?? metas.get('twitter:title'),
      source,
    }),
    published:
      linked?.published ?? first(DATES.map((name) => dayOf(metas.get(name)))) ?? markedDate(document),
    source,
    url: address ?? webAddress(linked?.url),
    language:
      languageOf(document) ?? linked?.language ?? metas.get('og:locale') ?? metas.get('content-language'),
    description: metas.get('og:description') ?? metas.get('description'),
    texts: linked?.texts ?? [],
  };
}

/** The first content of each `<meta>`, by its name in small letters. */
function metasOf(document: DomDocument): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = cleanLine(meta.getAttribute('content') ?? '');
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(key)?.trim().toLowerCase();
      if (name !== undefined && content !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function languageOf(document: DomDocument): string | undefined {
  const marked = [document.documentElement, document.querySelector('html[lang]')];
  return first(
    marked.map((element) => element?.getAttribute('lang') ?? element?.getAttribute('xml:lang') ?? undefined),
  );
}

/** The date that the text itself marks as its own; of several unmarked ones it is anybody's guess. */
function markedDate(document: DomDocument): string | undefined {
  for (const selector of [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime], main time[datetime]',
  ]) {
    const date = dateIn(document.querySelector(selector));
    if (date !== undefined) return date;
  }
  const dates = [...document.querySelectorAll('time[datetime]')].map(dateIn);
  return new Set(dates).size === 1 ? dates[0] : undefined;
}

function dateIn(element: DomElement | null): string | undefined {
  if (element === null) return undefined;
  const { textContent } = element;
  return (
    dayOf(element.getAttribute('datetime')) ?? dayOf(element.getAttribute('content')) ?? dayOf(textContent)
  );
}

function first(values: readonly (string | undefined)[]): string | undefined {
  return values.find((value) => value !== undefined && value !== '');
}
