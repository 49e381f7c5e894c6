import { parseHTML } from 'linkedom';
import { SourceError } from '../error.ts';
import { measure } from './measure.ts';
import type { Measure } from './measure.ts';
import { reshape } from './shape.ts';

/*
 * As much of the DOM as is used here. linkedom has the rest; the types of browsers are not those of Node.
 */

export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  /** At the end where there is no place. @returns the node. */
  insertBefore<Node extends DomNode>(node: Node, place: DomNode | null): Node;
  remove(): void;
}

export interface DomElement extends DomNode {
  textContent: string | null;
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends DomElement {
  readonly body: DomElement;
  readonly documentElement: DomElement | null;
  createElement(name: string): DomElement;
}

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;

/**
 * The most that a page may have. A long read has a tenth of it, the longest articles of encyclopaedias the half. The
 * time that a page at these limits takes is some seconds; without limits it would grow with the square of them.
 */
const MOST: Readonly<Record<keyof Measure, number>> = {
  depth: 400,
  tags: 60_000,
  depths: 1_500_000,
  text: 4_000_000,
  texts: 60_000_000,
  attributes: 100_000,
  mostAttributes: 200,
};

/** The largest page, scripts and data in it included, in UTF-16 code units. */
export const MAX_MARKUP = 16 * 1024 * 1024;

/** The elements around a piece of a page, and the text in its last one. */
const FRAME = 4;

/**
 * The tree of a page, or of a piece of one. Scripts do not run, nothing is fetched.
 * @throws SourceError `too-large` where it is larger, deeper or wider than any article is.
 */
export function parseMarkup(markup: string, name: string): DomDocument {
  if (markup.length > MAX_MARKUP) throw tooMuch(name, 'is too large');
  const measured = measure(markup);
  if (measured.depth > MOST.depth) throw tooDeep(name);
  const isOver = (key: keyof Measure) => measured[key] > MOST[key];
  if ((Object.keys(MOST) as (keyof Measure)[]).some(isOver))
    throw tooMuch(name, 'has too many elements or too much text');
  const document = isWhole(markup) ? treeOf(markup) : undefined;
  const isPage = document?.documentElement?.localName === 'html';
  const tree = checkDepth(document !== undefined && isPage ? document : treeOf(framed(markup)), name);
  reshape(tree, tree.documentElement!);
  return tree;
}

function treeOf(markup: string): DomDocument {
  const parsed: unknown = parseHTML(markup);
  return (parsed as { document: DomDocument }).document;
}

/** The measure may read crooked markup otherwise than the parser did; the tree is what counts. */
function checkDepth(document: DomDocument, name: string): DomDocument {
  let depth = 0;
  for (let node: DomNode | null = document.documentElement; node !== null;) {
    if (depth > MOST.depth + FRAME) throw tooDeep(name);
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return document;
}

/** A page may leave out the tags of its body, which linkedom then does not find. */
function isWhole(markup: string): boolean {
  return /<body[\s>]/i.test(markup) && /<html[\s>]/i.test(markup);
}

function framed(markup: string): string {
  return `<!doctype html><html><head></head><body>${markup}</body></html>`;
}

function tooDeep(name: string): SourceError {
  return tooMuch(name, `has elements that stand more than ${String(MOST.depth)} deep in one another`);
}

function tooMuch(name: string, what: string): SourceError {
  return new SourceError('too-large', name, `the page ${what}`, 'copy the text of the article and give that');
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

export function isComment(node: DomNode): boolean {
  return node.nodeType === COMMENT;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT;
}
