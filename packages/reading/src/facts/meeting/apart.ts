import type { Reading } from '../fact.ts';
import type { Mention } from './mention.ts';
import type { Who } from './who.ts';

/** “A met B and C separately”, “A received B, C and D, each on their own”: one meeting of A with each. */
export function apart(mention: Mention, reading: Reading, who: Who): Mention[] {
  const { anchor, parties } = mention;
  if (parties.ids.length < 3 || !isApart(anchor, reading)) return [mention];
  const { tree } = reading.context;
  const hosts = who.of(tree.subject(tree.clauseOf(anchor))).ids.filter((id) => parties.ids.includes(id));
  if (hosts.length !== 1) return [mention];
  return parties.ids
    .filter((id) => id !== hosts[0])
    .map((id) => ({ ...mention, parties: { ids: [hosts[0]!, id], sides: false } }));
}

/** Whether a word of the clause, or one after its last comma, says that they met one after another. */
function isApart(anchor: number, { context }: Reading): boolean {
  const { tree } = context;
  const clause = tree.clauseOf(anchor);
  const { to } = tree.sentenceOf(anchor);
  const below = [anchor, clause].flatMap((at) => tree.children(at, 'amod', 'advmod', 'obl', 'parataxis'));
  const last = Array.from({ length: Math.min(4, to - anchor) }, (_, i) => to - 1 - i);
  return [...below, ...last].some((each) => context.is(each, 'SEPARATE') && tree.isUnder(each, clause));
}
