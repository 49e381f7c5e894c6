/** A word, a numeral or a sign, as the time grammar sees it. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  /** In lower case, with straight apostrophes and hyphens. */
  readonly text: string;
  readonly capital: boolean;
  /** No space before it. */
  readonly glued: boolean;
}

// In this order: ISO date; numeral with separators; dotted abbreviation; ’s and 's; word; any sign.
const LEXEME =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d+(?:[.,:]\d+)*|\p{L}(?:\.\p{L}){1,4}\.?(?![\p{L}.])|['’‘`](?:s|t)(?!\p{L})|[\p{L}\p{M}]+|[^\s]/gu;
const SIGNS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
};

function plain(text: string): string {
  if (text.length === 1) return SIGNS[text] ?? text.toLowerCase();
  return text.replace(/^[’‘`]/, "'").toLowerCase();
}

/** Cuts a stretch of text into lexemes; linear in its length. Offsets are into the whole text. */
export function lexemesOf(text: string, from = 0, to = text.length): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = from;
  for (const match of text.slice(from, to).matchAll(LEXEME)) {
    const word = match[0];
    const start = from + match.index;
    lexemes.push({
      start,
      end: start + word.length,
      text: plain(word),
      capital: /^\p{Lu}/u.test(word),
      glued: start === end && start > from,
    });
    end = start + word.length;
  }
  return lexemes;
}
