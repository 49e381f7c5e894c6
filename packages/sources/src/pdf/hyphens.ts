/** The longest part of a word that is looked up. */
const LONGEST = 40;

/**
 * Whether the hyphen at the end of `line` only divides a word that goes on in `next`. A name or an initialism before
 * or behind it keeps it; else the word is looked up in the `words` of the document, as it is written there.
 */
export function isWrittenTogether(line: string, next: string, words: string): boolean {
  const left = /[\p{L}\d]+$/u.exec(line.slice(-LONGEST - 1, -1))?.[0] ?? '';
  const right = /^[\p{L}\d]+/u.exec(next.slice(0, LONGEST))?.[0] ?? '';
  if (line.endsWith('\u00ad')) return true;
  if (!/^\p{Ll}/u.test(right) || !/\p{Ll}$/u.test(left)) return false;
  return words.includes(left + right) || !words.includes(`${left}-${right}`);
}
