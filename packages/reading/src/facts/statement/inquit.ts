import type { Sentence } from '@parley/analysis';
import type { Quotations } from '../../quotes.ts';
import type { Reading } from '../fact.ts';
import { endsQuoted, opensComplement } from './complement.ts';
import { isFragment } from './fragment.ts';
import type { Range } from './segments.ts';
import {
  hasVerb,
  insideQuote,
  isAside,
  isFiniteVerb,
  isPause,
  isQuoteMark,
  partOf,
  trim,
} from './segments.ts';

/** A clause that attributes what stands around it: “…, said A”, “…”, zei A, „…”, “A, she wrote, …”. */
export interface Inquit {
  readonly verb: number;
  readonly range: Range;
  /** What is said, before and after the clause. */
  readonly content: readonly Range[];
}

/** What stands before the attribution: a quotation, a whole clause, or only a part of one. */
type States = 'quoted' | 'whole' | 'part';

/**
 * The parenthetical attribution around a verb of saying, or null where the verb heads the sentence as usual. It is a
 * stretch between breaks (commas, quotation marks) that has the verb, its subject and adverbials, no clause of its own
 * before the verb, and something said to its left.
 */
export function inquitOf(
  verb: number,
  sentence: Sentence,
  quotes: Quotations,
  reading: Reading,
): Inquit | null {
  const { context } = reading;
  if (insideQuote(verb, quotes)) return null;
  if (!isFinite(verb, reading)) return null;
  const part = afterColon(partOf(verb, sentence, context), verb, quotes, reading);
  const { from, own } = leftBreak(verb, part, quotes, reading);
  if (from <= part.from || !isShortOpening(own, verb, reading)) return null;
  if (opensSubordinate(own, verb, reading) || isSaid(verb, own, reading)) return null;
  if (subjectOutside(from, verb, reading)) return null;
  const quoted = endsQuoted(from, quotes);
  if (!quoted && isRelative(verb, reading)) return null;
  const before = trim({ from: part.from, to: from }, context);
  if (!before) return null;
  // “Asked whether X, A said that Y.”
  if (isAsked(before.from, context) && !quotes.next(verb) && !endsQuoted(from, quotes)) return null;
  const states = quoted ? 'quoted' : statesMore(before, context) ? 'whole' : 'part';
  const to = rightBreak(verb, part, states, quotes, reading);
  if (runsInto(verb, to, part, quotes, reading)) return null;
  if (opensComplement(verb, { from, to }, quotes, reading)) return null;
  const rest = to < part.to ? trim({ from: to, to: part.to }, context) : null;
  const after = rest && !isAsSaying(rest, context) ? rest : null;
  const resumed = after && hasVerb(after, context) && statesAnything(before, after, context);
  if (states === 'part' && !resumed && (after || !isFragment(before, from, verb, part, reading))) return null;
  return { verb, range: { from, to }, content: contentOf(from, before, after, quotes, reading) };
}

/** “In contrast, A demands cuts, purchasing power and respect”: what stands around the verb states nothing. */
function statesAnything(before: Range, after: Range, context: Reading['context']): boolean {
  return statesMore(after, context) || hasVerb(before, context);
}

/** “Later, in front of reporters, A said B was ‘weak’”: the quotation is the end of a clause that the verb takes. */
function runsInto(verb: number, to: number, part: Range, quotes: Quotations, reading: Reading): boolean {
  if (to >= part.to || !isQuoteMark(to, quotes) || isBreak(to - 1, quotes, reading)) return false;
  return hasVerb({ from: verb + 1, to }, reading.context);
}

/** “The envoy, who brokered the deal, said he was hopeful”: the subject stands before the commas, none inside. */
function subjectOutside(from: number, verb: number, { context }: Reading): boolean {
  const subject = context.tree.child(verb, 'nsubj');
  if (subject < 0 || subject >= from) return false;
  for (let i = from; i < verb; i++) if (/^(NOUN|PROPN|PRON)$/.test(context.token(i).upos)) return false;
  const next = context.tokens[verb + 1];
  const clauseFollows = /^(VERB|AUX)$/.test(context.tokens[verb + 2]?.upos ?? '');
  return next === undefined || !/^(NOUN|PROPN|PRON|DET)$/.test(next.upos) || clauseFollows;
}

