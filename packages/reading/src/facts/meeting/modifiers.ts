import type { Reading } from '../fact.ts';

/** Face to face or through others, where the words around the meeting say so. */
export function formatOf(heads: readonly number[], { context }: Reading): 'direct' | 'indirect' | undefined {
  const { tree } = context;
  const near = heads.flatMap((head) => [head, ...tree.children(head, 'amod', 'advmod', 'obl', 'compound')]);
  const under = near.flatMap((each) => [each, ...tree.children(each, 'amod')]);
  if (under.some((each) => context.is(each, 'INDIRECT'))) return 'indirect';
  return under.some((each) => context.is(each, 'DIRECT')) ? 'direct' : undefined;
}

/** The number of a round (“second”), as its lemma, or undefined. */
export function ordinalOf(noun: number, { context }: Reading): string | undefined {
  const word = context.tree
    .children(noun, 'amod', 'nummod', 'compound')
    .find((child) => context.is(child, 'ORDINAL'));
  return word === undefined ? undefined : context.token(word).text.toLowerCase();
}

/** Whether another meeting than the one spoken of is meant. */
export function otherOf(head: number, { context }: Reading): 'next' | 'earlier' | undefined {
  const near = context.tree.children(head, 'amod', 'advmod', 'det', 'compound');
  if (near.some((child) => context.is(child, 'NEXT'))) return 'next';
  return near.some((child) => context.is(child, 'EARLIER')) ? 'earlier' : undefined;
}
