/**
 * XML without its document type, and so without entities of its own: expanding those is how a small file becomes a
 * large one. What refers to one then stays as it is written.
 */
export function withoutDoctype(xml: string): string {
  const start = /<!DOCTYPE/i.exec(xml.slice(0, LONGEST_PROLOG))?.index;
  if (start === undefined) return xml;
  const [close, open] = [xml.indexOf('>', start), xml.indexOf('[', start)];
  const hasSubset = open >= 0 && open < close;
  const end = hasSubset ? endOfSubset(xml, open) : close;
  return end < 0 ? xml : xml.slice(0, start) + xml.slice(end + 1);
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
