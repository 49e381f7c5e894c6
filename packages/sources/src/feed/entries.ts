import type { parseFeed } from 'feedsmith';
import { dayOf } from '../dates.ts';
import { inlineText } from '../html/extract.ts';

/** An item of a feed of any format. */
export interface Entry {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
  readonly source?: string | undefined;
  readonly language?: string | undefined;
  /** What the feed gives as the content, in HTML, and as plain text. */
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  /** What it gives as a description, in HTML. */
  readonly summary?: string | undefined;
}

/** The items of a feed, in its order; what the feed says of itself stands in where they do not say it. */
export function entriesOf(parsed: Parsed): Entry[] {
  switch (parsed.format) {
    case 'rss':
      return rssEntries(parsed.feed);
    case 'atom':
      return atomEntries(parsed.feed);
    case 'rdf':
      return rdfEntries(parsed.feed);
    case 'json':
      return jsonEntries(parsed.feed);
  }
}

type Parsed = ReturnType<typeof parseFeed>;
type Feed<Format> = Extract<Parsed, { format: Format }>['feed'];
type AtomEntry = NonNullable<Feed<'atom'>['entries']>[number];

function rssEntries(feed: Feed<'rss'>): Entry[] {
  return (feed.items ?? []).map((item) => ({
    title: plain(item.title),
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    published: dayOf(item.pubDate) ?? dayOf(item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0]),
    source: plain(item.source?.title ?? feed.title),
    language: item.dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0],
    html: item.content?.encoded ?? item.atom?.content?.value,
    summary: item.description,
  }));
}

function rdfEntries(feed: Feed<'rdf'>): Entry[] {
  return (feed.items ?? []).map((item) => ({
    title: plain(item.title),
    url: item.link ?? item.rdf?.about,
    published: dayOf(item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0]),
    source: plain(feed.title),
    language: item.dc?.languages?.[0] ?? feed.dc?.languages?.[0],
    html: item.content?.encoded,
    summary: item.description,
  }));
}

function atomEntries(feed: Feed<'atom'>): Entry[] {
  return (feed.entries ?? []).map((entry) => ({
    title: entry.title?.type === 'html' ? plain(entry.title.value) : entry.title?.value,
    url: entry.content?.src ?? addressIn(entry.links),
    // Many feeds give but the time of the last change: that of the text as it stands here.
    published: dayOf(entry.published) ?? dayOf(entry.updated),
    source: plain(entry.source?.title?.value ?? feed.title?.value),
    language: entry.xml?.lang ?? feed.xml?.lang,
    ...contentOf(entry.content),
    summary: entry.summary?.value,
  }));
}

function contentOf(content: AtomEntry['content']): Pick<Entry, 'html' | 'text'> {
  return content?.type === 'text' ? { text: content.value } : { html: content?.value };
}

/** The address of the page itself: the link with no relation given, or `alternate`. */
function addressIn(links: AtomEntry['links']): string | undefined {
  const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
  return (pages.find(({ type }) => type === undefined || type === 'text/html') ?? pages[0])?.href;
}

function jsonEntries(feed: Feed<'json'>): Entry[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title,
    url: item.url ?? item.external_url ?? (/^https?:/.test(item.id ?? '') ? item.id : undefined),
    published: dayOf(item.date_published) ?? dayOf(item.date_modified),
    source: plain(feed.title),
    language: item.language ?? feed.language,
    html: item.content_html,
    // Where both are there, the markup tells paragraphs from headings.
    text: item.content_html === undefined ? item.content_text : undefined,
    summary: item.summary,
  }));
}

/** A title without the markup that may be in it. */
function plain(title: string | undefined): string | undefined {
  return title === undefined ? undefined : inlineText(title);
}
