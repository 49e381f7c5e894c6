import type { Concept, ConceptMatch, Sentence } from '@parley/analysis';
import type { Quotations } from '../../quotes.ts';
import { relation } from '../../tree.ts';
import type { Reading } from '../fact.ts';
import type { Cue } from './cue.ts';
import { isOwn, isPredicate } from './cue.ts';
import type { Range } from './segments.ts';
import { insideQuote, partOf, trim, wordCount } from './segments.ts';

/** How far behind a verb the quotation may begin that is its label. */
const LABEL_NEAR = 16;

/** “A called the talks ‘constructive’”, “A spoke of a good start”: a label or a nominal instead of a clause. */
export function nominalCue(
  verb: number,
  sentence: Sentence,
  quotes: Quotations,
  reading: Reading,
): Cue | null {
  const match = matchOf(verb, quotes, reading, 'CALL', 'SPEAK_OF');
  if (match?.concept === 'CALL' && (!isLabelling(verb, match, reading) || isCalledOff(verb, reading)))
    return null;
  return match ? nominalOf(verb, match, sentence, quotes, reading) : null;
}

/** “called off the strike”: nobody gives anything a name. */
function isCalledOff(verb: number, { context }: Reading): boolean {
  return (context.match(verb, 'CANCEL', 'POSTPONE')?.tokens.length ?? 1) > 1;
}

/** “considers the plan a mistake”, “acht sancties niet nodig”: a verb of thinking that gives its object a label. */
function isLabelling(verb: number, { tokens }: ConceptMatch, { context }: Reading): boolean {
  if (!context.is(verb, 'THINK') || tokens.length > 1) return true;
  const { tree } = context;
  if (tree.children(verb, 'ccomp').some((child) => child > verb)) return false;
  const labels = tree
    .children(verb, 'xcomp')
    .filter((child) => /^(ADJ|NOUN)$/.test(context.token(child).upos));
  const objects = tree.children(verb, 'obj', 'iobj').filter((child) => child > verb);
  const apposed = objects.some((object) => {
    const next = tree.child(object, 'appos');
    return next > object && context.token(next).upos === 'NOUN' && context.token(next - 1).text !== ',';
  });
  return labels.length > 0 || objects.length > 1 || apposed;
}

/** “A supports the plan”, “A wants to leave”: what somebody is for or against, without a word of saying it. */
export function attitudeCue(
  verb: number,
  sentence: Sentence,
  quotes: Quotations,
  reading: Reading,
): Cue | null {
  const match = matchOf(verb, quotes, reading, 'ATTITUDE');
  const { context } = reading;
  const speaks = context.tree.children(verb, 'xcomp', 'ccomp').some((child) => context.is(child, 'SAY'));
  if (!match || speaks || context.token(verb).feats.includes('VerbForm=Inf')) return null;
  const below = context.tree.children(verb);
  // “better known as A”, “who wishes to remain anonymous”
  const bare =
    context.token(verb).feats.includes('VerbForm=Part') && context.tree.child(verb, 'aux', 'nsubj') < 0;
  if ((bare || context.is(verb, 'CITE')) && context.is(verb + 1, 'AS_SAID')) return null;
  if (below.some((child) => context.is(child, 'NAMELESS'))) return null;
  // “declined to set a date”: what is not done; “backed only by A”: whom the verb is not of.
  if (context.is(verb, 'DECLINE') && isInfinitive(context.tree.child(verb, 'xcomp'), reading)) return null;
  if (bare && context.tree.child(verb, 'obl:agent') >= 0) return null;
  if (context.is(verb, 'THREATEN') && threatens(verb, reading)) return null;
  const cue = nominalOf(verb, match, sentence, quotes, reading);
  return cue && { ...cue, pattern: 'statement/attitude', confidence: 0.5 };
}

const isInfinitive = (index: number, { context }: Reading) =>
  index >= 0 && context.token(index).feats.includes('VerbForm=Inf');

/** “threatened Chile”: whom, not with what. */
function threatens(verb: number, { context, entities }: Reading): boolean {
  const object = context.tree.child(verb, 'obj');
  return object >= 0 && entities.table.at(object) !== undefined;
}

function matchOf(
  verb: number,
  quotes: Quotations,
  reading: Reading,
  ...concepts: readonly Concept[]
): ConceptMatch | undefined {
  const open = !insideQuote(verb, quotes) && isPredicate(verb, reading) && !isMeans(verb, reading);
  const match = open ? reading.context.match(verb, ...concepts) : undefined;
  return match && isOwn(match, reading) && !isConvening(verb, quotes, reading) ? match : undefined;
}

/** “called the meeting”: brought about, not given a name. */
export function isConvening(verb: number, quotes: Quotations, { context }: Reading): boolean {
  const { tree } = context;
  if (!context.is(verb, 'CALL_UP') || tree.child(verb, 'xcomp', 'ccomp') >= 0) return false;
  const object = tree.isPassive(verb) ? tree.child(verb, 'nsubj') : tree.child(verb, 'obj');
  if (
    object < 0 ||
    tree.child(verb, 'iobj') >= 0 ||
    !context.is(object, 'TALKS', 'ENCOUNTER', 'SUMMIT', 'ROUND')
  )
    return false;
  const label = quotes.next(verb);
  return label === undefined || context.token(label.open).sentence !== context.token(verb).sentence;
}

