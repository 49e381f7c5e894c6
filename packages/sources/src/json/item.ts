import { cleanText, excerpt } from '../clean.ts';
import { dayOf } from '../dates.ts';
import { documentOf } from '../document.ts';
import type { Article } from '../document.ts';
import { SourceError } from '../error.ts';
import { extractFragment } from '../html/extract.ts';
import { documentItem, failureItem, withoutPlace } from '../item.ts';
import type { ReadOptions, SourceItem } from '../item.ts';
import { sourceErrorOf } from '../problem.ts';
import { checkPublished, findStamp } from '../published.ts';
import { webAddress } from '../urls.ts';
import { isNinjs, ninjsArticle } from './ninjs.ts';
import { isObject, textIn } from './values.ts';
import type { JsonObject } from './values.ts';

/** What a value of JSON holds: one item, or several where it is a list, or an object with `items` or `documents`. */
export function* jsonItems(value: unknown, options: ReadOptions): Generator<SourceItem> {
  const list = listIn(value);
  if (list === undefined) yield jsonItem(value, options);
  for (const [at, item] of (list ?? []).entries()) {
    yield jsonItem(item, { ...withoutPlace(options), name: `${options.name}, item ${String(at + 1)}` });
  }
}

function listIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (!isObject(value) || isNinjs(value)) return undefined;
  return [value.items, value.documents].find((list): list is unknown[] => Array.isArray(list));
}

/**
 * What one value of JSON holds: an object with the text of an article (`text` or `html`, and where known `title`,
 * `published`, `source`, `url`, `language`), an item of ninjs, or an object with an address alone, which is a link.
 * @param options its `name` says where the value stands.
 */
function jsonItem(value: unknown, options: ReadOptions): SourceItem {
  try {
    if (!isObject(value)) throw noObject(value, options.name);
    const named =
      textIn(value.id) === undefined
        ? options
        : { ...options, name: `${options.name} (${excerpt(String(value.id), 60)})` };
    return isNinjs(value)
      ? documentItem(documentOf(ninjsArticle(value, named.name), named))
      : plainItem(value, named);
  } catch (error) {
    return failureItem(sourceErrorOf(error, options.name));
  }
}

function plainItem(object: JsonObject, options: ReadOptions): SourceItem {
  const [text, html] = [textIn(object.text), textIn(object.html)];
  const url = webAddress(object.url);
  const about = aboutOf(object, options);
  if (text !== undefined)
    return documentItem(documentOf({ ...about, ...stamped(text, object), url }, options));
  if (html !== undefined) {
    const body = extractFragment(html, options.name, about.title);
    return documentItem(documentOf({ ...about, text: body, url }, options));
  }
  if (url === undefined) throw noText(options.name);
  return { kind: 'link', link: { url, ...withoutUndefined(about) } };
}

/** The text as it stands, so that a document that was written as JSON is the same document again. */
function stamped(
  text: string,
  { bodyStart, published }: JsonObject,
): Pick<Article, 'text' | 'bodyStart'> & { published?: string } {
  const clean = cleanText(text);
  if (
    clean === text &&
    typeof bodyStart === 'number' &&
    Number.isInteger(bodyStart) &&
    bodyStart > 0 &&
    bodyStart < text.length
  ) {
    return { text, bodyStart };
  }
  const { date, bodyStart: start } = findStamp(clean);
  if (date === undefined) return { text: clean };
  return { text: clean, bodyStart: start, ...(textIn(published) === undefined && { published: date }) };
}

type About = Pick<Article, 'title' | 'published' | 'source' | 'language'>;

function aboutOf(object: JsonObject, options: ReadOptions): About {
  const { published } = object;
  const date = dayOf(published);
  if (date === undefined && textIn(published) !== undefined)
    checkPublished(excerpt(String(published), 60), options.name);
  return {
    title: textIn(object.title),
    published: date,
    source: textIn(object.source),
    language: textIn(object.language),
  };
}

function withoutUndefined(about: About): {
  title?: string;
  published?: string;
  source?: string;
  language?: string;
} {
  return Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
}

function noObject(value: unknown, name: string): SourceError {
  const kind = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
  return new SourceError(
    'malformed',
    name,
    `it is ${kind}, no object`,
    'write {"text": "…"} with the text of an article',
  );
}

function noText(name: string): SourceError {
  const what = 'the object has neither “text” nor “html” nor “url”';
  return new SourceError('no-text', name, what, 'write {"text": "…"} with the text of an article');
}
