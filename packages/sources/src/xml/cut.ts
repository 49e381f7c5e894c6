import { SourceError } from '../error.ts';
import { rootOf } from '../head.ts';

/** XML without what is not whole in it. */
export interface Whole {
  readonly xml: string;
  /** Whether something is missing at its end. */
  readonly isCut: boolean;
}

/** The last tag of a file, a comment behind it allowed. */
const LAST_TAG = /<\/(?:[\w.-]+:)?([\w.-]+)\s*>\s*(?:<!--[^]*?-->\s*)?$/;

/**
 * XML up to the end of its last whole item, where it is cut off: parsers that forgive much would give half an article
 * for a whole one.
 * @param items the names of the elements that are items.
 */
export function wholeItems(xml: string, items: readonly string[]): Whole {
  const last = LAST_TAG.exec(xml.slice(-1000))?.[1]?.toLowerCase();
  if (last !== undefined && last === rootOf(xml.slice(0, 100_000))) return { xml, isCut: false };
  const end = new RegExp(`</(?:[\\w.-]+:)?(?:${items.join('|')})\\s*>`, 'gi');
  let whole = 0;
  for (let match = end.exec(xml); match !== null; match = end.exec(xml)) whole = end.lastIndex;
  return { xml: xml.slice(0, whole), isCut: true };
}

/** What is said of the rest of a file that is cut off. */
export function cutOff(name: string): SourceError {
  const remedy = 'get it once more from where it came';
  return new SourceError(
    'malformed',
    name,
    'it is cut off, and what stood behind its last whole item is lost',
    remedy,
  );
}