/** “by calling”, “without naming”, “a plan called X”: a means, or a name, that nobody states. */
function isMeans(verb: number, { context }: Reading): boolean {
  const { feats, deprel } = context.token(verb);
  if (!/VerbForm=(Ger|Part)/.test(feats) || context.tree.children(verb, 'aux').length > 0) return false;
  const agent = context.tree.child(verb, 'obl:agent') >= 0;
  const named = relation(context.token(verb)) === 'acl' && !feats.includes('Tense=Pres') && !agent;
  // “while calling it fair” is no means.
  const marks = context.tree
    .children(verb, 'mark', 'case')
    .filter((at) => context.token(at).upos !== 'SCONJ' || !context.is(at, 'AS_LONG_AS'));
  return named || (/^(advcl|acl|xcomp)/.test(deprel) && marks.length > 0);
}

function nominalOf(
  verb: number,
  match: ConceptMatch,
  sentence: Sentence,
  quotes: Quotations,
  reading: Reading,
): Cue | null {
  const { context } = reading;
  const part = partOf(verb, sentence, context);
  const object = context.tree.child(verb, 'obj');
  const relative = object >= 0 && object < verb && context.token(object).upos === 'PRON';
  const accused = context.is(verb, 'SPEAK_OF') && match.tokens.some((token) => token > verb);
  if (relative && !accused) return null;
  const end0 = Math.max(verb, ...match.tokens.filter((token) => token < verb + 6));
  // “accused A of B”: whom belongs to what is said.
  const last = accused && object > verb && object < end0 ? verb : end0;
  const label = labelOf(verb, part, quotes, reading);
  const end = endOf(last, verb, part, reading);
  const whole =
    label ?? trim({ from: toldThat(last, end, reading) ?? behind(verb, last, reading), to: end }, context);
  if (!whole) return null;
  const { tokens } = match;
  const topic = label ? [] : frontedObject(verb, part, reading);
  const content = label ? [...calledBefore(verb, label, reading), label] : [...topic, whole];
  return { head: verb, tokens, content, pattern: 'statement/label', confidence: 0.7 };
}

/** The words in quotation marks that a verb of calling gives to its object. */
function labelOf(verb: number, part: Range, quotes: Quotations, { context }: Reading): Range | null {
  if (!context.is(verb, 'CALL')) return null;
  const quoted = quotes.next(verb);
  const near = quoted !== undefined && quoted.close < part.to && quoted.open < verb + LABEL_NEAR;
  return near ? trim({ from: quoted.open, to: quoted.close }, context) : null;
}

/** “the offer” of “called the offer ‘an insult’”, where it does not outweigh the label. */
function calledBefore(verb: number, label: Range, { context }: Reading): Range[] {
  const object = context.tree.child(verb, 'obj', 'iobj');
  const named = object > verb && object < label.from && context.token(object).upos === 'NOUN';
  const cut = named && context.token(object + 1).upos === 'ADP' && !context.is(object + 1, 'OF');
  const found = trim({ from: verb + 1, to: cut ? object + 1 : label.from }, context);
  return found && wordCount(found, context) <= 2 * wordCount(label, context) ? [found] : [];
}

/** “Nieuwe sancties acht hij niet nodig”: the object that opens the clause, before the verb and its subject. */
function frontedObject(verb: number, part: Range, { context }: Reading): Range[] {
  if (!context.is(verb, 'THINK', 'CALL')) return [];
  const { tree } = context;
  const behind = tree.children(verb, 'nsubj').some((child) => child === verb + 1);
  const fronted = tree.children(verb, 'obj', 'nsubj').find((child) => child < verb);
  if (!behind || fronted === undefined) return [];
  const found = trim({ from: Math.max(part.from, tree.subtree(fronted)[0]!), to: verb }, context);
  return found ? [found] : [];
}

/** “blamed A that …”: where the clause begins that follows whom it is said to. */
function toldThat(last: number, end: number, { context, entities }: Reading): number | undefined {
  const told = entities.table.at(last + 1);
  if (told?.form !== 'name' || context.token(told.head).deprel === 'nmod:poss') return undefined;
  for (let i = told.to; i < end; i++) {
    const { upos } = context.token(i);
    if (upos === 'PUNCT' || upos === 'VERB') return undefined;
    if (upos === 'SCONJ' && context.is(i, 'THAT')) return i + 1;
  }
  return undefined;
}

/** Where what is said begins behind the verb: past its subject where that follows, as in Dutch. */
function behind(verb: number, last: number, { context, entities }: Reading): number {
  const own = context.tree.children(verb, 'nsubj').find((child) => child === verb + 1);
  const subject = own ?? context.tree.subject(verb);
  return subject > last ? Math.max(last + 1, entities.table.at(subject)?.to ?? subject + 1) : last + 1;
}

function endOf(last: number, verb: number, part: Range, reading: Reading): number {
  const { tree } = reading.context;
  const joined = tree.children(verb, 'conj').map((child) => tree.subtree(child)[0]!);
  return Math.min(nominalEnd(last, verb, part, reading), ...joined.filter((first) => first > last + 1));
}

/** Up to the next comma that a new clause follows, or the clause that the verb's own clause only explains. */
export function nominalEnd(from: number, verb: number, part: Range, { context }: Reading): number {
  const { tree } = context;
  const explains = /^(advcl|acl)$/.test(relation(context.token(verb)));
  for (let i = from + 1; i < part.to - 1; i++) {
    if (context.token(i).text !== ',') continue;
    const { upos } = context.token(i + 1);
    if (/^(CCONJ|SCONJ|VERB)$/.test(upos) || (explains && !tree.isUnder(i + 1, verb))) return i;
  }
  return part.to;
}
