import { isComment, isElement } from './dom.ts';
import type { DomDocument, DomElement, DomNode } from './dom.ts';

/** What may stand in the head of a page (HTML, 4.2). All else begins the body. */
const METADATA = new Set('base link meta noscript script style template title'.split(' '));

const PARTS = 'html, head, body';

/**
 * Gives a tree the shape that browsers give every page: a head and a body in the root, and all text in the body. A tag of
 * a page or of its parts that stands anywhere else counts for nothing. Readability looks for no other shape. Comments go:
 * what the parser takes for one may hold the end of one, and be something else when it is written and read again.
 */
export function reshape(document: DomDocument, root: DomElement): void {
  for (const node of nodesFrom(root.nextSibling)) root.insertBefore(node, null);
  for (const comment of [...nodesBelow(root)].filter(isComment)) comment.remove();
  const [head, body] = [partOf(document, root, 'head'), partOf(document, root, 'body')];
  for (const part of document.querySelectorAll(PARTS)) {
    if (part !== root && part !== head && part !== body) unwrap(part);
  }
  const first = body.firstChild;
  for (const node of nodesIn(head)) if (!isMetadata(node)) body.insertBefore(node, first);
  let place = first;
  for (const node of nodesIn(root)) {
    if (node === body) place = null;
    else if (node !== head) body.insertBefore(node, place);
  }
  root.insertBefore(body, null);
  root.insertBefore(head, body);
}

/** The first element of that name directly below the root; made where there is none. */
function partOf(document: DomDocument, root: DomElement, name: string): DomElement {
  const found = nodesIn(root).find((node) => isElement(node) && node.localName === name);
  return (found as DomElement | undefined) ?? root.insertBefore(document.createElement(name), null);
}

/** Puts an element of another name, which holds the same, in the place of one. */
export function rename(document: DomDocument, element: DomElement, name: string): void {
  const other = document.createElement(name);
  element.parentNode!.insertBefore(other, element);
  for (const node of nodesIn(element)) other.insertBefore(node, null);
  element.remove();
}

/** Puts what an element holds in its place. */
function unwrap(element: DomElement): void {
  for (const node of nodesIn(element)) element.parentNode!.insertBefore(node, element);
  element.remove();
}

function isMetadata(node: DomNode): boolean {
  return isElement(node) ? METADATA.has(node.localName) : (node.textContent ?? '').trim() === '';
}

function nodesIn(parent: DomNode): DomNode[] {
  return nodesFrom(parent.firstChild);
}

/** A node and those behind it in the same parent. */
function nodesFrom(first: DomNode | null): DomNode[] {
  const nodes: DomNode[] = [];
  for (let node = first; node !== null; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** Every node below a root, in the order of the document. */
function* nodesBelow(root: DomNode): Generator<DomNode> {
  for (let node = root.firstChild; node !== null;) {
    yield node;
    let next: DomNode | null = node.firstChild;
    for (let at: DomNode | null = node; next === null && at !== null && at !== root; at = at.parentNode)
      next = at.nextSibling;
    node = next;
  }
}
