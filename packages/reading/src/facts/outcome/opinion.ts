import type { Context } from '../../context.ts';
import { tenseOf } from '../meeting/clause.ts';

/** “agreed that the test would be hard”, “agreed that A had won”: of one mind on how things are. */
export function isOpinion(verb: number, context: Context): boolean {
  const [clause] = context.tree.children(verb, 'ccomp');
  if (clause === undefined || clause < verb || !context.is(verb, 'AGREE')) return false;
  if (isDuty(clause, context)) return false;
  return context.tree.child(clause, 'cop') >= 0 || tenseOf(clause, context) === 'past';
}

/** “agreed that a truce should be kept”: what is to be done, not what is done. */
export function isDuty(clause: number, context: Context): boolean {
  return context.tree.children(clause, 'aux', 'cop').some((each) => context.is(each, 'MUST'));
}

/** “agreed on a prisoner swap”: it is yet to come. */
export function isSwapToCome(index: number, clause: number, context: Context): boolean {
  const agreed = context.is(clause, 'AGREE') && !context.is(clause, 'EXCHANGE', 'PERFORM');
  return agreed && index !== clause && context.is(index, 'EXCHANGE') && !context.isNegated(clause);
}
