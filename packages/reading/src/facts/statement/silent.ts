import type { Reading } from '../fact.ts';
import type { Cue } from './cue.ts';
import { wordCount } from './segments.ts';

/** How many words “not to be identified” may have. */
const FORMULA = 8;

/**
 * Whether nothing is said after all: “declined to say whether”, “did not say when”. Who denies or rules out something
 * says so; negation there changes nothing.
 */
export function saysNothing(verb: number, reading: Reading): boolean {
  const { context } = reading;
  if (!context.is(verb, 'SAY') || context.is(verb, 'DENY', 'REJECT')) return false;
  if (isDenied(verb, reading)) return true;
  // “must explain”; but who had to admit something (“moest erkennen”) did.
  const due = context.tree.children(verb, 'aux').filter((aux) => context.is(aux, 'MUST'));
  if (due.some((aux) => !context.token(aux).feats.includes('Tense=Past'))) return true;
  const { head, deprel, feats } = context.token(verb);
  if (head < 0 || deprel !== 'xcomp' || !feats.includes('VerbForm=Inf')) return false;
  return (
    context.is(head, 'DECLINE', 'REJECT') ||
    (context.is(head, 'WANT', 'WILL', 'WOULD') && isDenied(head, reading))
  );
}

/** Whether a negation stands with the verb itself: between its auxiliary and it, or right behind it. */
function isDenied(verb: number, { context }: Reading): boolean {
  for (let i = verb - 1; i >= verb - 3 && i >= 0 && /^(ADV|AUX|PART)$/.test(context.token(i).upos); i--) {
    if (context.is(i, 'NOT')) return true;
  }
  return context.is(verb + 1, 'NOT') && context.token(verb + 1).head === verb;
}

/** “who asked not to be identified”: the terms on which an unnamed source speaks are not what it says. */
export function isTerms({ content }: Cue, { context }: Reading): boolean {
  if (content.length !== 1 || wordCount(content[0]!, context) > FORMULA) return false;
  const [{ from, to }] = content as [{ from: number; to: number }];
  const words = Array.from({ length: to - from }, (_, i) => from + i);
  return words.some((i) => context.is(i, 'NAMELESS'));
}
