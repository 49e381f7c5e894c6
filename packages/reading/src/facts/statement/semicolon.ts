import type { Sentence } from '@parley/analysis';
import type { Reading } from '../fact.ts';
import type { Draft } from './draft.ts';
import { isFiniteVerb, partOf, trim, wordCount } from './segments.ts';

/**
 * “There was no hurry, she said; the causes had to be dealt with first”: after an attribution that ends a part of the
 * sentence, the next part in the past goes on with what the same speaker says.
 */
export function afterSemicolon(
  draft: Draft,
  here: readonly Draft[],
  sentence: Sentence,
  reading: Reading,
): Draft[] {
  const { context } = reading;
  if (draft.pattern !== 'statement/inquit') return [];
  const part = partOf(draft.head, sentence, context);
  if (part.to >= sentence.to || context.token(draft.head).index < draft.content.at(-1)!.to) return [];
  const next = partOf(part.to + 1, sentence, context);
  const taken = here.some(({ head }) => head >= next.from && head < next.to);
  const content = trim(next, context);
  if (
    taken ||
    attributes(next, reading) ||
    !content ||
    wordCount(content, context) < 4 ||
    !isReported(content, reading)
  )
    return [];
  return [{ ...draft, content: [content], pattern: 'statement/resumed', confidence: 0.6 }];
}

/** Whether a stretch has a verb of saying or thinking of its own. */
function attributes({ from, to }: { from: number; to: number }, { context }: Reading): boolean {
  for (let i = from; i < to; i++)
    if (context.token(i).upos === 'VERB' && context.is(i, 'SAY', 'THINK', 'CALL')) return true;
  return false;
}

/** Whether the first finite verb of a stretch stands in the past, as reported speech does. */
function isReported({ from, to }: { from: number; to: number }, { context }: Reading): boolean {
  for (let i = from; i < to; i++)
    if (isFiniteVerb(i, context))
      return context.token(i).feats.includes('Tense=Past') || context.is(i, 'WOULD');
  return false;
}
