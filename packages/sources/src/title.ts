/** The longest headline, in UTF-16 code units; a longer first line is a paragraph. */
const LONGEST = 200;

/** A full stop, comma, colon or semicolon at the end, a closing quotation mark or bracket after it allowed. */
const ENDS_AS_TEXT = /[.,:;…–—-]["'’”»)\]]?$/u;

/**
 * The headline of an article: its first line, from `bodyStart`, where that is short, does not end as a sentence
 * of running text does, and is followed by something. Undefined where the article has none.
 */
export function titleOf(text: string, bodyStart: number): string | undefined {
  const line = firstLine(text.slice(bodyStart, bodyStart + LONGEST + 1));
  if (line === undefined || !/\p{L}/u.test(line) || ENDS_AS_TEXT.test(line)) return undefined;
  return /\S/.test(text.slice(bodyStart + line.length)) ? line : undefined;
}

/** The first line of `text` without white space at its end, or undefined where `text` holds no whole line. */
function firstLine(text: string): string | undefined {
  const end = text.search(/[\n\r\u0085\u2028\u2029]/);
  return end < 0 ? undefined : text.slice(0, end).trimEnd();
}
