import type { MeetingStatus, Time } from '@parley/dossier';
import type { Context } from '../../context.ts';
import type { Reading } from '../fact.ts';
import { amountBefore, otherOf } from './modifiers.ts';
import type { Inner } from './clause.ts';
import {
  clauseStatus,
  deciding,
  effect,
  isDue,
  isHeadline,
  isOfSubject,
  modal,
  tense,
  tenseOf,
} from './clause.ts';

/** How the day of an EDTF value lies to the day of publication; undefined where that is open. */
export function versusPublished(
  value: string | null | undefined,
  published: string | null,
): 'past' | 'same' | 'future' | undefined {
  if (value == null || published === null || !/^\d{4}/.test(value)) return undefined;
  const [start = '', end = start] = value.split('/');
  const length = Math.min(published.length, 10);
  const first = start.slice(0, length);
  const last = (end === '..' || end === '' ? start : end).slice(0, length);
  const cut = published.slice(0, Math.min(first.length, length));
  if (last.slice(0, cut.length) < cut) return 'past';
  if (first > cut) return 'future';
  return first.length >= 10 ? 'same' : undefined;
}

/**
 * Where a meeting stands, by the clause that speaks of it and the clauses above: what is proposed, agreed, ruled out,
 * put off; else the tense, with the time where the present can mean the future.
 */
export function statusOf(
  anchor: number,
  above: readonly number[],
  time: Time | undefined,
  reading: Reading,
  clauses: readonly number[] = [],
): MeetingStatus | undefined {
  const { context } = reading;
  const inner = innerStatus(anchor, above, clauses, context);
  const when = versusPublished(time?.value, context.document.published);
  if (inner === 'past') return when === 'future' ? 'planned' : 'held';
  if (inner === 'future') return cameToNothing(anchor, context) ?? (when === 'past' ? undefined : 'planned');
  // “should open on August 8”: a duty with a day to come is a plan.
  if (inner === 'proposed' && when === 'future' && isDuty(anchor, above, context)) return 'planned';
  // “negotiates further on Friday”, where the month of a Friday is all that is known.
  if (inner === 'present' && time != null && when === undefined && otherOf(anchor, reading) === 'next')
    return 'planned';
  if (inner === 'present' && (isNotDirect(anchor, context) || isUnderWay(anchor, above, when, context)))
    return 'ongoing';
  if (inner === 'present' && isHeadline(anchor, context) && when === undefined && context.is(anchor, 'MEET'))
    return 'held';
  if (inner === 'present' && when === 'same' && context.is(anchor, 'MEET', 'RECEIVE', 'VISIT', 'CONVENE'))
    return 'planned';
  if (inner === 'present')
    return byTime(anchor, when, context) ?? (otherOf(anchor, reading) === 'next' ? 'planned' : undefined);
  return inner;
}

/**
 * “have held talks since Sunday”, “negotiate in Geneva”: the present of what lasts, of no day that is yet to come. A
 * headline tells in the present what is over.
 */
function isUnderWay(
  anchor: number,
  above: readonly number[],
  when: ReturnType<typeof versusPublished>,
  context: Context,
): boolean {
  if (isHeadline(anchor, context)) return false;
  const says = context.token(anchor).upos === 'VERB' ? anchor : (above[0] ?? anchor);
  if (!context.is(says, 'HOLD', 'LAST', 'TALK') || context.isNegated(says)) return false;
  const since = context.tree
    .children(says, 'obl', 'nmod', 'advmod')
    .some((child) => context.tree.children(child, 'case').some((each) => context.is(each, 'SINCE')));
  return since || when === undefined || when === 'same';
}

/** “was to have met A on Monday, but the meeting was put off”: what the clause after “but” says of the plan. */
function cameToNothing(anchor: number, context: Context): MeetingStatus | undefined {
  const { to } = context.tree.sentenceOf(anchor);
  for (let but = anchor + 1; but < to; but++) {
    if (!context.is(but, 'BUT')) continue;
    for (let i = but + 1; i < to; i++) {
      if (context.token(i).upos !== 'VERB' || !context.is(i, 'POSTPONE', 'CANCEL')) continue;
      return effect(i, context);
    }
  }
  return undefined;
}

