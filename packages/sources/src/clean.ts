/** Control characters that are no white space, and lone surrogates: they have no place in a text. */
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]|\p{Cs}/gu;

/** Marks of direction and order of bytes, which hide what stands where and mean nothing within one line. */
const MARKS = /[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** What words may hold and readers do not see: soft hyphens, zero-width spaces, word joiners. */
const INVISIBLE = /[\u00ad\u200b\u2060]/g;

/** `text` without control characters. Line ends and all other white space stay as they are. */
export function cleanText(text: string): string {
  return text.replace(CONTROLS, '');
}

/** `text` on one line, without what readers do not see: every stretch of white space is one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(MARKS, '').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** The beginning of `text` on one line, for an error: at most `most` code units. */
export function excerpt(text: string, most = 120): string {
  const line = cleanLine(text.slice(0, most * 4));
  // A cut may leave half a character.
  return line.length > most ? `${cleanText(line.slice(0, most - 1))}…` : line;
}
