import { dayOf } from '../dates.ts';
import { cleanLine } from '../clean.ts';
import type { DomDocument } from './dom.ts';

/** What a page says of its article in JSON-LD with the vocabulary of schema.org. */
export interface LinkedData {
  readonly title?: string | undefined;
  /** EDTF. */
  readonly published?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  /** The text, where it is given there too. A live blog has several, the newest first. */
  readonly texts: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

/** Types of schema.org for journalism and their kin: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting … */
const ARTICLE = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|\w*BlogPosting|Report)$/;

/** A page that says when it was published, where no article does. */
const PAGE = /^(?:https?:\/\/schema\.org\/)?\w*WebPage$/;

/** The most nodes that are looked at. */
const MOST_NODES = 5000;

/**
 * The article that a page describes: of several the one at the page's address, else the one whose headline the page
 * has, else the first. Undefined where it describes none.
 */
export function linkedData(document: DomDocument, address: string | undefined): LinkedData | undefined {
  const nodes = nodesOf(document);
  const articles = nodes.filter((node) => hasType(node, ARTICLE));
  const article =
    articles.find((node) => address !== undefined && urlsOf(node).some((url) => sameAddress(url, address))) ??
    articles.find((node) => isHeadlined(node, document)) ??
    articles[0] ??
    nodes.find((node) => hasType(node, PAGE) && node.datePublished !== undefined);
  return article === undefined ? undefined : dataOf(article, byId(nodes));
}

function dataOf(node: Node, ids: ReadonlyMap<string, Node>): LinkedData {
  return {
    title: stringOf(node.headline) ?? stringOf(node.name),
    published: dayOf(first(node.datePublished)) ?? dayOf(first(node.dateCreated)),
    source: nameOf(node.publisher, ids) ?? nameOf(node.sourceOrganization, ids),
    url: urlsOf(node)[0],
    language: languageOf(node.inLanguage),
    texts: textsOf(node),
  };
}

/** Every node of every script, those of lists and graphs included. */
function nodesOf(document: DomDocument): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [...document.querySelectorAll('script[type*="ld+json"]')].map((script) =>
    parse(script.textContent ?? ''),
  );
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...(value.slice(0, MOST_NODES) as unknown[]));
    else if (isNode(value)) {
      nodes.push(value);
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return nodes;
}

/** JSON, where need be without the comment around it and with line ends in its strings. */
function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)[\s;]*$/, '');
  for (const attempt of [bare, bare.replace(/[\0-\x1f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or none: a page without this script is still a page.
    }
  }
  return undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function first(value: unknown): unknown {
  return list(value)[0];
}

function hasType(node: Node, pattern: RegExp): boolean {
  return list(node['@type']).some((type) => typeof type === 'string' && pattern.test(type));
}

function byId(nodes: readonly Node[]): Map<string, Node> {
  return new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])));
}

/** A text, or the value of a node that holds one: `{"@value": …}`. */
function stringOf(value: unknown): string | undefined {
  const one = first(value);
  const text = isNode(one) ? one['@value'] : one;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/** The name of an organisation or person: a text, a node, a list of them, or a reference to a node. */
function nameOf(value: unknown, ids: ReadonlyMap<string, Node>): string | undefined {
  const one = first(value);
  if (!isNode(one)) return stringOf(one);
  const named = one.name === undefined && typeof one['@id'] === 'string' ? ids.get(one['@id']) : one;
  return stringOf(named?.name);
}

function languageOf(value: unknown): string | undefined {
  const one = first(value);
  return isNode(one) ? (stringOf(one.alternateName) ?? stringOf(one.name)) : stringOf(one);
}

/** The addresses that an article may give for itself. */
function urlsOf(node: Node): string[] {
  const page = first(node.mainEntityOfPage);
  const candidates = [node.url, isNode(page) ? (page['@id'] ?? page.url) : page, node['@id']];
  return candidates.map(stringOf).filter((url) => url !== undefined && /^https?:/.test(url)) as string[];
}

function sameAddress(one: string, other: string): boolean {
  const bare = (url: string) =>
    url
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/[?#].*$/, '')
      .replace(/\/$/, '');
  return bare(one) === bare(other);
}

function isHeadlined(node: Node, document: DomDocument): boolean {
  const headline = cleanLine(stringOf(node.headline) ?? '');
  const title = document.querySelector('title')?.textContent ?? '';
  return headline !== '' && cleanLine(title).includes(headline);
}

function textsOf(node: Node): string[] {
  const updates = list(node.liveBlogUpdate).filter(isNode);
  const texts = [
    stringOf(node.articleBody),
    ...updates.flatMap((one) => [stringOf(one.headline), stringOf(one.articleBody)]),
  ];
  return texts.filter((text) => text !== undefined);
}
