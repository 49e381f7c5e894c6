const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/** A text without case and without marks on its letters. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '');
}

/** The words and numbers of a text, folded, in order. */
export function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** The words of a text with single spaces between: what two writings of one thing share. */
export function bare(text: string): string {
  return wordsOf(text).join(' ');
}
