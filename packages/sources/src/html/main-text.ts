import { Readability } from '@mozilla/readability';
import { cleanLine } from '../clean.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { rename } from './shape.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';

/** Below so many characters Readability looks for text in more places. Flashes of news agencies are short. */
const SHORT = 200;
/** As it does by itself. */
const USUAL = 500;

/** How much of a paragraph must be the same as the description of the page for it to be the lead. */
const LEAD = 60;

/** What is no article but stands within one: captions, credits, and what leads elsewhere. */
const CAPTION = /(?:^|[\s_-])(?:caption|bijschrift|photo-?credit|image-?credit|img-?credit)(?:$|[\s_-])/i;

/** The longest caption, in characters; a longer text so marked is an article in a container with an odd name. */
const LONGEST_CAPTION = 600;

/** The longest title or heading, in characters. */
const LONGEST_TITLE = 1000;

/** The most that stands before a link in a line that only leads to another page. */
const LONGEST_LEAD_IN = 30;

/** What metadata say of the article, by which its text is known. */
export interface Known {
  readonly title?: string | undefined;
  readonly description: string | undefined;
}

/**
 * The lines of a page's main text, as Readability finds it, with the lead where that stands apart.
 * @param parse makes the tree of the page, which is taken to pieces.
 */
export function mainText(parse: () => DomDocument, known: Known): Line[] {
  const lines = readable(parse, known, SHORT);
  const shared = sharedWith(known.title, lines);
  if (shared >= 0.5 || lengthOf(lines) >= USUAL) return lines;
  // Short, and not about what the title is about: what asks for readers' addresses, or says whose rights they are.
  const more = readable(parse, known, USUAL);
  return sharedWith(known.title, more) > shared ? more : lines;
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** The share of the long words of a title that stand in lines; 1 where it has none. */
function sharedWith(title: string | undefined, lines: readonly Line[]): number {
  const words = new Set((title ?? '').toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
  if (words.size === 0) return 1;
  const text = lines.map((line) => line.text.toLowerCase()).join('\n');
  return [...words].filter((word) => text.includes(word)).length / words.size;
}

function readable(parse: () => DomDocument, { description }: Known, charThreshold: number): Line[] {
  const document = parse();
  const lead = leadOf(document, description);
  removeCaptions(document);
  shortenTitles(document);
  const found = foundIn(document, charThreshold);
  const lines = articleLines(found === 'lost' ? wholeOf(parse()) : found);
  const has = (text: string) => lines.some((line) => cleanLine(line.text).startsWith(text.slice(0, LEAD)));
  return lead === undefined || has(lead) ? lines : [{ kind: 'paragraph', text: lead, linked: 0 }, ...lines];
}

/** The lines of an element that is known to be an article, without those that only lead elsewhere. */
export function articleLines(root: DomElement | null): Line[] {
  const kept: Line[] = [];
  let isUnderHeading = false;
  for (const line of root === null ? [] : linesOf(root)) {
    if (!isPointer(line)) {
      kept.push(line);
      isUnderHeading = line.kind === 'heading';
    } else if (isUnderHeading) {
      // “Read more” above a list of links goes with them.
      kept.pop();
      isUnderHeading = false;
    }
  }
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

/** Whether a line is but a link to another page, with a few words and a colon before it. */
function isPointer({ kind, text, linked }: Line): boolean {
  if (kind === 'heading' || linked === 0) return false;
  const rest = text.length - linked;
  return rest <= 3 || (rest <= LONGEST_LEAD_IN && /^[^:]{1,30}:/.test(text));
}

/** The element that Readability makes of the main text. It loses its way in trees that no browser makes. */
function foundIn(document: DomDocument, charThreshold: number): DomElement | null | 'lost' {
  const serializer = (node: unknown) => node as DomElement;
  try {
    const options = { serializer, charThreshold, disableJSONLD: true };
    return new Readability<DomElement>(document, options).parse()?.content ?? null;
  } catch (error) {
    if (error instanceof TypeError) return 'lost';
    throw error;
  }
}

const wholeOf = (document: DomDocument): DomElement => document.querySelector('article') ?? document.body;

/**
 * The paragraph of the page that its description is taken from: leads often stand beside the headline, outside the
 * main text.
 */
function leadOf(document: DomDocument, description: string | undefined): string | undefined {
  const start = cleanLine(description ?? '')
    .replace(/(?:…|\.\.\.)$/, '')
    .slice(0, LEAD);
  if (start.length < LEAD / 2) return undefined;
  for (const element of document.querySelectorAll(
    'p, h2, [class*="lead"], [class*="intro"], [class*="summary"]',
  )) {
    const text = (element.textContent ?? '').slice(0, 2000);
    if (cleanLine(text).startsWith(start)) return firstParagraph(element);
  }
  return undefined;
}

/**
 * Readability compares every word of the title with every word of every heading. A longer title says no more, and a
 * longer heading is text in large letters.
 */
function shortenTitles(document: DomDocument): void {
  for (const element of document.querySelectorAll('title, h1, h2')) {
    const text = element.textContent ?? '';
    if (text.length <= LONGEST_TITLE) continue;
    if (element.localName === 'title') element.textContent = text.slice(0, LONGEST_TITLE);
    else rename(document, element, 'div');
  }
}

function firstParagraph(element: DomElement): string | undefined {
  return linesOf(element)[0]?.text.replace(/^- /, '');
}

function removeCaptions(document: DomDocument): void {
  for (const element of document.querySelectorAll(
    'figure, figcaption, [class*="caption"], [class*="bijschrift"], [class*="credit"]',
  )) {
    const isNamed = ['figure', 'figcaption'].includes(element.localName);
    const isCaption = () => CAPTION.test(element.getAttribute('class') ?? '') && isShort(element);
    if (isNamed ? isShort(element) : isCaption()) element.remove();
  }
}

function isShort(element: DomElement): boolean {
  return (element.textContent ?? '').length <= LONGEST_CAPTION;
}