function isDuty(anchor: number, above: readonly number[], context: Context): boolean {
  const says = context.token(anchor).upos === 'VERB' ? anchor : (above[0] ?? anchor);
  return context.tree.children(says, 'aux').some((child) => context.is(child, 'MUST'));
}

function byTime(
  anchor: number,
  when: ReturnType<typeof versusPublished>,
  context: Context,
): MeetingStatus | undefined {
  if (when === 'future') return 'planned';
  if (when === 'past') return 'held';
  const progressive = /VerbForm=(Ger|Part)/.test(context.token(anchor).feats);
  return progressive && when === undefined ? 'ongoing' : undefined;
}

function innerStatus(
  anchor: number,
  above: readonly number[],
  clauses: readonly number[],
  context: Context,
): Inner {
  const isNoun = context.token(anchor).upos !== 'VERB';
  const own = isNoun ? nounStatus(anchor, above, clauses, context) : verbStatus(anchor, context);
  const outer = above.filter((each) => each !== anchor).slice(isNoun ? 1 : 0);
  if (own !== undefined && own !== 'future' && own !== 'present' && own !== 'proposed' && own !== 'planned')
    return own;
  // “declined to comment on the talks”: what is done with words changes nothing of them.
  if (isNoun && above[0] !== undefined && isSaid(above[0], context)) return own;
  return outward(outer, context) ?? own;
}

function isSaid(predicate: number, context: Context): boolean {
  const { deprel, head } = context.token(predicate);
  return deprel === 'xcomp' && context.is(predicate, 'SAY') && context.is(head, 'DECLINE');
}

/** What the clauses above say of it, the nearest first; beyond a verb of saying nothing more. */
function outward(above: readonly number[], context: Context): MeetingStatus | undefined {
  for (const predicate of above) {
    const found = effect(predicate, context) ?? modal(predicate, context);
    if (found !== undefined) return found;
    if (context.is(predicate, 'SAY', 'THINK')) return undefined;
  }
  return undefined;
}

function verbStatus(verb: number, context: Context): Inner {
  const modality = modal(verb, context);
  if (modality !== undefined) return modality;
  if (isDue(verb, context)) return context.isNegated(verb) ? 'refused' : 'planned';
  const when = tenseOf(verb, context);
  if (context.isNegated(verb) && !isNotDirect(verb, context)) return when === 'past' ? undefined : 'refused';
  if (isOfSubject(verb, context)) return tense(context.token(context.token(verb).head).head, context);
  return when === 'open' ? undefined : when;
}

/** “do not speak directly”: they do speak, through others. */
export function isNotDirect(verb: number, context: Context): boolean {
  if (!context.isNegated(verb) || tenseOf(verb, context) === 'future') return false;
  return context.tree.children(verb, 'advmod', 'obl').some((child) => context.is(child, 'DIRECT'));
}

/** The “hours” of “after three hours of talks”: its preposition is the noun's. */
function measure(noun: number, context: Context): number[] {
  const before = amountBefore(noun, { context });
  if (before !== undefined) return [before];
  const { head, deprel } = context.token(noun);
  return deprel.startsWith('nmod') &&
    head >= 0 &&
    context.token(head).upos === 'NOUN' &&
    !context.is(head, 'ROUND', 'TALKS')
    ? [head]
    : [];
}

/** “was quoted as saying at talks with A”: a participle is of the time of the verb above. */
function tenseAbove(predicate: number, context: Context): Inner {
  const { head, deprel, feats } = context.token(predicate);
  const participle = deprel.startsWith('advcl') && feats.includes('VerbForm=Part');
  return participle && head >= 0 ? tense(head, context) : undefined;
}

/** “the collapse of the talks”, “a delay of the summit”: a noun that says what became of them. */
function fateAbove(noun: number, context: Context): MeetingStatus | undefined {
  const { head, deprel } = context.token(noun);
  const of = context.tree.children(noun, 'case').some((each) => context.is(each, 'OF'));
  if (!of || head < 0 || !deprel.startsWith('nmod') || context.token(head).upos !== 'NOUN') return undefined;
  if (context.is(head, 'BREAK_OFF', 'FAILURE')) return 'broken-off';
  if (context.is(head, 'POSTPONE')) return 'postponed';
  return context.is(head, 'CANCEL') ? 'cancelled' : undefined;
}

