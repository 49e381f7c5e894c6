import type { Reading } from '../fact.ts';
import type { Range } from './segments.ts';

/**
 * “Not before winter, officials admit”, “Een misverstand, oordeelde A”: a fragment between the beginning of the sentence
 * and a comma that only an attribution follows.
 */
export function isFragment(
  before: Range,
  from: number,
  verb: number,
  part: Range,
  { context }: Reading,
): boolean {
  if (before.from > part.from + 1 || before.to - before.from < 2 || context.token(from - 1).text !== ',')
    return false;
  if (/^(ADP|ADV|SCONJ|VERB|AUX|CCONJ|PUNCT)$/.test(context.token(before.from).upos)) return false;
  if (/^(PROPN|PRON)$/.test(context.token(before.from).upos) || context.inTime(before.from)) return false;
  const object = context.tree.children(verb, 'obj', 'ccomp', 'xcomp').some((child) => child >= from);
  const inverted = verb === from;
  return (inverted || !object) && !context.is(verb, 'QUOTE') && part.to - verb <= 8 && verb - from <= 5;
}
