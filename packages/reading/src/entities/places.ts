import type { Context } from '../context.ts';
import { headOf } from './persons.ts';
import type { Range } from './ranges.ts';

/** Whether a capital or seat is meant as a place here: it stands after a preposition of place or direction. */
export function isPlaceHere(range: Range, context: Context): boolean {
  const head = headOf(range, context);
  const before = range.from - 1;
  const cases = [...context.tree.children(head, 'case'), ...(before >= 0 ? [before] : [])];
  const over = context.token(head).head;
  // “left for Cairo”, but “for Cairo that is too much”.
  const leads = (index: number) =>
    !context.is(index, 'FOR') || (over >= 0 && over < head && context.is(over, 'TRAVEL', 'LEAVE'));
  const where = cases.some((index) => context.is(index, 'IN', 'TOWARDS', 'FROM') && leads(index));
  return where || isDateline(range, context);
}

function isDateline(range: Range, context: Context): boolean {
  const sentence = context.tree.sentenceOf(range.from);
  return context.analysis.blocks[sentence.block]?.kind === 'dateline';
}
