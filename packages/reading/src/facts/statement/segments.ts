import type { Sentence } from '@parley/analysis';
import type { Context } from '../../context.ts';
import type { Quotations } from '../../quotes.ts';

/** A half-open range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Marks that part a clause that attributes from what is said. */
const PAUSES: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '-', '…']);

/** Whether a token is a comma or the like; a hyphen within a word is none. */
export function isPause(index: number, context: Context): boolean {
  const { text, end } = context.token(index);
  if (!PAUSES.has(text)) return false;
  return text !== '-' || context.tokens[index + 1]?.start !== end;
}

/** Whether a token is a quotation mark of one of the quotations. */
export function isQuoteMark(index: number, quotes: Quotations): boolean {
  return quotes.isMark(index);
}

/** Whether a token stands inside a quotation. */
export function insideQuote(index: number, quotes: Quotations): boolean {
  return quotes.holds(index);
}

/** The range without punctuation, quotation marks and conjunctions at its edges; null where nothing is left. */
export function trim(range: Range, context: Context): Range | null {
  let { from, to } = range;
  const edge = (index: number) => context.token(index).upos === 'PUNCT';
  while (from < to && edge(from)) from++;
  while (to > from && edge(to - 1)) to--;
  return from < to ? { from, to } : null;
}

/** Whether a range has a verb in it, and so may be a clause. */
export function hasVerb(range: Range, context: Context): boolean {
  for (let i = range.from; i < range.to; i++) {
    const { upos } = context.token(i);
    if (upos === 'VERB' || upos === 'AUX') return true;
  }
  return false;
}

/** Whether a token is a verb or auxiliary with a tense: the verb of a clause. */
export function isFiniteVerb(index: number, context: Context): boolean {
  const { upos, feats } = context.token(index);
  return (upos === 'VERB' || upos === 'AUX') && /Mood=|VerbForm=Fin/.test(feats);
}

/** Whether what stands between commas is no clause of its own: an apposition or a relative clause. */
export function isAside(range: Range, context: Context): boolean {
  for (let i = range.from; i < range.to; i++) {
    if (context.is(i, 'WHO')) return true;
    if (isFiniteVerb(i, context)) return false;
  }
  return true;
}

/** How many words, not marks, a range has. */
export function wordCount(range: Range, context: Context): number {
  let count = 0;
  for (let i = range.from; i < range.to; i++) if (context.token(i).upos !== 'PUNCT') count++;
  return count;
}

/** Where the semicolon-separated part of a sentence that holds a token begins and ends. */
export function partOf(index: number, sentence: Sentence, context: Context): Range {
  let from = index;
  let to = index + 1;
  while (from > sentence.from && context.token(from - 1).text !== ';') from--;
  while (to < sentence.to && context.token(to).text !== ';') to++;
  return { from, to };
}

/** “…, and said Y”, “…, but insisted that Y”: a verb of saying right behind a comma and a conjunction has a new content. */
export function joinsOn(verb: number, context: Context): boolean {
  const { upos, feats } = context.token(verb);
  const finite = upos === 'VERB' && feats.includes('VerbForm=Fin') && context.is(verb, 'SAY', 'THINK');
  return finite && context.tokens[verb - 1]?.upos === 'CCONJ' && context.tokens[verb - 2]?.text === ',';
}

/** “zei dat A dit voorstelt en dat B”: the conjunction goes on with what another says, and not with the verb before it. */
export function isBeside(conjunction: number, verb: number, context: Context): boolean {
  const opened = context.tree.children(verb, 'mark').some((mark) => context.is(mark, 'THAT'));
  return opened && conjunction <= verb + 2;
}
