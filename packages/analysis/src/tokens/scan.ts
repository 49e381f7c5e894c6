import type { CompiledRules } from './rules.ts';
import type { QuoteState } from './quotes.ts';
import type { Scanned } from './token.ts';
import { abbreviationKind } from './abbreviations.ts';
import { classAt, isApostrophe, isDigit, isLetter, isSpace, isWordChar, MARK, widthAt } from './chars.ts';
import { quoteKind, quoteLength } from './quotes.ts';
import { CLOSE, DASH, ELLIPSIS, EXCLAMATION, OPEN, OTHER, PAUSE, STOP, WORD } from './token.ts';
import { apostropheWordEnd, cuts, addressEnd, wordEnd } from './words.ts';

interface Extent {
  readonly start: number;
  readonly end: number;
}

interface Scan {
  readonly text: string;
  readonly block: Extent;
  readonly rules: CompiledRules;
  readonly quotes: QuoteState;
  readonly out: Scanned[];
}

/** The tokens of one block, left to right, with every visible character in one of them. Linear. */
export function scan(text: string, block: Extent, rules: CompiledRules): Scanned[] {
  const state: Scan = { text, block, rules, quotes: { double: 0, single: 0 }, out: [] };
  for (let at = block.start; at < block.end;) {
    at = isSpace(text, at) ? at + 1 : next(state, at);
  }
  return state.out;
}

/** Adds the token that begins at `at`; returns where it ends. */
function next(scan: Scan, at: number): number {
  const { text } = scan;
  if (isWordChar(text, at) || text[at] === '_') return word(scan, at);
  return apostropheWord(scan, at) ?? quote(scan, at) ?? glued(scan, at) ?? sign(scan, at);
}

function word(scan: Scan, at: number): number {
  const { text, block, rules } = scan;
  const url = addressEnd(text, at, block.end);
  if (url > at) return push(scan, at, url, WORD);
  return finish(scan, at, wordEnd(text, at, block.end, rules));
}

/** Adds the word from `at` to `end`, with the stop or apostrophe that belongs to it, cut into syntactic words. */
function finish(scan: Scan, at: number, end: number): number {
  const { text, block, rules } = scan;
  const bounds = cuts(text, at, end, rules);
  let from = at;
  for (const cut of bounds) from = push(scan, from, cut, WORD);
  if (end < block.end && text[end] === '.') {
    const first = from === at && beginsSentence(scan);
    const kind = abbreviationKind(text, from, end, { first, end: block.end }, rules);
    if (kind >= 0) return abbreviation(scan, from, end + 1, kind);
  }
  return push(scan, from, withGenitive(scan, end), WORD);
}

function beginsSentence({ out }: Scan): boolean {
  const last = out.at(-1);
  return !last || (last.kind >= STOP && last.kind <= ELLIPSIS);
}

/** Adds an abbreviation, and what hangs on it by a hyphen (`St.-Jan`) where hyphens stay. */
function abbreviation(scan: Scan, from: number, end: number, kind: number): number {
  const { text, block, rules } = scan;
  const hangs = text[end] === '-' && end + 1 < block.end && isLetter(text, end + 1);
  if (!hangs || rules.rules.hyphen === 'split') return push(scan, from, end, kind);
  return finish(scan, from, wordEnd(text, end + 1, block.end, rules));
}

/** `Parijs'`: only where no single quotation is open, whose end the apostrophe would rather be. */
function withGenitive(scan: Scan, end: number): number {
  const { text, block, rules, quotes } = scan;
  if (end >= block.end || !isApostrophe(text[end]) || isApostrophe(text[end + 1])) return end;
  const keeps = rules.rules.genitiveApostrophe === 'keep' && quotes.single === 0;
  return keeps && /[sxz]/iu.test(text[end - 1]!) ? end + 1 : end;
}

