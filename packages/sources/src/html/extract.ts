import { cleanLine } from '../clean.ts';
import type { Article } from '../document.ts';
import { SourceError } from '../error.ts';
import { parseMarkup } from './dom.ts';
import type { DomDocument } from './dom.ts';
import type { Line } from './lines.ts';
import { articleLines, mainText } from './main-text.ts';
import { metadataOf } from './metadata.ts';

/** The least that an article's longest paragraph has, in characters; menus and messages to browsers have less. */
const LEAST = 40;

/**
 * The article of a page: its main text and what the page says of itself. Paragraphs and headings are lines with a blank
 * line between them.
 * @param url where the page came from.
 * @throws SourceError `no-text` where there is no article on it, `too-large` where it is larger than any page.
 */
export function extractPage(markup: string, name: string, url: string | undefined): Article {
  const parsed = parseMarkup(markup, name);
  const { texts, description, ...metadata } = metadataOf(parsed, url);
  let next: DomDocument | undefined = parsed;
  const parse = () => {
    const document = next ?? parseMarkup(markup, name);
    next = undefined;
    return document;
  };
  const found = mainText(parse, { title: metadata.title, description });
  const lines = withoutStamp(withoutTitle(found, metadata.title), metadata.source);
  const best = isArticle(lines) ? lines : toldLines(texts);
  if (!isArticle(best)) {
    const remedy = 'open the article itself, and where the page needs a browser, save it from there';
    throw new SourceError('no-text', name, 'there is no article on the page', remedy);
  }
  return { ...metadata, text: textOf(best) };
}

/** The text of a piece of HTML that is an article and nothing else, as feeds and agencies deliver it. */
export function extractFragment(markup: string, name: string, title?: string): string {
  return textOf(withoutTitle(articleLines(parseMarkup(markup, name).body), title));
}

/** The text of a few words of HTML: a title, a name. What is no such thing loses its tags only. */
export function inlineText(markup: string): string {
  if (!/[<&]/.test(markup)) return cleanLine(markup);
  try {
    return cleanLine(parseMarkup(markup.slice(0, LONGEST_INLINE), '').body.textContent ?? '');
  } catch {
    return cleanLine(markup.replace(/<[^<>]*>/g, ' '));
  }
}

const LONGEST_INLINE = 10_000;

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n\n');
}

function isArticle(lines: readonly Line[]): boolean {
  return lines.some(({ kind, text }) => kind !== 'heading' && text.length >= LEAST);
}

/** The text in a page's data, for pages that are made in the browser. It may hold markup, or line ends. */
function toldLines(texts: readonly string[]): Line[] {
  return texts.flatMap((text) =>
    /<p[\s>]|<br/i.test(text)
      ? articleLines(parseMarkup(text, '').body)
      : text
          .split(/[\r\n]+/)
          .map(cleanLine)
          .filter((line) => line !== '')
          .map((line) => ({ kind: 'paragraph' as const, text: line, linked: 0 })),
  );
}

/** The title stands before the text; once more within its first lines it is one too many. */
function withoutTitle(lines: readonly Line[], title: string | undefined): Line[] {
  return lines.filter((line, at) => at > 2 || line.text !== title);
}

/** Before the first paragraph stand the name of the site, the time and lists of who wrote and shares it. */
function withoutStamp(lines: readonly Line[], source: string | undefined): Line[] {
  const start = lines.findIndex(
    ({ kind, text }) => kind === 'paragraph' && text.length >= LEAST && !isTime(text),
  );
  return lines.filter(
    (line, at) => at >= start || !(line.kind === 'item' || line.text === source || isTime(line.text)),
  );
}

/** A short line with a clock time or a year in it that is no sentence. */
function isTime(text: string): boolean {
  return text.length <= 80 && /\d[:.]\d\d|\b(?:19|20)\d\d\b/.test(text) && !/[.!?]["”’]?$/.test(text);
}
