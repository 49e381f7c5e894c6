import { cleanText } from '../clean.ts';
import { dayOf } from '../dates.ts';
import type { Article } from '../document.ts';
import { SourceError } from '../error.ts';
import { extractFragment } from '../html/extract.ts';
import { webAddress } from '../urls.ts';
import { lowered, objectsIn, textIn } from './values.ts';
import type { JsonObject } from './values.ts';

/*
 * IPTC ninjs, “News in JSON”. Version 1 has a property for each kind of body (`body_text`, `body_xhtml`), 2 and 3 lists
 * of them (`bodies`); 3 writes its names in camel case.
 */

/** Kinds of body, the best first: markup tells headings from paragraphs. */
const BODIES = ['body_xhtml', 'body_html', 'body_text'];

/** Whether an object is an item of ninjs: it has a `uri`, and what only ninjs calls so. */
export function isNinjs(object: JsonObject): boolean {
  const keys = Object.keys(object).map((key) => key.toLowerCase());
  const has = (...names: string[]) => names.some((name) => keys.includes(name));
  return has('uri') && has('headline', 'headlines', 'bodies', 'versioncreated', 'pubstatus', ...BODIES);
}

/**
 * The article of an item.
 * @throws SourceError `withdrawn` where it was canceled or withheld, `no-text` where it is none of text.
 */
export function ninjsArticle(object: JsonObject, name: string): Article {
  const item = lowered(object);
  checkStatus(textIn(item.pubstatus), name);
  const title = textIn(item.headline) ?? valueOf(objectsIn(item.headlines));
  const text = bodyOf(item, name, title);
  if (text === undefined) throw noText(name, textIn(item.type));
  return {
    text,
    title,
    published: dayOf(item.versioncreated) ?? dayOf(item.firstcreated) ?? dayOf(item.contentcreated),
    source: sourceOf(item),
    url: webAddress(item.uri),
    language: textIn(item.language),
  };
}

/** @param status as ninjs and NewsML-G2 call it: usable, withheld, canceled. */
export function checkStatus(status: string | undefined, name: string): void {
  if (status === undefined || !/^(?:\w+:)?(?:cancell?ed|withheld)$/i.test(status)) return;
  const remedy = 'do not use it, nor an earlier version of it';
  throw new SourceError(
    'withdrawn',
    name,
    `its publisher says that it is ${status.replace(/^\w+:/, '')}`,
    remedy,
  );
}

function bodyOf(item: JsonObject, name: string, title: string | undefined): string | undefined {
  for (const key of BODIES) {
    const body = textIn(item[key]);
    if (body !== undefined)
      return key === 'body_text' ? cleanText(body).trim() : extractFragment(body, name, title);
  }
  const bodies = objectsIn(item.bodies)
    .map(lowered)
    .filter((body) => textIn(body.value) !== undefined);
  const marked = bodies.find((body) => isMarkup(body));
  if (marked !== undefined) return extractFragment(String(marked.value), name, title);
  const plain = bodies.find((body) => textIn(body.role) === 'main') ?? bodies[0];
  return plain === undefined ? undefined : cleanText(String(plain.value)).trim();
}

function isMarkup({ contenttype, role, value }: JsonObject): boolean {
  if (textIn(contenttype) !== undefined) return /html|nitf|xml/i.test(String(contenttype));
  return /html/i.test(textIn(role) ?? '') || /^\s*</.test(String(value));
}

/** The value of the main one, or the first. */
function valueOf(items: readonly JsonObject[]): string | undefined {
  return textIn((items.find(({ role }) => role === 'main') ?? items[0])?.value);
}

function sourceOf(item: JsonObject): string | undefined {
  const [info] = objectsIn(item.infosources).map(lowered);
  return (
    textIn(item.copyrightholder) ?? textIn(info?.name) ?? textIn(item.infosource) ?? textIn(item.creditline)
  );
}

function noText(name: string, type: string | undefined): SourceError {
  const what = type === undefined ? 'it has no text' : `it is an item of type “${type}” and has no text`;
  return new SourceError('no-text', name, what, 'give an item with a body');
}
