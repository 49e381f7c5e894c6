import { parseFeed } from 'feedsmith';
import { collect } from '../bytes/chunks.ts';
import { decodeMarkup } from '../charset.ts';
import { cleanText } from '../clean.ts';
import { documentOf, nameOf, primaryTag } from '../document.ts';
import { SourceError } from '../error.ts';
import { entriesOf } from '../feed/entries.ts';
import type { Entry } from '../feed/entries.ts';
import { extractFragment } from '../html/extract.ts';
import { documentItem, failureItem, withoutPlace } from '../item.ts';
import type { Link, ReadOptions, SourceItem } from '../item.ts';
import { sourceErrorOf } from '../problem.ts';
import { hostOf, webAddress } from '../urls.ts';
import { cutOff, wholeItems } from '../xml/cut.ts';
import { withoutDoctype } from '../xml/doctype.ts';
import { checkTags, MAX_XML } from '../xml/limits.ts';
import { reasonOf } from '../xml/reason.ts';

/**
 * Reads a feed: RSS, Atom, RDF or JSON Feed. An item with its whole text is a document, one without it a link to fetch.
 */
export async function* read(
  input: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  const bytes = await collect(input, options.name, MAX_XML);
  const text = withoutDoctype(decodeMarkup(bytes, options.name, options.mediaType));
  checkTags(text, options.name);
  const { xml, isCut } = text.trimStart().startsWith('{')
    ? { xml: text, isCut: false }
    : wholeItems(text, ['item', 'entry']);
  const entries = xml === '' ? [] : entriesOf(parse(xml, options.name));
  for (const [at, entry] of entries.entries()) {
    yield itemOf(entry, { ...options, name: `${options.name}, item ${String(at + 1)}` });
  }
  if (isCut) throw cutOff(options.name);
}

function parse(text: string, name: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(text);
  } catch (error) {
    const remedy = 'fetch it once more, or tell its publisher';
    throw new SourceError('malformed', name, `the feed is damaged (${reasonOf(error)})`, remedy, {
      cause: error,
    });
  }
}

function itemOf(entry: Entry, options: ReadOptions): SourceItem {
  const url = webAddress(entry.url, options.url);
  const article = { ...entry, source: entry.source ?? hostOf(url) };
  try {
    const text = textOf(entry, options.name);
    if (text !== undefined) return documentItem(documentOf({ ...article, text, url }, withoutPlace(options)));
    if (url !== undefined) return { kind: 'link', link: linkOf(article, url, options) };
    throw new SourceError(
      'empty',
      options.name,
      'it has neither text nor address',
      'look for the article on the site',
    );
  } catch (error) {
    return failureItem(sourceErrorOf(error, options.name));
  }
}

/** The whole text of an item; undefined where there is but a summary and the rest can be fetched. */
function textOf({ html, text, summary, title, url }: Entry, name: string): string | undefined {
  if (text !== undefined && text.trim() !== '') return cleanText(text).trim();
  const content = html === undefined ? '' : extractFragment(html, name, title);
  const abstract = summary === undefined ? '' : extractFragment(summary, name, title);
  const longer = content.length >= abstract.length ? content : abstract;
  const isWhole =
    content !== '' && content !== abstract ? !isCut(content) : longer.length >= LONG && !isCut(longer);
  return longer !== '' && (isWhole || url === undefined) ? longer : undefined;
}

/** From here on a description is the article, in characters. */
const LONG = 1500;

/** Whether a text ends in the marks that say that there is more. */
function isCut(text: string): boolean {
  return /(?:…|\.\.\.|\[(?:…|\.{3})\]|>>|»)$/u.test(text.trimEnd());
}

function linkOf(entry: Entry, url: string, options: ReadOptions): Link {
  const title = nameOf(entry.title);
  const source = nameOf(options.source) ?? nameOf(entry.source);
  const language = options.language ?? primaryTag(entry.language);
  const published = options.published ?? entry.published;
  return {
    url,
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(source !== undefined && { source }),
    ...(language !== undefined && { language }),
  };
}
