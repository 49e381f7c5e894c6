import type { Sentence } from '@parley/analysis';
import type { Quotations } from '../../quotes.ts';
import type { Reading } from '../fact.ts';
import type { Cue } from './cue.ts';
import type { Range } from './segments.ts';
import { insideQuote, partOf, trim, wordCount } from './segments.ts';
import { speakerOf } from './speaker.ts';
import { canSpeak } from './who.ts';

/** How far behind the noun its clause may begin: “the claim by A that”. */
const NEAR = 7;

/**
 * “A's claim that X”, “his insistence that X”, “A voiced the fear that X”: a noun of saying or thinking, the clause that
 * gives its content, and its owner, or else the subject of the verb whose object it is.
 */
export function nounCue(
  noun: number,
  sentence: Sentence,
  quotes: Quotations,
  reading: Reading,
): (Cue & { speaker: string | undefined }) | null {
  const { context } = reading;
  const match = context.match(noun, 'CLAIM');
  if (!match || context.token(noun).upos !== 'NOUN' || insideQuote(noun, quotes)) return null;
  const part = partOf(noun, sentence, context);
  const content = clauseOf(noun, part, reading);
  if (!content || wordCount(content, context) < 3) return null;
  const speaker = ownerOf(noun, content.from, reading) ?? subjectOf(noun, sentence, reading);
  const cue = { head: noun, tokens: match.tokens, content: [content], confidence: 0.55 };
  return { ...cue, pattern: 'statement/noun', speaker };
}

/** The clause with a conjunction behind the noun, as far as the tree takes it. */
function clauseOf(noun: number, part: Range, { context }: Reading): Range | null {
  const { tree } = context;
  for (let i = noun + 1; i < part.to && i <= noun + NEAR; i++) {
    const { upos, deprel, head } = context.token(i);
    if (upos === 'PUNCT' || upos === 'VERB' || upos === 'AUX') return null;
    if (!context.is(i, 'THAT') || (upos !== 'SCONJ' && deprel !== 'mark')) continue;
    const below = head > i ? tree.subtree(head).filter((index) => index > i && index < part.to) : [];
    const last = below.at(-1);
    return last === undefined ? null : trim({ from: i + 1, to: last + 1 }, context);
  }
  return null;
}

/** Whose claim it is: a possessor before the noun, or whoever a preposition names between it and the clause. */
function ownerOf(noun: number, clause: number, reading: Reading): string | undefined {
  const { context, entities } = reading;
  const { tree } = context;
  for (const child of tree.children(noun, 'nmod')) {
    if (child >= clause) continue;
    const marked = tree.children(child, 'case').some((each) => context.is(each, 'OF', 'BY', 'FROM'));
    if (child > noun && !marked) continue;
    const owner = entities.table.possessors.get(child) ?? entities.refer(child)[0];
    if (owner !== undefined && canSpeak(owner, reading)) return owner;
  }
  return undefined;
}

/** “A repeated the claim that X”: the subject of the verb whose object the noun is. */
function subjectOf(noun: number, sentence: Sentence, reading: Reading): string | undefined {
  const { context } = reading;
  const { head, deprel } = context.token(noun);
  const voiced = deprel === 'obj' && context.is(head, 'SAY', 'VOICE', 'SPEAK_OF');
  return voiced ? speakerOf(head, reading, sentence) : undefined;
}
