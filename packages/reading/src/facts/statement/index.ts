import type { Sentence } from '@parley/analysis';
import type { StatementMode } from '@parley/dossier';
import { findQuotations } from '../../quotes.ts';
import type { Quotation } from '../../quotes.ts';
import type { FactReader, FindingOf, Reading } from '../fact.ts';
import { base } from '../fact.ts';
import { accordingTo } from './according.ts';
import { mainClause, nominalCue } from './cues.ts';
import type { Cue } from './cues.ts';
import { inquitOf } from './inquit.ts';
import type { Range } from './segments.ts';
import { hasVerb, trim, wordCount } from './segments.ts';
import { canSpeak, speakerOf } from './speaker.ts';

type Statement = FindingOf<'statement'>;

/** Statements: who said what, with the words that attribute it. */
export const readStatements: FactReader = (reading) => {
  const quotes = findQuotations(reading.context);
  const found: Statement[] = [];
  for (const sentence of reading.context.analysis.sentences) {
    if (reading.context.analysis.blocks[sentence.block]?.kind === 'title') continue;
    const here = statementsIn(sentence, quotes, reading);
    found.push(...here, ...pointingBack(sentence, reading));
    if (here.length === 0) found.push(...bareQuote(sentence, quotes, found, reading));
  }
  return found;
};

function statementsIn(sentence: Sentence, quotes: readonly Quotation[], reading: Reading): Statement[] {
  const found: Statement[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const cue = cueAt(i, sentence, quotes, reading);
    if (!cue) continue;
    const { speaker } = cue;
    if (speaker === undefined || repeats(cue, found, reading)) continue;
    found.push(statement(cue, speaker, sentence, quotes, reading));
  }
  return found;
}

interface Attributed extends Cue {
  readonly speaker: string | undefined;
}

function cueAt(
  index: number,
  sentence: Sentence,
  quotes: readonly Quotation[],
  reading: Reading,
): Attributed | null {
  const { context } = reading;
  const according = accordingTo(index, sentence, quotes, reading);
  if (according) return according;
  const whole = { from: sentence.from, to: sentence.to };
  if (context.is(index, 'SAY', 'THINK')) {
    const inquit = inquitOf(index, sentence, quotes, reading);
    if (inquit) {
      const { content, range } = inquit;
      const tokens = context.match(index, 'SAY', 'THINK')!.tokens;
      const speaker = speakerOf(index, reading, range);
      return { head: index, tokens, content, pattern: 'statement/inquit', confidence: 0.9, speaker };
    }
  }
  const cue = nominalCue(index, sentence, quotes, reading) ?? mainClause(index, sentence, quotes, reading);
  return cue && { ...cue, speaker: speakerOf(index, reading, whole) };
}

/** A second cue for the same words adds nothing. */
function repeats(cue: Cue, found: readonly Statement[], { context }: Reading): boolean {
  const span = (range: Range) => context.span(range.from, range.to);
  return found.some((other) =>
    cue.content.some((range) =>
      other.content.some((said) => said.start === span(range).start && said.end === span(range).end),
    ),
  );
}

function statement(
  cue: Cue,
  speaker: string,
  sentence: Sentence,
  quotes: readonly Quotation[],
  reading: Reading,
): Statement {
  const { context } = reading;
  const words = context.text(Math.min(...cue.tokens), Math.max(...cue.tokens) + 1);
  const denied = context.is(cue.head, 'DENY');
  return {
    ...base([context.span(sentence.from, sentence.to)], cue.confidence, denied ? 'denied' : 'asserted'),
    type: 'statement',
    speaker,
    mode: modeOf(cue.content, quotes, reading),
    cue: words.length > 60 ? context.text(cue.head, cue.head + 1) : words,
    content: cue.content.map((range) => context.span(range.from, range.to)),
    pattern: cue.pattern,
  };
}

/** Whether the words stand between quotation marks: all, some, or none of them. */
function modeOf(content: readonly Range[], quotes: readonly Quotation[], reading: Reading): StatementMode {
  let inside = 0;
  let all = 0;
  for (const range of content) {
    for (let i = range.from; i < range.to; i++) {
      if (reading.context.token(i).upos === 'PUNCT') continue;
      all++;
      if (quotes.some((quote) => quote.open < i && i < quote.close)) inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return inside === all ? 'direct' : 'mixed';
}

/** “That is what A said”: the sentence before is what was said. */
function pointingBack(sentence: Sentence, reading: Reading): Statement[] {
  const { context } = reading;
  const before = context.analysis.sentences[sentence.index - 1];
  const first = context.token(sentence.from);
  if (before?.block !== sentence.block || !context.is(first.index, 'THIS', 'THAT')) return [];
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const object = context.tree.isUnder(first.index, i) && first.head >= i - 2;
    if (!context.is(i, 'SAY') || !object) continue;
    const speaker = speakerOf(i, reading, sentence);
    const content = trim(before, context);
    if (speaker === undefined || !content) continue;
    const tokens = context.match(i, 'SAY')!.tokens;
    const cue: Cue = { head: i, tokens, content: [content], pattern: 'statement/back', confidence: 0.75 };
    const made = statement(cue, speaker, sentence, [], reading);
    made.evidence.unshift(context.span(before.from, before.to));
    return [made];
  }
  return [];
}

/** A sentence that is all quotation: said by whoever spoke last, or by the subject of the sentence before. */
function bareQuote(
  sentence: Sentence,
  quotes: readonly Quotation[],
  found: readonly Statement[],
  reading: Reading,
): Statement[] {
  const { context, entities } = reading;
  const content = trim(sentence, context);
  if (!content || wordCount(content, context) < 3 || !hasVerb(content, context)) return [];
  const quote = quotes.find((each) => each.open < content.from && each.close >= content.to);
  if (!quote) return [];
  const before = context.analysis.sentences[sentence.index - 1];
  if (before?.block !== sentence.block) return [];
  const last = found.findLast((each) =>
    each.evidence.some((span) => span.start === context.span(before.from, before.to).start),
  );
  const root = context.tokens.slice(before.from, before.to).find((token) => token.head < 0);
  const subject = root ? entities.one(context.tree.subject(root.index)) : undefined;
  const speaker = last?.speaker ?? subject;
  if (speaker === undefined || !canSpeak(speaker, reading) || entities.table.get(speaker).kind === 'country')
    return [];
  const cue: Cue = {
    head: quote.open,
    tokens: [quote.open],
    content: [content],
    pattern: 'statement/quote',
    confidence: 0.65,
  };
  const made = statement(cue, speaker, sentence, quotes, reading);
  made.evidence.unshift(context.span(before.from, before.to));
  return [made];
}
