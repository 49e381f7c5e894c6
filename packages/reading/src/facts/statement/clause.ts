import type { Sentence } from '@parley/analysis';
import type { Quotations } from '../../quotes.ts';
import type { Reading } from '../fact.ts';
import type { Cue } from './cue.ts';
import { addition, endBeforeAttribution, isParted, saysOn, SPEECH_ACTS } from './joined.ts';
import { isOwn, isPredicate, isWithinCue } from './cue.ts';
import type { Range } from './segments.ts';
import { nominalEnd } from './nominal.ts';
import { relativePart } from './relative.ts';
import { citedBy } from './speaker.ts';
import { hasVerb, insideQuote, isBeside, partOf, trim, wordCount } from './segments.ts';

/** How many tokens may stand between a verb of asking and its question: whom is asked. */
const ASKED_NEAR = 5;
/** How far behind a verb the quotation may begin that is its object. */
const QUOTE_NEAR = 16;

/**
 * “A said (that) X”, “A said: X”, “A demands that X”: the verb's own clause or what follows it.
 * Null where the verb has nothing of the kind.
 */
export function mainClause(
  verb: number,
  sentence: Sentence,
  quotes: Quotations,
  reading: Reading,
): Cue | null {
  const { context } = reading;
  if (insideQuote(verb, quotes) || !isPredicate(verb, reading)) return null;
  // “quoted A as saying …”, “cites A, who says …”: what A says has a verb of its own.
  if (citedBy(verb, reading) !== undefined) return null;
  const match = context.match(verb, 'SAY', 'THINK', 'DENY', 'QUOTE', ...SPEECH_ACTS);
  // “De gesprekken vinden morgen plaats”: the verb of thinking is one of taking place.
  if (!match || !isOwn(match, reading) || (match.concept === 'THINK' && context.is(verb, 'HOLD')))
    return null;
  // “any deal must guarantee B”
  const due =
    match.concept !== 'SAY' && context.tree.children(verb, 'aux').some((at) => context.is(at, 'MUST'));
  if (due && context.is(verb, 'PROMISE')) return null;
  const cue = { head: verb, tokens: match.tokens };
  const part = relativePart(verb, partOf(verb, sentence, context), reading);
  const colon = colonAfter(verb, part, reading);
  const quoted = colon !== null && quotes.openedAt(colon.from - 1) !== undefined;
  if (match.concept === 'QUOTE' && !quoted) return null;
  if (colon) return { ...cue, content: [colon], pattern: 'statement/colon', confidence: 0.85 };
  const clause = conjunctionClause(verb, part, reading) ?? treeClause(verb, match.tokens, part, reading);
  if (!clause || wordCount(clause, context) < 3)
    return withoutClause(verb, match.tokens, part, quotes, reading);
  const act = context.is(verb, ...SPEECH_ACTS) && !context.is(verb, 'SAY');
  if (act && match.concept === 'THREATEN' && match.tokens.length > 1) return null;
  return {
    ...cue,
    content: [clause],
    pattern: act ? 'statement/act' : 'statement/clause',
    confidence: act ? 0.6 : 0.85,
  };
}

/** What is said where the tree gives the verb no clause. */
function withoutClause(
  verb: number,
  tokens: readonly number[],
  part: Range,
  quotes: Quotations,
  reading: Reading,
): Cue | null {
  const quoted = quotedObject(verb, tokens, part, quotes, reading);
  const segment = restOfSegment(verb, tokens, part, reading);
  const [words, rest] = [quoted?.content[0], segment?.content[0]];
  // “said the border had ‘opened’”: the whole clause, not the words in quotation marks alone.
  const within = words !== undefined && rest !== undefined && rest.from < words.from - 1;
  if (within && hasVerb({ from: rest.from, to: words.from }, reading.context)) return segment;
  return quoted ?? segment ?? objectOf(verb, tokens, part, reading);
}

