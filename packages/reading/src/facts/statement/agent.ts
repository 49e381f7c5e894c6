import type { Reading } from '../fact.ts';

/** The noun that “by” marks in a passive; -1 where there is none. */
export function agentOf(verb: number, { context }: Reading): number {
  const { tree } = context;
  // “encouraged by the willingness to talk”
  const isMute = (child: number) =>
    context.is(child, 'RISK', 'CLAIM') && !context.is(child, 'STATEMENT', 'MEDIA', 'PLAN_PAPER');
  const passive = tree.isPassive(verb) || context.token(verb).feats.includes('Voice=Pass');
  // “by the end of the month”: by when.
  const marked = (child: number) =>
    !context.inTime(child) &&
    !isMute(child) &&
    tree.children(child, 'case').some((each) => context.is(each, 'BY'));
  return passive ? (tree.children(verb, 'obl').find(marked) ?? -1) : -1;
}
