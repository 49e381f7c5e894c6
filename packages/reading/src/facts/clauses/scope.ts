import type { Concept } from '@parley/analysis';
import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';

/** Whether a predicate has a passive auxiliary; a passive subject alone may be the parser's error. */
export function isPassive(index: number, context: Context): boolean {
  return context.tree.child(index, 'aux:pass') >= 0;
}

/** What opens a clause that says under which condition, or when, something holds. */
export const CONDITIONS: readonly Concept[] = [
  'BEFORE',
  'ONCE',
  'ONLY_IF',
  'UNLESS',
  'UNTIL',
  'AS_LONG_AS',
  'PROVIDED',
  'IF',
];

const STANCES: readonly Concept[] = [
  'DEMAND',
  'WANT',
  'PROPOSE',
  'OFFER',
  'ACCEPT',
  'REJECT',
  'SUPPORT',
  'OPEN',
  'THREATEN',
  'PROMISE',
];

/** Whether a clause is opened by one of the concepts: by its conjunction or an adverb before it. */
export function opensWith(clause: number, context: Context, ...concepts: readonly Concept[]): boolean {
  return context.tree
    .children(clause, 'mark', 'advmod', 'case', 'aux')
    .some((child) => child < clause && context.is(child, ...concepts));
}

/** Whether a token heads a clause of condition or of time. */
export function isConditional(index: number, context: Context): boolean {
  const rel = relation(context.token(index));
  return (rel === 'advcl' || rel === 'acl' || rel === 'obl') && opensWith(index, context, ...CONDITIONS);
}

/** “will not come before …”, “as long as …, no”: put off, not turned down. */
export function isConditioned(predicate: number, context: Context): boolean {
  const { from, to } = context.tree.sentenceOf(predicate);
  for (let i = predicate + 1; i < to; i++) if (context.is(i, ...CONDITIONS)) return true;
  return context.is(from, ...CONDITIONS);
}

/** Whether a token stands in a clause of condition or of time, below `top` if given. */
export function isInCondition(index: number, context: Context, top = -1): boolean {
  for (let at = index; at >= 0 && at !== top; at = context.token(at).head) {
    if (isConditional(at, context)) return true;
  }
  return false;
}

/**
 * The tokens that say what a stance is about: all below its predicate but the subject, coordinated predicates,
 * parentheses and conditions. Of a relative clause without a complement of its own, the noun that it describes too.
 */
export function scopeOf(
  predicate: number,
  context: Context,
  subject = context.tree.subject(predicate),
): number[] {
  const passive = isPassive(predicate, context);
  const all = below(predicate, context, passive, subject);
  const { head, deprel } = context.token(predicate);
  if (deprel !== 'acl:relcl' || head < 0 || context.tree.subject(predicate) === head) return all;
  const noun = context.tree.subtree(head, (token) => /^(acl|conj|appos|parataxis)/.test(token.deprel));
  return [...new Set([...noun, ...all])].sort((a, b) => a - b);
}

function below(predicate: number, context: Context, passive: boolean, subject: number): number[] {
  const found: number[] = [];
  for (const child of context.tree.children(predicate)) {
    if (isOutside(child, predicate, context, passive, subject)) continue;
    found.push(...context.tree.subtree(child, (token) => isCut(token.index, context)));
  }
  const limit = firstCondition(predicate, context);
  const part = found.filter((index) => index < limit && inSamePart(index, predicate, context));
  return [predicate, ...part].sort((a, b) => a - b);
}

/**
 * As {@link scopeOf}, by order alone, for where the tree went astray: what stands between the predicate and the next
 * mark, and before it back to its subject.
 */
export function stretchOf(predicate: number, context: Context, subject: number): number[] {
  const { from } = context.tree.sentenceOf(predicate);
  const limit = firstCondition(predicate, context);
  const found = [predicate];
  for (let i = predicate + 1; i < limit && !/^[,:()–—]$/.test(context.token(i).text); i++) found.push(i);
  const start = subject >= from && subject < predicate ? subject + 1 : predicate;
  for (let i = predicate - 1; i >= start && !/^[,:()–—]$/.test(context.token(i).text); i--) found.push(i);
  return found.sort((a, b) => a - b);
}

/** Where, after a predicate, a clause of condition or time opens: what follows is not what the stance is about. */
function firstCondition(predicate: number, context: Context): number {
  const { to } = context.tree.sentenceOf(predicate);
  let pointed = false;
  for (let i = predicate + 1; i < to; i++) {
    const { upos, text } = context.token(i);
    const opens =
      context.is(i, ...CONDITIONS) &&
      !context.is(i, 'MEDIATE') &&
      (upos === 'SCONJ' || context.is(i, 'AS_LONG_AS', 'ONLY_IF', 'PROVIDED'));
    if (opens || context.is(i, 'IN_EXCHANGE') || text === ';' || (text === ':' && pointed)) return i;
    pointed ||= context.is(i, 'THIS');
  }
  return to;
}

function isOutside(
  child: number,
  predicate: number,
  context: Context,
  passive: boolean,
  subject: number,
): boolean {
  const token = context.token(child);
  const rel = relation(token);
  if (rel === 'nsubj')
    return !passive && (subject < 0 || child === subject || token.head !== context.token(subject).head);
  if (rel === 'csubj') return !passive && child < predicate;
  if (token.deprel === 'obl:agent') return true;
  if (rel === 'conj') return isPredicate(child, context) && isPredicate(predicate, context);
  return isCut(child, context);
}

/** A branch that says something else: a parenthesis, a condition. */
function isCut(index: number, context: Context): boolean {
  return (
    relation(context.token(index)) === 'parataxis' ||
    isConditional(index, context) ||
    isContrast(index, context) ||
    isSource(index, context)
  );
}

/** “…, according to an official who …”: whose words they are. */
function isSource(index: number, context: Context): boolean {
  return context.tree.children(index, 'case').some((child) => context.is(child, 'ACCORDING'));
}

/** “…, but B must …”: another clause, with a subject of its own. */
function isContrast(index: number, context: Context): boolean {
  if (relation(context.token(index)) !== 'conj' || context.tree.child(index, 'nsubj') < 0) return false;
  return context.tree.children(index, 'cc').some((child) => context.is(child, 'BUT'));
}

function isPredicate(index: number, context: Context): boolean {
  const { upos } = context.token(index);
  return (
    upos === 'VERB' ||
    upos === 'AUX' ||
    context.tree.child(index, 'cop', 'nsubj') >= 0 ||
    context.is(index, ...STANCES)
  );
}

/** Whether no semicolon parts two tokens. */
function inSamePart(a: number, b: number, context: Context): boolean {
  for (let i = Math.min(a, b); i < Math.max(a, b); i++) if (context.token(i).text === ';') return false;
  return true;
}
