import { relation } from '../../tree.ts';
import type { Reading } from '../fact.ts';
import type { Range } from './segments.ts';

/** A cue of attribution, and where what it attributes stands. */
export interface Cue {
  readonly head: number;
  readonly tokens: readonly number[];
  readonly content: readonly Range[];
  readonly pattern: string;
  readonly confidence: number;
}

/**
 * Whether the further words of a cue are the verb's own: the “of” of “spoke of a truce”, not that of “spoke after a
 * meeting with the Secretary of State”.
 */
export function isOwn(match: { head: number; tokens: readonly number[] }, { context }: Reading): boolean {
  return match.tokens.every((token) => {
    const { upos, head } = context.token(token);
    // “speaking ahead of the meeting”
    if (upos === 'ADP' && context.match(token - 1, 'AHEAD_OF')?.tokens.includes(token)) return false;
    if (upos !== 'ADP' || head === match.head || (head >= 0 && context.token(head).head === match.head))
      return true;
    // “accused A of B”: the preposition hangs below the verb's own object.
    const above = head < 0 ? -1 : context.token(head).head;
    const object = above >= 0 && context.token(above).head === match.head ? context.token(above).deprel : '';
    if (/^i?obj/.test(object)) return true;
    return !between(match.head, token, context).some((each) => isWord(each, context));
  });
}

/** Whether a verb is finite, or a participle or infinitive with an auxiliary: something that is said to have happened. */
export function isPredicate(index: number, { context }: Reading): boolean {
  const token = context.token(index);
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return false;
  return relation(token) !== 'amod' || token.feats.includes('VerbForm=Fin');
}

const between = (from: number, to: number, { tokens }: Reading['context']) =>
  tokens.slice(from + 1, to).map(({ index }) => index);

/** A noun or verb that may own the preposition behind it; “in a statement” and “on Monday” are the verb's. */
function isWord(index: number, context: Reading['context']): boolean {
  const { upos } = context.token(index);
  return /^(NOUN|VERB)$/.test(upos) && !context.is(index, 'STATEMENT') && !context.inTime(index);
}

/** “ruled that out”: a word between those of the cue opens nothing. */
export function isWithinCue(index: number, verb: number, context: Reading['context']): boolean {
  const tokens = context.match(verb, 'SAY', 'THINK')?.tokens ?? [];
  return tokens.some((token) => token > index && context.token(token).upos === 'ADP' && token <= index + 2);
}
