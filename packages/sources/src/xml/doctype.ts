/**
 * XML without its document type, and so without entities of its own: expanding those is how a small file becomes a
 * large one. What refers to one then stays as it is written.
 */
export function withoutDoctype(xml: string): string {
  const start = /<!DOCTYPE/i.exec(xml.slice(0, LONGEST_PROLOG))?.index;
  if (start === undefined) return xml;
  const end = endOfDoctype(xml, start);
  return end < 0 ? xml : xml.slice(0, start) + xml.slice(end + 1);
}

/** The “>” that ends the declaration at `start`, its internal subset included; -1 where there is none. */
export function endOfDoctype(xml: string, start: number): number {
  const [close, open] = [xml.indexOf('>', start), xml.indexOf('[', start)];
  return open >= 0 && open < close ? endOfSubset(xml, open) : close;
}

/** How much may stand before the document type. */
const LONGEST_PROLOG = 100_000;

/** The “>” behind the “]” that ends an internal subset, quoted values and comments left out. */
function endOfSubset(xml: string, from: number): number {
  const part = /"[^"]*"|'[^']*'|<!--[^]*?-->|\]\s*>/g;
  part.lastIndex = from;
  for (let match = part.exec(xml); match !== null; match = part.exec(xml)) {
    if (match[0].startsWith(']')) return part.lastIndex - 1;
  }
  return -1;
}
