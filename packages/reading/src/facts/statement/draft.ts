import type { Sentence } from '@parley/analysis';
import type { StatementMode } from '@parley/dossier';
import type { Context } from '../../context.ts';
import type { Quotations } from '../../quotes.ts';
import type { FindingOf, Reading } from '../fact.ts';
import { base } from '../fact.ts';
import type { Cue } from './cue.ts';
import type { Range } from './segments.ts';
import { insideQuote } from './segments.ts';

/** A statement while its words are gathered; quotations may still lengthen its content. */
export interface Draft extends Cue {
  readonly speaker: string;
  content: readonly Range[];
  /** The sentences that say it, in order of the text. */
  sentences: readonly Sentence[];
}

/** How long a cue of several words may be; beyond that the verb alone is given. */
const LONGEST_CUE = 60;

/** The finding of a draft. */
export function toStatement(draft: Draft, quotes: Quotations, { context }: Reading): FindingOf<'statement'> {
  const words = context.text(Math.min(...draft.tokens), Math.max(...draft.tokens) + 1);
  const evidence = draft.sentences.map(({ from, to }) => context.span(from, to));
  return {
    ...base(evidence, draft.confidence, context.is(draft.head, 'DENY') ? 'denied' : 'asserted'),
    type: 'statement',
    speaker: draft.speaker,
    mode: modeOf(draft.content, quotes, context),
    cue: words.length > LONGEST_CUE ? context.text(draft.head, draft.head + 1) : words,
    content: stretches(draft.content, quotes, context).map(({ from, to }) => context.span(from, to)),
    pattern: draft.pattern,
  };
}

/** What is said in several stretches keeps the quotation marks of each: they say where the source stops quoting. */
function stretches(content: readonly Range[], quotes: Quotations, context: Context): readonly Range[] {
  return content.length > 1 ? content.map((range) => withMarks(range, quotes, context)) : content;
}

/** A range with the quotation mark right before it, and that behind it with the stop or comma in front of it. */
function withMarks(range: Range, quotes: Quotations, context: Context): Range {
  const from = quotes.openedAt(range.from - 1) ? range.from - 1 : range.from;
  let to = range.to;
  while (to < range.to + 2 && context.tokens[to]?.upos === 'PUNCT' && !quotes.closedAt(to)) to++;
  return { from, to: quotes.closedAt(to) ? to + 1 : range.to };
}

/** Whether the words stand between quotation marks: all, some, or none of them. */
function modeOf(content: readonly Range[], quotes: Quotations, context: Context): StatementMode {
  let inside = 0;
  let all = 0;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      if (context.token(i).upos === 'PUNCT') continue;
      all++;
      if (insideQuote(i, quotes)) inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return inside === all ? 'direct' : 'mixed';
}
