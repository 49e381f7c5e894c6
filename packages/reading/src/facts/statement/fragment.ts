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
  if (before.from > part.from + 1 || context.token(from - 1).text !== ',') return false;
  const inverted = verb === from;
  if (!(inverted && isVerdict(before, context)) && !isFronted(before, verb, inverted, context)) {
    if (before.to - before.from < 2) return false;
    if (/^(ADP|ADV|SCONJ|VERB|AUX|CCONJ|PUNCT)$/.test(context.token(before.from).upos)) return false;
    if (/^(PROPN|PRON)$/.test(context.token(before.from).upos) || context.inTime(before.from)) return false;
  } else if (part.to - verb <= REACH) return true;
  const object = context.tree.children(verb, 'obj', 'ccomp', 'xcomp').some((child) => child >= from);
  return (inverted || !object) && !context.is(verb, 'QUOTE') && part.to - verb <= 8 && verb - from <= 5;
}

/** How far the sentence may go on after the verb: an apposition or a relative clause of who says it. */
const REACH = 16;

/** “Nonsense, says A”, “Far too little, the unions think”: a noun, or an adverb and an adjective, without a verb. */
function isVerdict({ from, to }: Range, context: Reading['context']): boolean {
  const tags = Array.from({ length: to - from }, (_, i) => context.token(from + i).upos);
  if (tags.length > 6 || context.inTime(from) || !tags.every((upos) => /^(NOUN|ADJ|ADV|ADP|DET)$/.test(upos)))
    return false;
  return tags.length === 1
    ? /^(NOUN|ADJ)$/.test(tags[0]!)
    : /^(NOUN|ADJ)$/.test(tags.at(-1)!) && tags[0] !== 'ADP';
}

/** “That the mines will close, A denies”: a clause that the verb takes, put before it. */
function isFronted({ from }: Range, verb: number, inverted: boolean, context: Reading['context']): boolean {
  const marks = context.is(from, 'THAT', 'WHETHER') && context.token(from).upos === 'SCONJ';
  return inverted && marks && context.is(verb, 'SAY', 'THINK', 'DENY');
}
