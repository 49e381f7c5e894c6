/** Classes of characters, as far as they matter for words. */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** Letters without case. */
export const LETTER = 4;
export const DIGIT = 5;
/** Combining marks and invisible joiners: never begin a word of their own behind a letter. */
export const MARK = 6;
export const SYMBOL = 7;

const table = new Uint8Array(0x10000);

/** The class of the character at `at`; 0 beyond the end. A lone surrogate is a symbol. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return 0;
  if (unit >= 0xd800 && unit <= 0xdbff && widthAt(text, at) === 2) return pairClass(text.codePointAt(at)!);
  return (table[unit] ||= classify(text[at]!));
}

const pairs = new Map<number, number>();

function pairClass(point: number): number {
  const known = pairs.get(point);
  if (known !== undefined) return known;
  const made = classify(String.fromCodePoint(point));
  pairs.set(point, made);
  return made;
}

/** How many code units the character at `at` has: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function classify(char: string): number {
  if (/\s/u.test(char)) return SPACE;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  return /[\p{M}\p{Cf}]/u.test(char) ? MARK : SYMBOL;
}

export function isSpace(text: string, at: number): boolean {
  return classAt(text, at) === SPACE;
}

export function isLetter(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LOWER || kind === UPPER || kind === LETTER;
}

/** Letters, digits and the marks on them. */
export function isWordChar(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind >= LOWER && kind <= MARK;
}

export function isDigit(text: string, at: number): boolean {
  return classAt(text, at) === DIGIT;
}

/** Straight and typographic apostrophes. */
export function isApostrophe(char: string | undefined): boolean {
  return char === "'" || char === '’' || char === 'ʼ' || char === '´';
}

/** `word` with straight apostrophes and in lower case, as the rules have it. */
export function plain(word: string): string {
  return word.replace(/[’ʼ´‘]/gu, "'").toLowerCase();
}
