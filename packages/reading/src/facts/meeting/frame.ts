import type { Concept } from '@parley/analysis';
import type { Reading } from '../fact.ts';
import { clauseStatus, tense } from './clause.ts';
import type { Inner } from './clause.ts';
import { amountBefore } from './modifiers.ts';
import { versusPublished } from './status.ts';

/** Verbs of going to talks, taking them up again or sitting in them, to which the talks are an adverbial. */
const FRAMES: readonly Concept[] = ['TRAVEL', 'BEGIN', 'END', 'CONTINUE', 'ATTEND', 'JOIN'];

/** The noun whose relation to the clause counts: the “days” of “wrapped up two days of talks”. */
export function carrierOf(noun: number, { context }: Reading): number {
  const before = amountBefore(noun, { context });
  if (before !== undefined) return before;
  const { head, deprel } = context.token(noun);
  const series = seriesOf(noun, context);
  if (series !== undefined) return series;
  const measured = deprel.startsWith('nmod') && head >= 0 && context.token(head).upos === 'NOUN';
  return measured && !context.is(head, 'TALKS', 'ROUND') && isAmount(head, context) ? head : noun;
}

/** The “first” of “the first of a series of talks”. */
function seriesOf(noun: number, context: Reading['context']): number | undefined {
  const first = (at: number) => {
    const { head, deprel } = context.token(at);
    return deprel.startsWith('nmod') && head >= 0 && context.is(head, 'ORDINAL') ? head : undefined;
  };
  const { head, deprel } = context.token(noun);
  const counted = deprel.startsWith('nmod') && head >= 0 && context.is(head, 'PORTION');
  return first(noun) ?? (counted ? first(head) : undefined);
}

function isAmount(index: number, context: Reading['context']): boolean {
  return (
    context.inTime(index) ||
    context.tree.children(index, 'nummod').length > 0 ||
    context.tree.children(index, 'amod').some((child) => context.is(child, 'ORDINAL'))
  );
}

/** Whether a clause says that its subject goes to, resumes, attends or ends the meeting that a noun of it names. */
export function isFrame(noun: number, predicate: number, reading: Reading): boolean {
  const { context } = reading;
  const { head, deprel } = context.token(carrierOf(noun, reading));
  return (
    head === predicate &&
    /^(obj|obl|nmod|advmod)/.test(deprel) &&
    context.token(predicate).upos === 'VERB' &&
    context.is(predicate, ...FRAMES)
  );
}

/** Where a meeting stands of which somebody says that he goes to it, resumes it or ends it. */
export function frameStatus(
  noun: number,
  predicate: number,
  value: string | null | undefined,
  reading: Reading,
): Inner {
  const { context } = reading;
  if (context.isNegated(predicate)) return undefined;
  const known = clauseStatus(predicate, context);
  const when = versusPublished(value, context.document.published);
  if (when === 'future' && (known === undefined || known === 'past' || known === 'present')) return 'planned';
  if (known !== undefined && known !== 'present') return known;
  if (context.is(predicate, 'TRAVEL') && !context.is(predicate, 'COME_BACK') && isFor(noun, reading))
    return 'planned';
  return tense(predicate, context);
}

/** “arrived in Geneva for talks”: they are still to begin. */
function isFor(noun: number, reading: Reading): boolean {
  const { context } = reading;
  return context.tree
    .children(carrierOf(noun, reading), 'case')
    .some((each) => context.is(each, 'FOR', 'TOWARDS'));
}
