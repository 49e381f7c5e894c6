import type { Sentence } from '@parley/analysis';
import type { Quotation } from '../../quotes.ts';
import type { Reading } from '../fact.ts';
import type { Range } from './segments.ts';
import { BREAKS, hasVerb, insideQuote, isQuoteMark, partOf, trim } from './segments.ts';

/** A clause that attributes what stands around it: “…, said A”, “…”, zei A, „…”, “A, she wrote, …”. */
export interface Inquit {
  readonly verb: number;
  readonly range: Range;
  /** What is said, before and after the clause. */
  readonly content: readonly Range[];
}

/**
 * The parenthetical attribution around a verb of saying, or null where the verb heads the sentence as usual. It is a
 * stretch between breaks (commas, quotation marks) that has the verb, its subject and adverbials, no clause of its own
 * before the verb, and something said to its left.
 */
export function inquitOf(verb: number, sentence: Sentence, quotes: readonly Quotation[], reading: Reading): Inquit | null {
  const { context } = reading;
  if (insideQuote(verb, quotes)) return null;
  const part = partOf(verb, sentence, context);
  const from = leftBreak(verb, part, quotes, reading);
  if (from <= part.from || !isShortOpening(from, verb, reading)) return null;
  const before = trim({ from: part.from, to: from }, context);
  if (!before || !(hasVerb(before, context) || endsQuoted(from, quotes))) return null;
  if (opensSubordinate(from, verb, reading)) return null;
  const to = rightBreak(verb, part, quotes, reading);
  if (opensComplement(verb, to, reading)) return null;
  const after = to < part.to ? trim({ from: to, to: part.to }, context) : null;
  return { verb, range: { from, to }, content: after ? [before, after] : [before] };
}

/** Back from the verb to the nearest break; an apposition between commas belongs to the subject. */
function leftBreak(verb: number, part: Range, quotes: readonly Quotation[], reading: Reading): number {
  const { context, entities } = reading;
  let at = verb;
  while (at > part.from && !isBreak(at - 1, quotes, reading)) at--;
  const isComma = context.tokens[at - 1]?.text === ',' && at === verb;
  if (!isComma) return at;
  // “…, Majed al-Ansari, spokesman for the ministry, said”: past the apposition and on to the name.
  const subject = context.tree.subject(verb);
  const mention = subject >= 0 && subject < verb ? entities.table.at(subject) : undefined;
  if (!mention || mention.from < part.from) return at;
  let start = mention.from;
  while (start > part.from && !isBreak(start - 1, quotes, reading)) start--;
  return hasVerb({ from: start, to: mention.from }, context) ? at : start;
}

function isBreak(index: number, quotes: readonly Quotation[], { context }: Reading): boolean {
  return BREAKS.has(context.token(index).text) || isQuoteMark(index, quotes) || /^[?!]$/.test(context.token(index).text);
}

/** Whether what stands before the verb in the clause is only its subject and adverbs. */
function isShortOpening(from: number, verb: number, reading: Reading): boolean {
  const { context } = reading;
  for (let i = from; i < verb; i++) {
    const { upos } = context.token(i);
    const auxiliary = upos === 'AUX' && i > from;
    if ((upos === 'VERB' && !context.is(i, 'SAY')) || (upos === 'AUX' && !auxiliary && !startsInverted(i, reading))) return false;
    if (upos === 'CCONJ' && i === from) return false;
  }
  return verb - from <= 24;
}

/** “…, heeft de minister bekendgemaakt”: the auxiliary opens an inverted attribution. */
function startsInverted(index: number, { context }: Reading): boolean {
  return context.token(index).upos === 'AUX';
}

/** “…, who said …”, “…, omdat hij zei …”: a subordinate clause is no parenthesis. */
function opensSubordinate(from: number, verb: number, { context }: Reading): boolean {
  for (let i = from; i < verb; i++) {
    if (context.is(i, 'AS_SAID')) continue;
    if (context.token(i).upos === 'SCONJ' || context.is(i, 'WHO')) return true;
  }
  return false;
}

/** “A said that …”: the verb has its own content to the right. */
function opensComplement(verb: number, to: number, { context }: Reading): boolean {
  for (let i = verb + 1; i < to; i++) if (context.is(i, 'THAT', 'WHETHER') && context.token(i).upos === 'SCONJ') return true;
  return false;
}

function endsQuoted(from: number, quotes: readonly Quotation[]): boolean {
  return quotes.some((quote) => quote.close === from - 1 || quote.close === from - 2);
}

/** Forward from the verb to where what is said resumes, else to the end. */
function rightBreak(verb: number, part: Range, quotes: readonly Quotation[], reading: Reading): number {
  for (let i = verb + 1; i < part.to; i++) {
    if (quotes.some((quote) => quote.open === i) && i > verb + 1) return i;
    if (BREAKS.has(reading.context.token(i).text) && resumes(i, part, quotes, reading)) return i;
  }
  return part.to;
}

/** Whether what is said goes on after a break, rather than an apposition or a relative clause of the speaker. */
function resumes(index: number, part: Range, quotes: readonly Quotation[], { context, entities }: Reading): boolean {
  const next = index + 1;
  if (next >= part.to) return false;
  const token = context.token(next);
  if (quotes.some((quote) => quote.open === next)) return true;
  if (context.token(index).text === ':') return true;
  if (context.is(next, 'WHO') || token.upos === 'ADP') return false;
  if (token.upos === 'CCONJ' || token.upos === 'SCONJ' || token.upos === 'AUX' || token.upos === 'PART') return true;
  if (token.upos === 'VERB') return !token.feats.includes('VerbForm=Part');
  if (token.upos === 'ADV' || token.upos === 'PRON') return hasVerb({ from: next, to: part.to }, context);
  const mention = entities.table.at(next);
  return mention !== undefined && context.tokens[mention.to]?.upos === 'AUX';
}
