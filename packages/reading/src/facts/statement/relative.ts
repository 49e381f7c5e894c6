import type { Reading } from '../fact.ts';
import type { Range } from './segments.ts';

/** “a deal that A said would hold, is near”: within a relative clause what is said ends at the comma. */
export function relativePart(verb: number, part: Range, { context }: Reading): Range {
  const { deprel, head } = context.token(verb);
  const { tree } = context;
  const relative = deprel === 'acl:relcl' && head >= 0 && head < verb && context.token(head).upos !== 'VERB';
  const gap =
    relative &&
    context.token(verb - 1).upos !== 'PUNCT' &&
    tree.children(verb, 'obj', 'obl', 'ccomp').length > 0;
  if (!gap || context.is(tree.child(verb, 'nsubj'), 'WHO')) return part;
  for (let i = verb + 1; i < part.to; i++)
    if (context.token(i).text === ',') return { from: part.from, to: i };
  return part;
}
