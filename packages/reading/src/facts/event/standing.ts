import type { Concept } from '@parley/analysis';
import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';
import { isInCondition, isNegated } from '../clauses/index.ts';
import type { Standing } from './deeds.ts';

/** How many predicates above a deed are asked what becomes of it. */
const DEPTH = 6;

/** What a predicate makes of the deed that is its complement; undefined where it leaves it as it is. */
const GOVERNORS: readonly { readonly concept: Concept; readonly makes: Standing | null }[] = [
  { concept: 'DENY', makes: 'denied' },
  { concept: 'PREVENT', makes: null },
  { concept: 'APPEAL', makes: null },
  { concept: 'BID', makes: null },
  { concept: 'DEMAND', makes: null },
  { concept: 'PROPOSE', makes: null },
  { concept: 'COMMIT', makes: 'promised' },
  { concept: 'MENACE', makes: 'threatened' },
  { concept: 'DECLINE', makes: 'refused' },
  { concept: 'REJECT', makes: 'refused' },
  { concept: 'ATTEMPT', makes: 'attempted' },
  { concept: 'AIM', makes: null },
  { concept: 'HOPE', makes: null },
  { concept: 'DOUBT', makes: null },
  { concept: 'CONDEMN', makes: null },
  { concept: 'INTEND', makes: 'announced' },
];

/** How a deed stands; null where the text does not say that it happened, will happen or did not happen. */
export function standingOf(verb: number, context: Context): Standing | null {
  if (isQuestion(verb, context) || isInCondition(verb, context) || opensSentence(verb, context)) return null;
  if (isWished(verb, context)) return null;
  let standing = ownStanding(verb, context);
  for (let at = verb, steps = 0; steps < DEPTH && standing !== null; steps++) {
    const link = linkOf(at, context);
    if (link === 'end') return standing;
    if (link === 'none') return null;
    const { head } = context.token(at);
    const outer = link === 'shared' ? ownStanding(head, context) : governed(head, link === 'clause', context);
    standing = combine(standing, outer, head, context);
    if (link === 'clause') return standing;
    at = head;
  }
  return standing;
}

function isQuestion(index: number, context: Context): boolean {
  return context.token(context.tree.sentenceOf(index).to - 1).text === '?';
}

/** “Weigert A, dan …”: a verb before its subject at the head of a sentence sets a condition. */
function opensSentence(verb: number, { tree }: Context): boolean {
  const { from } = tree.sentenceOf(verb);
  return verb === from && tree.child(verb, 'nsubj') > verb;
}

/** How far before a clause that opens with “that” the word is looked for on which it depends. */
const REACH = 8;

/** “A demands that …”, also where the tree hangs the clause elsewhere. */
function isWished(verb: number, context: Context): boolean {
  const that = context.tree.children(verb, 'mark').find((at) => context.is(at, 'THAT'));
  if (that === undefined || relation(context.token(verb)) === 'ccomp') return false;
  const { from } = context.tree.sentenceOf(verb);
  for (let i = that - 1; i >= Math.max(from, that - REACH); i--) {
    const found = GOVERNORS.find(({ concept }) => context.is(i, concept));
    if (found) return found.makes === null;
  }
  return false;
}

/** What the auxiliaries and negations of a predicate itself say. */
function ownStanding(predicate: number, context: Context): Standing | null {
  const helpers = context.tree.children(predicate, 'aux', 'cop');
  const is = (...concepts: Concept[]) => helpers.some((each) => context.is(each, ...concepts));
  const negated = isNegated(predicate, context);
  if (is('WOULD') && isPerfect(predicate, context)) return negated ? null : 'possible';
  if (is('WILL', 'WOULD') && !is('MUST')) return negated ? 'refused' : 'announced';
  if (is('MUST', 'WANT', 'AIM')) return null;
  if (is('MAY', 'ABLE')) return negated ? null : 'possible';
  if (negated) return 'denied';
  const perhaps = context.tree.children(predicate, 'advmod').some((each) => context.is(each, 'PERHAPS'));
  return perhaps ? 'possible' : 'done';
}