/** “A talk between A and B brought nothing”: what has had an effect, or none, was held. */
function hadEffect(noun: number, predicate: number, context: Context): boolean {
  const { deprel, head } = context.token(noun);
  const { tree } = context;
  if (!deprel.startsWith('nsubj') || head !== predicate || tree.isPassive(predicate)) return false;
  const withWhom = tree
    .children(noun, 'nmod')
    .some((child) => tree.children(child, 'case').some((each) => context.is(each, 'BETWEEN', 'WITH')));
  const next = context.is(noun + 1, 'BETWEEN', 'WITH');
  const { upos } = context.token(predicate);
  return (withWhom || next) && upos === 'VERB' && modal(predicate, context) === undefined;
}

/** “scheduled for August but cancelled”: what the verb joined to a plan says became of it. */
function isCancelledPlan(clause: number, context: Context): number | undefined {
  const more = context.tree.children(clause, 'conj');
  return context.is(clause, 'PLAN') ? more.find((each) => context.is(each, 'CANCEL', 'POSTPONE')) : undefined;
}

const isNone = (noun: number, context: Context) =>
  context.tree.children(noun, 'det').some((child) => context.is(child, 'NOT', 'LITTLE'));

function nounStatus(
  noun: number,
  above: readonly number[],
  clauses: readonly number[],
  context: Context,
): Inner {
  const { tree } = context;
  // “arrived for a third round of talks”: they stand where the round does.
  const { head, deprel } = context.token(noun);
  if (deprel.startsWith('nmod') && head >= 0 && context.is(noun, 'TALKS') && context.is(head, 'ROUND'))
    return nounStatus(head, above, clauses, context);
  if (tree.children(noun, 'amod').some((child) => context.is(child, 'BREAK_OFF'))) return 'broken-off';
  const fate = fateAbove(noun, context);
  if (fate !== undefined) return fate;
  const predicate = above[0];
  // “No further talks are scheduled”: of none that is to be.
  if (predicate !== undefined && context.is(predicate, 'PLAN') && isNone(noun, context)) return undefined;
  const [amount] = measure(noun, context);
  const counted = amount !== undefined && tree.children(amount, 'nummod').length > 0;
  const cases = [...(counted ? [] : [noun]), ...(amount === undefined ? [] : [amount])].flatMap((each) =>
    tree.children(each, 'case'),
  );
  const byClause = clauses
    .map((clause) => clauseStatus(isCancelledPlan(clause, context) ?? clause, context))
    .find((status) => status !== undefined);
  if (predicate === undefined) return byClause;
  if (predicate === noun)
    return byClause ?? (tree.child(noun, 'cop') >= 0 ? tense(noun, context) : undefined);
  // “is host of a summit”: it takes place when its host receives it.
  if (cases.length === 0 || context.is(predicate, 'HOST')) {
    const main = clauseStatus(deciding(predicate, context), context);
    if (main !== undefined && !(main === 'past' && byClause === 'broken-off')) return main;
  }
  if (byClause !== undefined) return byClause;
  // “they spoke of a possible meeting between A and B”
  if (tree.children(noun, 'amod').some((child) => context.is(child, 'POSSIBLE')))
    return effect(predicate, context) ?? 'proposed';
  // “arrived in Geneva for talks”, “named a team for talks”: they are still to begin.
  const toCome =
    context.is(predicate, 'TRAVEL', 'SEND', 'APPOINT', 'LEAD') &&
    cases.some((each) => context.is(each, 'FOR', 'TOWARDS'));
  if (toCome) return 'planned';
  if (cases.some((each) => context.is(each, 'AFTER', 'DURING'))) return 'past';
  // “No date has been set for the next round”
  if (context.is(predicate, 'PLAN') && context.isNegated(predicate)) return undefined;
  const does = effect(predicate, context);
  if (does !== undefined) return does;
  const weak = tense(predicate, context) ?? tenseAbove(predicate, context);
  if (cases.some((each) => context.is(each, 'AHEAD_OF'))) return weak === 'past' ? undefined : 'planned';
  return weak === 'past' && (cases.length > 0 || hadEffect(noun, predicate, context)) ? 'past' : undefined;
}