/** “He asked for ‘flexibility’”: without a clause, the words in quotation marks after the verb. */
function quotedObject(
  verb: number,
  tokens: readonly number[],
  part: Range,
  quotes: Quotations,
  { context }: Reading,
): Cue | null {
  const quote = quotes.next(verb);
  const near = quote !== undefined && quote.close < part.to && quote.open < verb + QUOTE_NEAR;
  const content = near && trim({ from: quote.open, to: quote.close }, context);
  if (!content) return null;
  return { head: verb, tokens, content: [content], pattern: 'statement/quoted', confidence: 0.65 };
}

/** “has said not to be present”: where the tree gives the verb nothing, the clause that stands right behind it. */
function restOfSegment(verb: number, tokens: readonly number[], part: Range, reading: Reading): Cue | null {
  const { context } = reading;
  const last = Math.max(...tokens);
  if (!context.is(verb, 'SAY') || last > verb + 2) return null;
  const particle = context.tree.children(verb, 'compound').some((child) => child > last + 1);
  if (particle) return null;
  const content =
    infinitiveBehind(last, part, reading) ?? (last > verb ? null : clauseBehind(verb, part, reading));
  return (
    content && { head: verb, tokens, content: [content], pattern: 'statement/segment', confidence: 0.55 }
  );
}

/** “The poll shows a close race”, “A announced his resignation”: a nominal that is no person stands for the clause. */
function objectOf(verb: number, tokens: readonly number[], part: Range, reading: Reading): Cue | null {
  const { context, entities } = reading;
  const object = context.tree.children(verb, 'obj').find((child) => child > verb);
  if (
    object === undefined ||
    isPut(verb, reading) ||
    context.is(verb, 'REJECT', 'OPEN') ||
    (context.token(verb).feats.includes('VerbForm=Inf') && context.tree.child(verb, 'aux') < 0)
  )
    return null;
  const who = entities.referOne(object)[0];
  const told = who !== undefined && entities.table.get(who).kind !== 'place' && !context.is(verb, 'THINK');
  if (told || context.token(object).upos !== 'NOUN') return null;
  const from = context.tree.subtree(object)[0]!;
  const content = trim(
    { from: Math.max(from, verb + 1), to: nominalEnd(object, verb, part, reading) },
    context,
  );
  if (!content || wordCount(content, context) < 3) return null;
  return { head: verb, tokens, content: [content], pattern: 'statement/object', confidence: 0.5 };
}

/** “stelde een ultimatum”: something is put to somebody, which is no words of what is said. */
function isPut(verb: number, { context }: Reading): boolean {
  const objects = context.tree.children(verb, 'obj', 'iobj', 'xcomp');
  return (
    context.is(verb, 'VOICE') && objects.some((child) => context.is(child, 'THREATEN', 'CONDITION', 'DEMAND'))
  );
}

function infinitiveBehind(verb: number, part: Range, { context }: Reading): Range | null {
  let to = verb + 1;
  while (to < part.to && context.token(to).upos !== 'PUNCT') to++;
  const content = trim({ from: verb + 1, to }, context);
  if (!content || wordCount(content, context) < 4) return null;
  const infinitive = context.tokens.slice(content.from, content.to).some((token, at) => {
    const before = context.tokens[content.from + at - 1];
    return /^(VERB|AUX)$/.test(token.upos) && before?.deprel === 'mark' && before.index > verb;
  });
  const opensWithObject = /^(DET|PRON|PROPN)$/.test(context.token(content.from).upos);
  return infinitive && !opensWithObject ? content : null;
}