/** “would have done”, “zou hebben gedaan”: reported, not announced. */
function isPerfect(predicate: number, context: Context): boolean {
  return context.tree.children(predicate, 'aux').length > 1;
}

/**
 * How a predicate hangs below the one above: `inner` as its complement, `clause` as a finite clause of it, `shared`
 * as a further predicate of the same subject, `end` where it stands by itself, `none` where it is a mere aim.
 */
function linkOf(at: number, context: Context): 'inner' | 'clause' | 'shared' | 'end' | 'none' {
  const token = context.token(at);
  const rel = relation(token);
  if (token.head < 0) return 'end';
  const infinitive = isInfinitive(at, context);
  switch (rel) {
    case 'xcomp':
      return 'inner';
    case 'ccomp':
      return infinitive ? 'inner' : 'clause';
    case 'csubj':
      return 'none';
    case 'advcl':
      if (!infinitive) return isMeans(at, context) ? 'none' : 'end';
      return isComplement(at, context) ? 'inner' : 'none';
    case 'acl':
      if (infinitive) return context.is(token.head, 'COMMIT', 'MENACE', 'DECLINE') ? 'inner' : 'none';
      return isContent(at, context) ? 'none' : 'end';
    case 'conj':
      return isOwnClause(at, context) ? 'end' : 'shared';
    default:
      return 'end';
  }
}

/** “asked A to join in leaving”, “accused A of leaving”: a participle after a preposition, or of a verb that asks or blames. */
function isMeans(at: number, context: Context): boolean {
  const { head, feats } = context.token(at);
  const after = context.tree
    .children(at, 'mark')
    .some((mark) => context.token(mark).upos === 'ADP' || context.token(mark).upos === 'SCONJ');
  return (/VerbForm=(?:Ger|Part)/.test(feats) && after) || context.is(head, 'CONDEMN', 'PREVENT', 'APPEAL');
}

/** “an appeal for deploying …”, “accused A of doing …”: a clause after a preposition says what is meant, not what is. */
function isContent(at: number, { tree }: Context): boolean {
  return tree.token(at).deprel === 'acl' && tree.child(at, 'mark', 'case') >= 0;
}

/** An infinitive that the parser takes for an adverbial of a verb that takes infinitives: “threatened to …”. */
function isComplement(at: number, context: Context): boolean {
  const { head } = context.token(at);
  return GOVERNORS.some(({ concept }) => context.is(head, concept));
}

function isInfinitive(index: number, context: Context): boolean {
  const { feats } = context.token(index);
  if (feats.includes('VerbForm=Inf')) {
    const helped = context.tree
      .children(index, 'aux')
      .some((each) => context.token(each).feats.includes('VerbForm=Fin'));
    return !helped;
  }
  return false;
}

/** Whether a coordinated predicate has a subject or auxiliary of its own, or is finite where the one before it needs none. */
function isOwnClause(at: number, context: Context): boolean {
  const { tree } = context;
  if (tree.child(at, 'nsubj', 'aux') >= 0) return true;
  return context.token(at).feats.includes('VerbForm=Fin') && tree.child(tree.firstConjunct(at), 'aux') < 0;
}

/** What a predicate makes of its complement, with its own negation and auxiliaries. */
function governed(head: number, clause: boolean, context: Context): Standing | null {
  const found = GOVERNORS.find(({ concept }) => context.is(head, concept));
  if (found) return isNegated(head, context) && found.makes !== 'denied' ? null : found.makes;
  if (context.token(head).upos === 'NOUN' || isNegated(head, context)) return null;
  return clause || context.is(head, 'SET_ABOUT', 'SAY', 'THINK') ? ownStanding(head, context) : null;
}

/** The standing of a deed below a predicate that makes something of it. */
function combine(inner: Standing, outer: Standing | null, head: number, context: Context): Standing | null {
  if (outer === null) return null;
  if (inner === 'denied' && (outer === 'promised' || outer === 'threatened')) return 'refused';
  if (outer === 'done') return inner;
  if (inner === 'done') return outer;
  if (inner === 'announced' && (outer === 'promised' || outer === 'threatened' || outer === 'announced'))
    return outer;
  if (context.is(head, 'SAY', 'THINK') && outer !== 'denied') return inner;
  return null;
}
