import type { Sentence } from '@parley/analysis';
import type { Quotation, Quotations } from '../../quotes.ts';
import type { Reading } from '../fact.ts';
import type { Draft } from './draft.ts';
import type { Range } from './segments.ts';
import { hasVerb, trim, wordCount } from './segments.ts';
import { canSpeak } from './who.ts';

/**
 * A statement whose quotation began in sentences before: “One. Two, he said.” The whole quotation is what was said.
 * `open` are the quoted sentences right before that nobody has been found to say.
 */
export function reachBack(
  draft: Draft,
  open: readonly Sentence[],
  quotes: Quotations,
  reading: Reading,
): void {
  const first = draft.content[0]!;
  const quote = quoteAround(first.from, quotes);
  if (!quote || quote.open >= draft.sentences[0]!.from) return;
  const whole = trim({ from: quote.open + 1, to: first.to }, reading.context);
  if (!whole) return;
  draft.content = [whole, ...draft.content.slice(1)];
  draft.sentences = [...open.filter((sentence) => sentence.to > quote.open), ...draft.sentences];
}

/**
 * What becomes of a sentence that is all quotation and has no attribution of its own: it goes on with what the
 * speaker of the sentence before was saying. Returns the statement that it makes where no earlier one can take it.
 */
export function continueQuote(
  sentence: Sentence,
  found: readonly Draft[],
  quotes: Quotations,
  reading: Reading,
): Draft | null {
  const content = quotedWhole(sentence, quotes, reading);
  if (!content) return null;
  const before = reading.context.analysis.sentences[sentence.index - 1];
  if (!before) return null;
  const last = lastEndingIn(before, found);
  const sameBlock = before.block === sentence.block;
  if (last && sameBlock && endsInQuote(last, quotes)) {
    lengthen(last, content, sentence, quotes);
    return null;
  }
  const announced = reading.context.token(before.to - 1).text === ':';
  const subject = sameBlock || announced ? subjectOf(before, reading) : undefined;
  const speaker = announced ? (subject ?? last?.speaker) : (last?.speaker ?? subject);
  if (speaker === undefined || !canQuote(speaker, reading)) return null;
  if (!sameBlock && !announced && !(last && endsInQuote(last, quotes))) return null;
  const mark = quoteAround(content.from, quotes)!.open;
  const head = Math.max(mark, sentence.from);
  return {
    head,
    tokens: [head],
    content: [content],
    pattern: 'statement/quote',
    confidence: sameBlock || announced ? 0.65 : 0.55,
    speaker,
    sentences: sameBlock || announced ? [before, sentence] : [sentence],
  };
}

/** The last statement that ends in a sentence; the list is in the order of the text, so that little of it is seen. */
function lastEndingIn({ index }: Sentence, found: readonly Draft[]): Draft | undefined {
  for (let i = found.length - 1; i >= 0; i--) {
    const { sentences } = found[i]!;
    if (sentences.at(-1)!.index === index) return found[i];
    if (sentences[0]!.index < index) return undefined;
  }
  return undefined;
}

/** The words of a sentence that is one quotation, or a part of one; null where it is not. */
export function quotedWhole(sentence: Sentence, quotes: Quotations, { context }: Reading): Range | null {
  const content = trim(sentence, context);
  if (!content || wordCount(content, context) < 2) return null;
  const quote = quotes.around(content.from);
  if (!quote || quote.close < content.to) return null;
  const part = quote.open < sentence.from || quote.close >= sentence.to;
  return part || hasVerb(content, context) ? content : null;
}

/** Adds the words of a sentence to a statement: to its last stretch where the quotation is the same. */
function lengthen(draft: Draft, content: Range, sentence: Sentence, quotes: Quotations): void {
  const last = draft.content.at(-1)!;
  const same = quoteAround(last.to - 1, quotes) === quoteAround(content.from, quotes);
  const begun = same && draft.sentences.at(-1)!.index === sentence.index - 1;
  draft.content = begun
    ? [...draft.content.slice(0, -1), { from: last.from, to: content.to }]
    : [...draft.content, content];
  draft.sentences = [...draft.sentences, sentence];
}

function endsInQuote({ content }: Draft, quotes: Quotations): boolean {
  return content.some((range) => quoteAround(range.to - 1, quotes) !== undefined);
}

function quoteAround(index: number, quotes: Quotations): Quotation | undefined {
  return quotes.around(index);
}

function subjectOf(sentence: Sentence, { context, entities }: Reading): string | undefined {
  const root = context.tokens.slice(sentence.from, sentence.to).find((token) => token.head < 0);
  return root ? entities.one(context.tree.subject(root.index)) : undefined;
}

/** Countries are not quoted at length without a word that says so. */
function canQuote(id: string, reading: Reading): boolean {
  return canSpeak(id, reading) && reading.entities.table.get(id).kind !== 'country';
}
