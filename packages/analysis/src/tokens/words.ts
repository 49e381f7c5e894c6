import type { CompiledRules } from './rules.ts';
import { classAt, isApostrophe, isDigit, isLetter, isWordChar, plain, UPPER, widthAt } from './chars.ts';
import { listed } from './rules.ts';

const URL_START = /(?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s]/iuy;
const URL_STOP = /[\s<>"“”„«»]/u;

const MAIL = /[\w.+-]{1,64}@\w[\w-]{0,62}(?:\.\w[\w-]{0,62}){1,4}/uy;

/** The end of the web or mail address at `at`, or `at` where there is none. */
export function addressEnd(text: string, at: number, end: number): number {
  MAIL.lastIndex = at;
  if (MAIL.test(text)) return MAIL.lastIndex <= end ? MAIL.lastIndex : at;
  URL_START.lastIndex = at;
  if (!URL_START.test(text)) return at;
  let to = at;
  while (to < end && !URL_STOP.test(text[to]!)) to += 1;
  while (to > at + 1 && /[.,;:!?'’)\]]/u.test(text[to - 1]!)) to -= 1;
  return to;
}

/**
 * The end of the word at `at`: letters, digits, and the signs between them that belong to words, such as the
 * hyphen in `staakt-het-vuren` and the stop in `12.30`. Linear in the length of the word.
 */
export function wordEnd(text: string, at: number, end: number, rules: CompiledRules): number {
  const word = { start: at, segment: at, address: false };
  let to = at;
  while (to < end) {
    if (isWordChar(text, to) || text[to] === '_') to += widthAt(text, to);
    else if (to + 1 < end && joins(text, to, word, rules)) {
      word.address ||= text[to] === '@';
      to += 1;
      word.segment = to;
    } else break;
  }
  return withTail(text, to, end, rules);
}

interface Word {
  readonly start: number;
  /** Where the part behind the last joining sign begins. */
  segment: number;
  /** Whether an `@` stands in it, so that every stop belongs to it. */
  address: boolean;
}

/** Whether the sign at `at`, behind a word character, is part of the word. */
function joins(text: string, at: number, word: Word, rules: CompiledRules): boolean {
  const next = at + 1;
  if (at === word.start || !isWordChar(text, next) || !isWordChar(text, at - 1)) return false;
  const char = text[at]!;
  if (isApostrophe(char)) return !isDigit(text, at - 1) || isLetter(text, next);
  const digits = isDigit(text, at - 1) && isDigit(text, next);
  switch (char) {
    case '-':
    case '‐':
    case '‑':
    case '@':
      return true;
    case '.':
      return digits || stopJoins(text, at, word, rules);
    case ',':
    case ':':
      return digits;
    case '/':
      return digits || slashJoins(text, at, word, rules);
    case '&':
      return classAt(text, at - 1) === UPPER && classAt(text, next) === UPPER;
    default:
      return false;
  }
}

/** `U.S`, `sp.a`, `name@host.org`, but not `end.Next` nor `nr.5`. */
function stopJoins(text: string, at: number, word: Word, rules: CompiledRules): boolean {
  if (word.address) return true;
  const left = text.slice(word.segment, Math.min(at, word.segment + 24));
  const next = at + 1;
  if (isDigit(text, next) && (listed(rules.beforeNumber, left) || listed(rules.never, left))) return false;
  if (left.length === 1) return isLetter(text, next);
  if (classAt(text, next) !== UPPER) return true;
  return !isWordChar(text, next + 1) || classAt(text, next + 1) === UPPER;
}

function slashJoins(text: string, at: number, word: Word, rules: CompiledRules): boolean {
  if (rules.rules.slash === 'keep') return true;
  return at - word.start === 1 && isLetter(text, word.start) && isLetter(text, at + 1);
}

/** What hangs on a word: a hyphen before an omitted part (`land-`), an ending in brackets, a percent sign. */
function withTail(text: string, at: number, end: number, rules: CompiledRules): number {
  if (at >= end) return at;
  if (text[at] === '(') return bracketEnd(text, at, end, rules);
  if (text[at] === '-' && isLetter(text, at - 1) && rules.rules.hyphen === 'keep') {
    return at + 1 >= end || /[\s,;)]/u.test(text[at + 1]!) ? at + 1 : at;
  }
  if (text.startsWith(',-', at) && isDigit(text, at - 1)) return amountEnd(text, at + 2, end);
  const sign = text[at] === '%' || text[at] === '°';
  return sign && isDigit(text, at - 1) && rules.rules.percent === 'keep' ? at + 1 : at;
}

/** `24.600,-`, where `at` is behind the dash: not before another figure. */
function amountEnd(text: string, at: number, end: number): number {
  return at < end && isWordChar(text, at) ? at - 2 : at;
}

function bracketEnd(text: string, at: number, end: number, rules: CompiledRules): number {
  const close = text.slice(at, Math.min(end, at + 6)).indexOf(')');
  if (close < 0 || !rules.bracketEndings.has(text.slice(at + 1, at + close))) return at;
  return at + close + 1;
}

/**
 * The end of a word that begins with an apostrophe (`'s ochtends`, `'t`, `'em`) or of a year (`'60`, `’90s`);
 * `at` where the apostrophe is a quotation mark.
 */
export function apostropheWordEnd(text: string, at: number, end: number, rules: CompiledRules): number {
  let to = at + 1;
  while (to < end && to < at + 8 && isWordChar(text, to)) to += widthAt(text, to);
  if (to < end && isWordChar(text, to)) return at;
  const word = text.slice(at + 1, to);
  if (rules.leading.has(word.toLowerCase())) return withHyphen(text, at, to, end, rules);
  return /^\d\d(?:s|er)?$/u.test(word) && !closesSoon(text, to, end) ? to : at;
}

/** `'s-Gravenhage` is one word where hyphens stay. */
function withHyphen(text: string, at: number, to: number, end: number, rules: CompiledRules): number {
  const goesOn =
    text[to] === '-' && to + 1 < end && isWordChar(text, to + 1) && rules.rules.hyphen === 'keep';
  return goesOn ? wordEnd(text, to + 1, end, rules) : Math.max(to, at);
}

function closesSoon(text: string, from: number, end: number): boolean {
  const rest = text.slice(from - 1, Math.min(end, from + 80));
  // The next mark decides: one that opens shows that none was open.
  return /\s['’‘]|\S['’](?![\p{L}\p{N}])/u.exec(rest)?.[0].trim().length === 2;
}

/** Where to cut the surface word `text.slice(start, end)` into syntactic words: ascending offsets between the two. */
export function cuts(text: string, start: number, end: number, rules: CompiledRules): number[] {
  const word = text.slice(start, end);
  if (/[@_]|:\/\//u.test(word)) return [];
  const parts = rules.rules.hyphen === 'split' ? hyphenCuts(word, rules) : [];
  const bounds = [0, ...parts, word.length];
  const all = [...parts];
  for (let at = 0; at + 1 < bounds.length; at += 1) {
    for (const cut of innerCuts(word.slice(bounds[at], bounds[at + 1]), rules)) all.push(bounds[at]! + cut);
  }
  return all.sort((a, b) => a - b).map((cut) => start + cut);
}

/** `three-way` at 5 and 6; `non-profit-making` keeps its first hyphen; telephone numbers keep all. */
function hyphenCuts(word: string, rules: CompiledRules): number[] {
  if (!/[-‐‑]/u.test(word) || /^\d{3,4}-\d{4}$|^(?:\d+-){2,}\d+$/u.test(word)) return [];
  const found: number[] = [];
  for (let at = 0; at < word.length; at += 1) {
    if (!/[-‐‑]/u.test(word[at]!)) continue;
    const prefixed = found.length === 0 && rules.prefixes.has(word.slice(0, Math.min(at, 12)).toLowerCase());
    if (prefixed && at <= 12) continue;
    found.push(at, at + 1);
  }
  return found.filter((cut) => cut > 0 && cut < word.length);
}

function innerCuts(word: string, rules: CompiledRules): number[] {
  if (word.length > 40) return [];
  const key = plain(word);
  // Lower case can be longer (İ); offsets would then be off.
  if (key.length !== word.length) return [];
  const known = rules.splits.get(key);
  if (known) return known.map((_, at) => known.slice(0, at + 1).reduce((sum, length) => sum + length, 0));
  const unit = /^[\d.,:]*\d(\D+)$/u.exec(word);
  if (unit && rules.units.has(unit[1]!)) return [word.length - unit[1]!.length];
  if (!key.includes("'") || rules.whole.has(key)) return [];
  return cliticCuts(key, rules);
}

/** `wouldn't've` at 5 and 8: clitics from the end inwards. */
function cliticCuts(key: string, rules: CompiledRules): number[] {
  const found: number[] = [];
  let rest = key;
  for (;;) {
    const clitic = rules.rules.clitics.find((ending) => rest.endsWith(ending) && rest.length > ending.length);
    if (!clitic || /^\d+$/u.test(rest.slice(0, -clitic.length))) return found;
    rest = rest.slice(0, -clitic.length);
    found.unshift(rest.length);
  }
}
