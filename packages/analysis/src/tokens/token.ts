/** What a token is to the one who looks for the ends of sentences. */
export const WORD = 0;
/** An abbreviation that a sentence goes on after. */
export const ABBREVIATION = 1;
/** An abbreviation that may be the last word; ends a sentence before a starter. */
export const ABBREVIATION_OR_END = 2;
/** An abbreviation that ends a sentence before any capital that does not plainly go on. */
export const ABBREVIATION_THEN_CAPITAL = 3;
/** `.` */
export const STOP = 4;
/** `?`, `!` and runs with them. */
export const EXCLAMATION = 5;
/** `…`, `..` and longer. */
export const ELLIPSIS = 6;
/** An opening quotation mark or bracket. */
export const OPEN = 7;
/** A closing quotation mark or bracket. */
export const CLOSE = 8;
/** `,` `;` `:` */
export const PAUSE = 9;
export const DASH = 10;
export const OTHER = 11;

/** A token and its part in the structure of sentences. */
export interface Scanned {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}