/** “says the movement that sweeps the country appeals to voters”: a nominal, and later a finite verb of its own. */
function clauseBehind(verb: number, part: Range, { context }: Reading): Range | null {
  if (!/^(DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(context.tokens[verb + 1]?.upos ?? '')) return null;
  for (let i = verb + 2; i < part.to && i < verb + 24; i++) {
    const { upos, feats, deprel } = context.token(i);
    if (upos === 'PUNCT' || upos === 'CCONJ') return null;
    const finite = upos === 'AUX' || (upos === 'VERB' && feats.includes('Mood='));
    const relative = context.tree
      .children(context.tree.clauseOf(i), 'nsubj', 'obj')
      .some((child) => context.is(child, 'WHO'));
    if (finite && !relative && deprel !== 'acl:relcl') return trim({ from: verb + 1, to: part.to }, context);
  }
  return null;
}

function colonAfter(verb: number, part: Range, { context }: Reading): Range | null {
  for (let i = verb + 1; i < part.to && i < verb + 14; i++) {
    if (context.token(i).text === ':') return trim({ from: i + 1, to: part.to }, context);
    if (context.token(i).upos === 'SCONJ') return null;
  }
  return null;
}

/** The clause that a conjunction opens after the verb, up to the end of what the tree puts into it. */
function conjunctionClause(verb: number, part: Range, reading: Reading): Range | null {
  const { context } = reading;
  for (let i = verb + 1; i < part.to && i < verb + 16; i++) {
    const token = context.token(i);
    if (opensAfterRecipient(i, verb, reading)) return trim({ from: i + 1, to: part.to }, context);
    if (isRelative(i, verb, reading) || isWithinCue(i, verb, context)) continue;
    if (isConjunction(i, verb, reading)) {
      // “said A was willing but that B was not”: what is said has begun before.
      const begun = isBeside(i, verb, context) || (i > verb + 3 && beginsBefore(i - 1, verb, part, context));
      if (begun && context.token(i - 1).upos === 'CCONJ') return null;
      return trim({ from: i + 1, to: clauseEnd(i, token.head, verb, part, reading) }, context);
    }
    if (isQuestion(i, verb, reading)) return trim({ from: i + 1, to: part.to }, context);
    if (token.upos === 'VERB' && context.is(i, 'SAY')) return null;
  }
  return null;
}

/** Whether a finite verb with a subject stands between a verb of saying and a conjunction. */
function beginsBefore(index: number, verb: number, part: Range, { tree }: Reading['context']): boolean {
  return tree
    .children(verb, 'ccomp', 'advcl', 'parataxis')
    .some((child) => child > verb && child < index && child < part.to && tree.child(child, 'nsubj') > verb);
}

/** “says it will talk if A withdraws”: the word for “whether” opens a condition of what is said. */
function isIf(index: number, verb: number, { context }: Reading): boolean {
  const { head, deprel } = context.tokens[context.token(index).head] ?? { head: -1, deprel: '' };
  // “threatened new tariffs if A …”: nobody threatens whether.
  return context.is(verb, 'THREATEN', 'PROMISE') || (head > verb && (head < index || deprel === 'advcl'));
}

/** Whether a word opens what is said: a conjunction, or one that the tagger takes for a pronoun where no noun stands before it. */
function isConjunction(index: number, verb: number, reading: Reading): boolean {
  const { context } = reading;
  const { upos, deprel } = context.token(index);
  if (!context.is(index, 'THAT', 'WHETHER') || context.inTime(index)) return false;
  // “…, provided that B”
  const provided = [1, 2, 3].some((n) => context.match(index - n, 'PROVIDED')?.tokens.includes(index));
  if (provided && index > verb + 3) return false;
  if (context.is(index, 'WHETHER') && !context.is(index, 'THAT') && isIf(index, verb, reading)) return false;
  if (upos === 'SCONJ' || deprel === 'mark') return true;
  const [before, next] = [context.token(index - 1), context.tokens[index + 1]];
  const apart = index > verb + 1 && !/^(NOUN|PROPN|PRON|DET|ADP|PUNCT)$/.test(before.upos);
  // “zei op een bijeenkomst dat de partij bereid is”: with a subject of its own behind it, no relative pronoun.
  const { head } = context.token(index);
  const led = context.tree.children(head, 'nsubj').some((child) => child !== index && child > index);
  const adjectival = head >= 0 && context.tree.child(head, 'cop') >= 0;
  if (upos === 'PRON' && deprel.startsWith('nsubj') && led && adjectival && context.is(verb, 'SAY'))
    return true;
  return (
    apart && upos === 'PRON' && context.is(verb, 'SAY') && !/^(VERB|AUX|PUNCT)$/.test(next?.upos ?? 'PUNCT')
  );
}

/** “demanded a truce that holds”: a relative clause of what is demanded, though it opens like what is said. */
function isRelative(index: number, verb: number, { context }: Reading): boolean {
  const { head } = context.token(index);
  if (head < 0 || !context.is(verb, 'DEMAND') || !context.token(head).deprel.startsWith('acl')) return false;
  const noun = context.token(head).head;
  return noun > verb && noun < index && !context.is(noun, 'CLAIM', 'STATEMENT');
}

/** “vroeg of het klopt”: the conjunction, though the tagger takes it for “or”. */
function isQuestion(index: number, verb: number, { context }: Reading): boolean {
  if (!context.is(index, 'WHETHER') || !context.is(verb, 'ASK', 'DOUBT')) return false;
  const next = context.tokens[index + 1];
  return index - verb <= ASKED_NEAR && next !== undefined && next.upos !== 'PUNCT';
}

/** “told the paper that A believes …”: the conjunction, though the tree takes it for a relative pronoun. */
function opensAfterRecipient(index: number, verb: number, { context }: Reading): boolean {
  if (!context.is(verb, 'SAY') || !context.is(index, 'WHO') || !context.is(index, 'THIS')) return false;
  const recipient = context.tree.child(verb, 'iobj', 'obj');
  const next = context.tokens[index + 1];
  if (recipient < verb || recipient >= index || next === undefined) return false;
  return context.token(index).deprel !== 'nsubj' && /^(PROPN|NOUN|PRON|DET|NUM|ADJ)$/.test(next.upos);
}

/** The end of the clause under `head`, cut where the verb of saying itself is coordinated with another predicate. */
function clauseEnd(from: number, head: number, verb: number, part: Range, { context }: Reading): number {
  const { tree } = context;
  const rivals = tree
    .children(verb, 'conj', 'advcl', 'parataxis')
    .filter(
      (child) => child > from && child !== head && !tree.isUnder(child, head) && !tree.isUnder(head, child),
    )
    .map((child) => tree.subtree(child)[0]!)
    .filter(
      (first) =>
        first > Math.max(from + 2, head) &&
        first < part.to &&
        isParted(first, context) &&
        !saysOn(first, context),
    );
  const added = addition(Math.max(from + 2, head), part, context);
  return Math.min(endBeforeAttribution(verb, part.to, context), added, ...rivals);
}

/** The clausal complement that the tree gives the verb. */
function treeClause(verb: number, cue: readonly number[], part: Range, reading: Reading): Range | null {
  const { context } = reading;
  const { tree } = context;
  const heads = [verb, ...cue.filter((index) => index !== verb)];
  const complements = heads.flatMap((head) => tree.children(head, 'ccomp', 'xcomp'));
  const child = complements.find((index) => index > verb && !cue.includes(index));
  if (child === undefined) return null;
  const tokens = tree.subtree(child).filter((index) => index >= part.from && index < part.to && index > verb);
  if (tokens.length === 0) return null;
  const from = tokens[0]!;
  const opening = context.is(from, 'THAT') || (context.is(from, 'WHO') && context.is(from, 'THIS'));
  const begin = misplacedSubject(verb, child, reading) ?? (opening ? from + 1 : from);
  return trim({ from: begin, to: clauseEnd(begin, child, verb, part, reading) }, context);
}

/**
 * “said the letters he wrote were private”: where a finite clause has no subject, the nominal before it is its
 * subject, though the tree gives it to the verb of saying.
 */
function misplacedSubject(verb: number, clause: number, { context }: Reading): number | undefined {
  const { tree } = context;
  const infinitive = tree.children(clause, 'mark').some((mark) => mark > verb);
  const own = tree.children(clause, 'nsubj', 'csubj', 'expl').length > 0;
  const before = tree.children(verb, 'obj', 'iobj', 'nsubj', 'expl');
  const object = before.find((index) => index > verb && index < clause);
  if (object === undefined || own || (infinitive && !context.is(verb, 'THINK'))) return undefined;
  return tree.subtree(object)[0];
}
