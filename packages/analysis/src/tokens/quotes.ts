import { isApostrophe, isSpace } from './chars.ts';
import { CLOSE, OPEN } from './token.ts';

const DOUBLE = '"“”„‟«»″〝〞';
const SINGLE = "'‘’‚‹›‛`´ʼ";
const OPENING = '“„«‘‚‹‟‛〝`([{';

/** Counts the quotation marks still open in a block, double and single apart. */
export interface QuoteState {
  double: number;
  single: number;
}

/** Length of the quotation mark at `at`: 2 for `''`, ` `` ` and `,,`, 1 for one character, 0 for anything else. */
export function quoteLength(text: string, at: number, end: number): number {
  const char = text[at]!;
  const doubled = at + 1 < end && text[at + 1] === char;
  if (doubled && (char === "'" || char === '`' || char === '’' || char === '‘')) return 2;
  if (doubled && char === ',' && text[at + 2] !== ',') return 2;
  return DOUBLE.includes(char) || SINGLE.includes(char) ? 1 : 0;
}

/**
 * Whether the quotation mark at `at` opens or closes. The spaces around it tell, since typographers do not agree on
 * the characters (`„…”`, `»…«`, `«…»`); where they do not tell, what is open does, then the character.
 */
export function quoteKind(
  text: string,
  at: number,
  length: number,
  block: Extent,
  state: QuoteState,
): number {
  const single = length === 1 && SINGLE.includes(text[at]!);
  const open = opens(text, at, length, block, single ? state.single : state.double);
  const change = open ? 1 : -1;
  if (single) state.single = Math.max(0, state.single + change);
  else state.double = Math.max(0, state.double + change);
  return open ? OPEN : CLOSE;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

function opens(text: string, at: number, length: number, block: Extent, pending: number): boolean {
  if (text[at] === ',') return true;
  const left = at === block.start || isSpace(text, at - 1) || OPENING.includes(text[at - 1]!);
  const dash = at > block.start && '-–—/'.includes(text[at - 1]!);
  const right = at + length >= block.end || isSpace(text, at + length) || pauses(text, at + length);
  if (left && !right) return true;
  if (right && !left) return false;
  if (!right && !left) return dash ? pending === 0 : pending === 0 && opensByNature(text[at]!);
  return pending === 0 && !isApostrophe(text[at]) && text[at] !== '”';
}

/** Whether a sign stands at `at` that nobody puts right behind an opening quotation mark. */
function pauses(text: string, at: number): boolean {
  return text[at] === '.' ? text[at + 1] !== '.' : ',;:!?)]}'.includes(text[at]!);
}

function opensByNature(char: string): boolean {
  return OPENING.includes(char) || char === '"' || char === '»';
}
