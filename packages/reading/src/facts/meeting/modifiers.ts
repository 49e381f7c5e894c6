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

/** The “hours” of “na veertien uur overleg”: an amount of time right before a noun that it measures. */
export function amountBefore(noun: number, { context }: Pick<Reading, 'context'>): number | undefined {
  const before = context.tokens[noun - 1];
  const { head, sentence } = context.token(noun);
  const beside =
    before?.sentence === sentence && before.head === head && /^(obl|nmod|obj|nsubj)/.test(before.deprel);
  const counted = beside && context.tree.children(before.index, 'nummod').length > 0;
  return counted && context.inTime(before.index) ? before.index : undefined;
}

/** Whether another meeting than the one spoken of is meant. */
export function otherOf(head: number, { context }: Reading): 'next' | 'earlier' | undefined {
  const near = context.tree.children(head, 'amod', 'advmod', 'det', 'compound');
  if (near.some((child) => context.is(child, 'NEXT'))) return 'next';
  return near.some((child) => context.is(child, 'EARLIER')) ? 'earlier' : undefined;
}

/** The words that qualify a noun, before it; not the “US” of “US-mediated talks”. */
export function qualifiersOf(head: number, { context }: Reading): number[] {
  const isDoer = (index: number) => {
    const [hyphen, done] = context.tokens.slice(index + 1, index + 3);
    return /^[-–]$/u.test(hyphen?.text ?? '') && done?.upos === 'VERB';
  };
  return context.tree
    .children(head, 'amod', 'compound', 'nmod')
    .filter((child) => child < head && !isDoer(child))
    .flatMap((child) => context.tree.subtree(child));
}
