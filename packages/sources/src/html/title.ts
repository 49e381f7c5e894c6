import { cleanLine } from '../clean.ts';
import type { DomDocument } from './dom.ts';

/** What a page's metadata offer as a title. */
export interface Titles {
  /** The headline of the JSON-LD. */
  readonly linked: string | undefined;
  /** The title for those who share the page. */
  readonly shared: string | undefined;
  /** The name of the site, which often stands behind the title. */
  readonly source: string | undefined;
}

/** Marks between a title and the name of the site. */
const SEPARATORS = /\s+[|•·»–—-]\s+|\s*\|\s*/gu;

/** The share of the words of a heading that must stand in a title, so that it is the article's heading. */
const ALIKE = 0.5;

/**
 * The title of an article: the heading that readers see, where metadata agree that it is the article's; else what
 * metadata say. They cut titles short, or write other ones for those who search.
 */
export function titleOf(document: DomDocument, { linked, shared, source }: Titles): string | undefined {
  const own = document.querySelector('title')?.textContent ?? '';
  const told = [shared, linked, own].map((title) => withoutSite(clean(title), clean(source)));
  const headings = [...document.querySelectorAll('h1')].map((heading) => clean(heading.textContent));
  const heading = headings.find((one) => told.some((title) => areAlike(one, title)));
  const titles = [heading ?? '', ...told, headings.length === 1 ? headings[0]! : ''];
  return titles.find((title) => /\p{L}/u.test(title));
}

function clean(text: string | null | undefined): string {
  return cleanLine((text ?? '').slice(0, 2000));
}

/** `title` without the name of the site behind or before it. */
function withoutSite(title: string, site: string): string {
  const parts = title.split(SEPARATORS);
  if (parts.length < 2) return title;
  const [last, start] = [parts.at(-1)!, parts[0]!];
  const isSite = (part: string) => part !== '' && sameName(part, site);
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|•·»–—-]+$/u, '');
  if (isSite(start)) return title.slice(start.length).replace(/^[\s|•·»–—-]+/u, '');
  return title;
}

function sameName(one: string, other: string): boolean {
  const bare = (name: string) => name.toLowerCase().replace(/^www\.|\.[a-z]{2,3}$|[^\p{L}\p{N}]/gu, '');
  return bare(one) === bare(other);
}

/** Whether most words of the shorter one stand in the other. */
function areAlike(one: string, other: string): boolean {
  const [fewer = [], more = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  const known = new Set(more);
  return fewer.length > 0 && fewer.filter((word) => known.has(word)).length > fewer.length * ALIKE;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
