import type { Concept } from '@parley/analysis';
import type { Reading } from '../fact.ts';
import type { Range } from './segments.ts';
import { joinsOn } from './segments.ts';

// What goes on with what is said, and what is joined to the verb of saying.

/** Verbs that put what somebody wants, offers or threatens into a clause: as good as saying it. */
export const SPEECH_ACTS: readonly Concept[] = ['DEMAND', 'PROPOSE', 'THREATEN', 'PROMISE'];

/** Verbs that, as participles after a comma, go on with what the same speaker says. */
const ADDING: readonly Concept[] = ['SAY', 'THINK', 'CALL', 'SPEAK_OF', 'DECLINE', ...SPEECH_ACTS];

/** “…, but that B”: a further clause of what is said, wherever the tree hangs it. */
export function saysOn(first: number, context: Reading['context']): boolean {
  const joint = context.token(first).upos === 'PUNCT' ? first + 1 : first;
  return context.tokens[joint]?.upos === 'CCONJ' && context.is(joint + 1, 'THAT') && joint >= first;
}

/** Where “…, adding that Y” begins, wherever the tree hangs it; else the end of the part. */
export function addition(from: number, part: Range, context: Reading['context']): number {
  for (let i = from; i < part.to; i++) {
    const spoken = context.is(i, ...ADDING) && /VerbForm=(Ger|Part)/.test(context.token(i).feats);
    const parted = spoken && context.tokens[i - 1]?.upos === 'PUNCT';
    // “…, aldus een verklaring”: who says so too.
    const cited = context.is(i, 'ACCORDING') && context.is(i, 'AS_SAID') && context.token(i - 1).text === ',';
    if (cited) return i - 1;
    if (joinsOn(i, context)) return i - 2;
    if (parted && context.tree.children(i, 'aux').length === 0) return i - 1;
  }
  return part.to;
}

/** Whether a comma or a conjunction stands before a clause: it is joined to the verb of saying, not to what is said. */
export function isParted(first: number, context: Reading['context']): boolean {
  const { upos } = context.token(first);
  return upos === 'CCONJ' || upos === 'PUNCT' || context.tokens[first - 1]?.upos === 'PUNCT';
}

/** “A fears that B, C wrote”: where the verb of saying that has the whole for what it says begins, or `to`. */
export function endBeforeAttribution(verb: number, to: number, context: Reading['context']): number {
  const over = context.token(verb).head;
  if (over <= verb || over >= to || !context.is(over, 'SAY')) return to;
  let at = over;
  // “…, B, the envoy from Chile, said”: with all that stands between B and the verb.
  const subject = context.tree.child(over, 'nsubj');
  if (subject > verb && subject < over) at = context.tree.subtree(subject)[0]!;
  while (at > verb && context.token(at - 1).upos !== 'PUNCT') at--;
  return context.token(at - 1).text === ',' && at - 1 > verb + 2 ? at - 1 : to;
}