function isFinite(verb: number, { context }: Reading): boolean {
  const { feats } = context.token(verb);
  return (
    !/VerbForm=(Ger|Inf)/.test(feats) &&
    !(
      feats.includes('VerbForm=Part') &&
      context.tree.children(verb, 'aux').length === 0 &&
      feats.includes('Tense=Pres')
    )
  );
}

/** “a state where his name has kept some weight”: a relative clause attributes nothing but a quotation. */
function isRelative(verb: number, { context }: Reading): boolean {
  return context.token(verb).deprel.startsWith('acl');
}

/** The “as saying” of “…, the agency quoted A as saying”. */
function isAsSaying({ from, to }: Range, context: Reading['context']): boolean {
  return to - from === 2 && context.is(from, 'AS_SAID') && context.is(from + 1, 'SAY');
}

/** What follows a colon is all that can be said: “A day later he changed his mind: X, he wrote.” */
function afterColon(part: Range, verb: number, quotes: Quotations, { context }: Reading): Range {
  for (let i = verb; i > part.from; i--) {
    if (context.token(i).text === ':' && !insideQuote(i, quotes)) return { from: i + 1, to: part.to };
  }
  return part;
}

/** “…, as A put it” after a quotation attributes that quotation alone. */
function contentOf(
  from: number,
  before: Range,
  after: Range | null,
  quotes: Quotations,
  { context }: Reading,
): Range[] {
  const quote = quotes.closedAt(from - 1) ?? quotes.closedAt(from - 2);
  const alone =
    context.is(from, 'AS_SAID') && context.token(from).upos === 'SCONJ' && quote && quote.open > before.from;
  if (alone) return [trim({ from: quote.open, to: quote.close }, context) ?? before];
  const opens = after !== null && !quote && opensQuote(after, quotes, context);
  if (opens && (!statesMore(before, context) || isAsked(before.from, context))) return [after];
  return after ? [before, after] : [before];
}

/** “Asked whether X, A replied: ‘Y’”: the question is no part of the answer. */
function isAsked(index: number, context: Reading['context']): boolean {
  const { feats } = context.token(index);
  const participle = /VerbForm=Part|Tense=Past/.test(feats) && context.tree.child(index, 'nsubj') < 0;
  return context.is(index, 'ASK') && participle;
}

/** “Asked about X, A said, ‘Y’”: a quotation that begins a sentence of its own does not go on with what stands before. */
function opensQuote(after: Range, quotes: Quotations, { tokens }: Reading['context']): boolean {
  const first = tokens[after.from]!;
  const capital = /^\p{Lu}/u.test(first.text) && first.upos !== 'PROPN';
  return capital && quotes.openedAt(after.from - 1) !== undefined;
}

/** Whether a stretch has a finite verb outside relative and adverbial clauses. */
function statesMore(range: Range, context: Reading['context']): boolean {
  const opener = (index: number) => {
    const { upos, feats } = context.token(index);
    return upos === 'SCONJ' || /PronType=(Rel|Int)/.test(feats);
  };
  for (let i = range.from; i < range.to; i++) {
    if (!isFiniteVerb(i, context)) continue;
    const { deprel, head } = context.token(i);
    const clause = /^(aux|cop)/.test(deprel) ? head : i;
    if (![i, clause].some((verb) => context.tree.children(verb).some(opener))) return true;
  }
  return false;
}

/**
 * Back from the verb to the nearest break; what stands between commas after the subject belongs to it: “…, Omar
 * al-Haddad, spokesman for the ministry, said”, “…, Anna Berg, who was there, told reporters”. `own` is where the
 * stretch of the verb itself begins.
 */
function leftBreak(
  verb: number,
  part: Range,
  quotes: Quotations,
  reading: Reading,
): { from: number; own: number } {
  const { context } = reading;
  const back = (index: number) => {
    let at = index;
    while (at > part.from && !isBreak(at - 1, quotes, reading)) at--;
    return at;
  };
  const at = back(verb);
  const plain = { from: at, own: at };
  let comma = at - 1;
  for (let i = at; i < verb; i++) if (context.token(i).upos !== 'ADV') return plain;
  for (let steps = 0; steps < 3 && context.tokens[comma]?.text === ','; steps++) {
    const open = back(comma);
    if (open <= part.from + 1 || context.token(open - 1).text !== ',') return plain;
    if (!isAside({ from: open, to: comma }, context)) return plain;
    const start = back(open - 1);
    if (namesSpeaker(start, open - 1, reading)) return { from: start, own: at };
    comma = open - 1;
  }
  return plain;
}

