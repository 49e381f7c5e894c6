import { cleanLine, cleanText } from '../clean.ts';
import { isElement, isText } from './dom.ts';
import type { DomElement, DomNode } from './dom.ts';

/** A paragraph, a heading or an item of a list. */
export interface Line {
  readonly kind: 'paragraph' | 'heading' | 'item';
  /** Its text; lines that are broken on purpose stay lines of their own. */
  readonly text: string;
  /** How many characters of the text are links. */
  readonly linked: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What is no part of the running text. */
const DROPPED = words(
  'aside audio button canvas dialog embed figcaption figure head iframe img input link map meta nav noscript object ' +
    'media picture progress script select style svg template textarea title video body.end tagline',
);

const HEADINGS = words('h1 h2 h3 h4 h5 h6 hl1 hl2');

/** What stands on lines of its own; the last ones are those of NITF. */
const BLOCKS = words(
  'address article blockquote body center dd details div dl dt fieldset footer form header hr html legend li main ' +
    'menu ol p pre section summary table tbody tfoot thead tr ul ' +
    'block body.content body.head byline dateline distributor hedline',
);

/** The mark before an item of a list, which tells it from a heading. */
const BULLET = '- ';

/** The lines of the text below `root`, in their order. */
export function linesOf(root: DomElement): Line[] {
  const writer = new Writer();
  const open: DomElement[] = [];
  for (let node: DomNode | null = root; node !== null;) {
    const dropped = isElement(node) && isDropped(node);
    if (isText(node)) writer.write(node.textContent ?? '');
    else if (isElement(node) && !dropped) enter(node, writer, open);
    node = after(node, root, dropped, (left) => {
      leave(left, writer, open);
    });
  }
  return writer.end();
}

/** The next node in the order of the document; `left` is told every element that ends before it. */
function after(
  node: DomNode,
  root: DomNode,
  skip: boolean,
  left: (element: DomElement) => void,
): DomNode | null {
  if (!skip && node.firstChild !== null) return node.firstChild;
  for (let at: DomNode | null = node; at !== null; at = at.parentNode) {
    if (isElement(at) && !(skip && at === node)) left(at);
    if (at === root) return null;
    if (at.nextSibling !== null) return at.nextSibling;
  }
  return null;
}

function nameOf(element: DomElement): string {
  const name = element.localName.toLowerCase();
  return name.slice(name.indexOf(':') + 1);
}

function isDropped(element: DomElement): boolean {
  const name = nameOf(element);
  if (DROPPED.has(name) || element.getAttribute('hidden') !== null) return true;
  return name === 'sup' && isFootnote(element);
}

/** A number that leads to a note: it would stand in the text as a figure. */
function isFootnote(element: DomElement): boolean {
  return element.querySelector('a') !== null && /^\s*\[?\d{1,3}\]?\s*$/.test(element.textContent ?? '');
}

function enter(element: DomElement, writer: Writer, open: DomElement[]): void {
  const name = nameOf(element);
  if (name === 'br') writer.break();
  else if (name === 'td' || name === 'th') writer.cell();
  else if (HEADINGS.has(name)) writer.begin('heading');
  else if (name === 'li') writer.begin('item');
  else if (BLOCKS.has(name)) writer.begin('paragraph');
  if (name === 'a') writer.links += 1;
  if (name === 'pre') writer.kept += 1;
  open.push(element);
}

function leave(element: DomElement, writer: Writer, open: DomElement[]): void {
  if (open.at(-1) !== element) return;
  open.pop();
  const name = nameOf(element);
  if (name === 'a') writer.links -= 1;
  if (name === 'pre') writer.kept -= 1;
  if (name === 'li') writer.reset();
  else if (HEADINGS.has(name) || BLOCKS.has(name)) writer.begin('paragraph');
}

/** Collects text until a line is full. */
class Writer {
  /** In how many links, and in how many elements that keep their line ends, we are. */
  links = 0;
  kept = 0;
  readonly #lines: Line[] = [];
  #kind: Line['kind'] = 'paragraph';
  #text = '';
  #linked = 0;

  write(text: string): void {
    const plain = this.kept > 0 ? text.replace(/\r\n?/g, '\n') : text.replace(/\s+/gu, ' ');
    this.#text += plain;
    if (this.links > 0) this.#linked += plain.trim().length;
  }

  break(): void {
    this.#text += this.#kind === 'heading' ? ' ' : '\n';
  }

  /** Cells of a row stand on one line, unless the table only gives columns to a page. */
  cell(): void {
    if (this.#text.trim().includes('\n')) this.#flush();
    else if (this.#text !== '') this.#text += '\t';
  }

  /** Ends the line, and what it was. */
  reset(): void {
    this.#flush();
    this.#kind = 'paragraph';
  }

  /** Ends the line, where there is one, and begins another. A paragraph in an item of a list is the item's text. */
  begin(kind: Line['kind']): void {
    const isEmpty = this.#text.trim() === '';
    if (isEmpty && this.#kind === 'item' && kind === 'paragraph') return;
    this.#flush();
    this.#kind = kind;
  }

  end(): Line[] {
    this.#flush();
    return this.#lines;
  }

  #flush(): void {
    for (const part of cleanText(this.#text).split(/\n[^\S\n]*\n\s*/u)) {
      const text = part
        .split('\n')
        .map(cellsOf)
        .filter((line) => line !== '')
        .join('\n');
      if (text === '') continue;
      const mark = this.#kind === 'item' ? BULLET : '';
      this.#lines.push({ kind: this.#kind, text: mark + text, linked: Math.min(this.#linked, text.length) });
    }
    this.#text = '';
    this.#linked = 0;
  }
}

function cellsOf(line: string): string {
  return line
    .split('\t')
    .map(cleanLine)
    .filter((cell) => cell !== '')
    .join('\t');
}
