import type { Reading } from '../fact.ts';
import { isReceived } from '../position/stance.ts';
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
  // “did not criticise the others”
  const labels = context.is(verb, 'SPEAK_OF') && !context.is(verb, 'SAY', 'DENY', 'REJECT');
  if (labels && context.token(verb).upos === 'VERB') return isDenied(verb, reading);
  if (!context.is(verb, 'SAY') || context.is(verb, 'DENY', 'REJECT')) return false;
  if (isReflexive(verb, reading) || isToldOf(verb, reading)) return true;
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

/** “meldde zich op het paleis”: what is done to oneself is no speech, unless a clause says what. */
function isReflexive(verb: number, { context }: Reading): boolean {
  const { tree } = context;
  const self = tree
    .children(verb, 'obj', 'iobj', 'expl')
    .some((child) => context.token(child).feats.includes('Reflex=Yes'));
  return self && tree.children(verb, 'ccomp').length === 0 && !context.is(verb, 'ASK', 'SPEAK_OF', 'THINK');
}

/** “people briefed on the talks”: who was told, not who tells. */
function isToldOf(verb: number, { context }: Reading): boolean {
  const { deprel, feats } = context.token(verb);
  const passive = feats.includes('VerbForm=Part') && !feats.includes('Tense=Pres');
  return deprel === 'acl' && passive && context.tree.child(verb, 'aux', 'nsubj', 'obl:agent') < 0;
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

/** “called U.S. Secretary of State A”: somebody with her office, and nothing said of her. */
export function isOnlyName({ content }: Cue, { context, entities }: Reading): boolean {
  if (content.length !== 1) return false;
  const [{ from, to }] = content as [{ from: number; to: number }];
  const last = entities.table.at(to - 1);
  if (last?.form !== 'name' || entities.table.get(last.entities[0]!).kind !== 'person') return false;
  for (let i = from; i < last.from; i++) {
    const titled = context.officeAt(i) !== undefined || entities.table.at(i) !== undefined;
    if (!titled && context.token(i).upos !== 'DET') return false;
  }
  return true;
}

/** “The premiers spoke yesterday”, “A spoke with B”: when and with whom they talked, not what was said. */
export function isOnlySetting({ head, content }: Cue, { context }: Reading): boolean {
  if (isReceived(head, context)) return true;
  if (content.length !== 1 || !context.is(head, 'TALK')) return false;
  const [{ from, to }] = content as [{ from: number; to: number }];
  const words = Array.from({ length: to - from }, (_, i) => from + i);
  if (context.is(from, 'WITH') && words.every((at) => context.token(at).upos !== 'VERB')) return true;
  return words.every((at) => context.inTime(at) || /^(ADP|ADV|PUNCT)$/.test(context.token(at).upos));
}