/** Whether a stretch without a finite verb ends in somebody: a name, an office, or a mention. */
function namesSpeaker(from: number, to: number, { context, entities }: Reading): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(i, context)) return false;
  for (let i = from; i < to; i++) {
    if (entities.table.at(i)?.form === 'name' || context.officeAt(i) !== undefined) return true;
  }
  return false;
}

function isBreak(index: number, quotes: Quotations, { context }: Reading): boolean {
  return isPause(index, context) || isQuoteMark(index, quotes) || /^[?!]$/.test(context.token(index).text);
}

/** Whether what stands before the verb in the clause is only its subject and adverbs. */
function isShortOpening(from: number, verb: number, reading: Reading): boolean {
  const { context } = reading;
  const subject = context.tree.child(verb, 'nsubj');
  for (let i = from; i < verb; i++) {
    const { upos } = context.token(i);
    if (subject >= from && subject < verb && i !== subject && context.tree.isUnder(i, subject)) continue;
    const auxiliary = upos === 'AUX' && i > from;
    if (
      (upos === 'VERB' && !context.is(i, 'SAY')) ||
      (upos === 'AUX' && !auxiliary && !startsInverted(i, reading))
    )
      return false;
    if (upos === 'CCONJ' && i === from) return false;
  }
  return verb - from <= 24;
}

/** “…, heeft de minister bekendgemaakt”: the auxiliary opens an inverted attribution. */
function startsInverted(index: number, { context }: Reading): boolean {
  return context.token(index).upos === 'AUX';
}

/** “In response, A said he told B to go”: what somebody is said to have said attributes nothing before it. */
function isSaid(verb: number, from: number, { context }: Reading): boolean {
  const { head, deprel } = context.token(verb);
  return deprel === 'ccomp' && head >= from && head < verb && context.is(head, 'SAY');
}

/** “…, who said …”, “…, omdat hij zei …”: a subordinate clause is no parenthesis. */
function opensSubordinate(from: number, verb: number, { context }: Reading): boolean {
  for (let i = from; i < verb; i++) {
    if (context.is(i, 'AS_SAID')) continue;
    if (context.token(i).upos === 'SCONJ' || context.is(i, 'WHO')) return true;
    // “hours after A threatened to give up”
    if (context.token(i).deprel === 'mark' && context.is(i, 'AFTER', 'BEFORE', 'SINCE')) return true;
  }
  return false;
}

/** Forward from the verb to where what is said resumes, else to the end. */
function rightBreak(verb: number, part: Range, states: States, quotes: Quotations, reading: Reading): number {
  for (let i = verb + 1; i < part.to; i++) {
    if (quotes.openedAt(i) && i > verb + 1) return i;
    if (isPause(i, reading.context) && resumes(i, verb, part, states, quotes, reading)) return i;
  }
  return part.to;
}

/** Whether what is said goes on after a break, rather than an apposition or a relative clause of the speaker. */
function resumes(
  index: number,
  verb: number,
  part: Range,
  states: States,
  quotes: Quotations,
  { context, entities }: Reading,
): boolean {
  const next = index + 1;
  if (next >= part.to) return false;
  const token = context.token(next);
  if (quotes.openedAt(next)) return true;
  if (context.token(index).text === ':') return true;
  if (states === 'quoted' && token.upos !== 'ADP') return (quotes.next(next)?.open ?? Infinity) < next + 4;
  if (context.is(next, 'WHO')) return false;
  if (states === 'part' && statesMore({ from: next, to: part.to }, context)) return true;
  if (token.upos === 'ADP') return false;
  if (context.tree.token(verb).head > index) return true;
  if (token.upos === 'CCONJ' || token.upos === 'SCONJ' || token.upos === 'AUX' || token.upos === 'PART')
    return true;
  if (token.upos === 'VERB') return !token.feats.includes('VerbForm=Part');
  if (token.upos === 'ADV' || token.upos === 'PRON') return hasVerb({ from: next, to: part.to }, context);
  const mention = entities.table.at(next);
  return mention !== undefined && context.tokens[mention.to]?.upos === 'AUX';
}
