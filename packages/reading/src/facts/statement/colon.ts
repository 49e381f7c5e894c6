import type { Sentence } from '@parley/analysis';
import type { Quotations } from '../../quotes.ts';
import type { Reading } from '../fact.ts';
import type { Draft } from './draft.ts';
import { hasVerb, insideQuote, isFiniteVerb, trim, wordCount } from './segments.ts';
import { canSpeak } from './who.ts';

/**
 * “A was delighted: ‘X’”, “A is gloomy: X”: a clause that says how somebody takes it, without a word of saying, and
 * after the colon what that somebody says. Without quotation marks only after a word of hope or gloom.
 */
export function colonCue(
  sentence: Sentence,
  found: readonly Draft[],
  quotes: Quotations,
  reading: Reading,
): Draft | null {
  const { context } = reading;
  const colon = colonOf(sentence, quotes, reading);
  if (colon < 0 || found.some((draft) => reaches(draft, colon))) return null;
  const quote = quotes.openedAt(colon + 1);
  const verb = predicateBefore(colon, sentence, reading);
  if (verb < 0 || (!quote && !showsOutlook(verb, reading))) return null;
  const speaker = subjectOf(verb, sentence.from, reading);
  const to = quote ? Math.min(quote.close, sentence.to) : sentence.to;
  const content = trim({ from: colon + 1, to }, context);
  if (speaker === undefined || !content || wordCount(content, context) < 3) return null;
  if (!quote && !hasVerb(content, context)) return null;
  const pattern = 'statement/colon';
  return {
    head: colon,
    tokens: [colon],
    content: [content],
    pattern,
    confidence: quote ? 0.75 : 0.6,
    speaker,
    sentences: [sentence],
  };
}

function colonOf({ from, to }: Sentence, quotes: Quotations, { context }: Reading): number {
  for (let i = from + 1; i < to - 1; i++)
    if (context.token(i).text === ':' && !insideQuote(i, quotes)) return i;
  return -1;
}

/** Whether a statement has words behind the colon already, or attributes from there. */
function reaches({ content, head }: Draft, colon: number): boolean {
  return head > colon || content.some(({ to }) => to > colon + 1);
}

/** The first finite verb, or what it is the copula of, before the colon; -1 where there is none. */
function predicateBefore(colon: number, { from }: Sentence, { context }: Reading): number {
  for (let i = from; i < colon; i++) {
    if (!isFiniteVerb(i, context)) continue;
    const { deprel, head } = context.token(i);
    if (deprel.startsWith('acl')) continue;
    return /^(aux|cop)/.test(deprel) && head >= from ? head : i;
  }
  return -1;
}

/** Whether a predicate, or its object, is a word of hope or gloom. */
function showsOutlook(verb: number, { context }: Reading): boolean {
  return [verb, ...context.tree.children(verb, 'obj', 'xcomp')].some((at) =>
    context.is(at, 'OPTIMISTIC', 'PESSIMISTIC', 'CAUTIOUS', 'DOUBT', 'HOPE'),
  );
}

/** Who the clause is about: its subject, or whose paper that is. Countries are not quoted so. */
function subjectOf(verb: number, from: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const { tree } = context;
  const subject = tree.subject(verb);
  const fits = (id: string) => canSpeak(id, reading) && entities.table.get(id).kind !== 'country';
  if (subject < from) return undefined;
  const own = entities.referOne(subject).find(fits);
  if (own !== undefined || !context.is(subject, 'STATEMENT', 'CLAIM')) return own;
  const below = tree.subtree(subject).filter((at) => entities.table.at(at)?.form === 'name');
  return below.flatMap((at) => entities.table.at(at)!.entities).find(fits);
}