function apostropheWord(scan: Scan, at: number): number | undefined {
  const { text, block, rules } = scan;
  if (!isApostrophe(text[at]) && text[at] !== '‘') return undefined;
  const end = apostropheWordEnd(text, at, block.end, rules);
  return end > at ? push(scan, at, end, WORD) : undefined;
}

function quote(scan: Scan, at: number): number | undefined {
  const { text, block, rules, quotes } = scan;
  const length = quoteLength(text, at, block.end);
  if (length === 0) return undefined;
  const possessive = isApostrophe(text[at]) && length === 1 && quotes.single === 0;
  if (possessive && at > block.start && /[sxz]/iu.test(text[at - 1]!) && rules.rules.clitics.length > 0) {
    return push(scan, at, at + 1, WORD);
  }
  return push(scan, at, at + length, quoteKind(text, at, length, block, quotes));
}

/** Signs that belong to the word behind them: `#tag`, `@name`, and the minus or hyphen of `-5` and `-ie`. */
function glued(scan: Scan, at: number): number | undefined {
  const { text, block, rules } = scan;
  const char = text[at]!;
  const free = at === block.start || isSpace(text, at - 1) || '([{“„"'.includes(text[at - 1]!);
  if (!free || at + 1 >= block.end) return undefined;
  if (char === '(') return bracketedPrefix(scan, at);
  if ((char === '#' || char === '@') && isLetter(text, at + 1))
    return finish(scan, at, wordEnd(text, at + 1, block.end, rules));
  const hyphen = char === '-' && at > block.start && isWordChar(text, at + 1);
  const keeps = isDigit(text, at + 1) || rules.rules.hyphen === 'keep';
  return hyphen && keeps ? finish(scan, at, wordEnd(text, at + 1, block.end, rules)) : undefined;
}

const PREFIX = /\(\p{L}{1,16}-\)(?=\p{L})/uy;

/** `(oud-)minister` is one word where hyphens stay. */
function bracketedPrefix(scan: Scan, at: number): number | undefined {
  const { text, block, rules } = scan;
  PREFIX.lastIndex = at;
  if (rules.rules.hyphen === 'split' || !PREFIX.test(text)) return undefined;
  return finish(scan, at, wordEnd(text, PREFIX.lastIndex, block.end, rules));
}

const RUN = '.-!?*=~#+<>|/\\$';

function sign(scan: Scan, at: number): number {
  const { text, block } = scan;
  const char = text[at]!;
  const smile = smileyEnd(text, at, block);
  if (smile > at) return push(scan, at, smile, CLOSE);
  let end = at + widthAt(text, at);
  if (char === '!' || char === '?') while (end < block.end && '!?'.includes(text[end]!)) end += 1;
  else if (RUN.includes(char)) while (end < block.end && text[end] === char) end += 1;
  while (end < block.end && classAt(text, end) === MARK) end += 1;
  return push(scan, at, end, signKind(char, end - at));
}

function signKind(char: string, length: number): number {
  if (char === '.') return length === 1 ? STOP : ELLIPSIS;
  if (char === '…') return ELLIPSIS;
  if ('!?‽¿¡'.includes(char)) return char === '¿' || char === '¡' ? OPEN : EXCLAMATION;
  if ('。！？'.includes(char)) return STOP;
  if (',;:'.includes(char)) return PAUSE;
  if ('([{'.includes(char)) return OPEN;
  if (')]}'.includes(char)) return CLOSE;
  return '-–—―−‐‑'.includes(char) ? DASH : OTHER;
}

const SMILEY = /[:;=]-?[)(DP](?![\p{L}\p{N}(])/uy;

function smileyEnd(text: string, at: number, block: Extent): number {
  if (at > block.start && !isSpace(text, at - 1)) return at;
  SMILEY.lastIndex = at;
  const end = SMILEY.test(text) ? SMILEY.lastIndex : at;
  return end <= block.end ? end : at;
}

function push(scan: Scan, start: number, end: number, kind: number): number {
  scan.out.push({ start, end, kind });
  return end;
}
