import type { Concept, Sentence } from '@parley/analysis';
import type { Quotations } from '../../quotes.ts';
import type { Reading } from '../fact.ts';
import { agentOf } from './agent.ts';
import type { Cue } from './cue.ts';
import { isPredicate } from './cue.ts';
import { isConvening, nominalEnd } from './nominal.ts';
import type { Range } from './segments.ts';
import { citedBy } from './speaker.ts';
import { insideQuote, partOf, trim } from './segments.ts';

const PASSIVE: readonly Concept[] = ['CALL', 'SPEAK_OF', 'SAY', 'ATTITUDE', 'DENY'];

/**
 * “The talks were described by A as constructive”, “the plan was first reported by A”: the subject, and what the verb
 * says of it, are what A says. Null without an agent, or where the verb has a clause of its own.
 */
export function passiveCue(
  verb: number,
  sentence: Sentence,
  quotes: Quotations,
  reading: Reading,
): Cue | null {
  const { context } = reading;
  const { tree } = context;
  const match = context.match(verb, ...PASSIVE);
  if (match && isConvening(verb, quotes, reading)) return null;
  if (!match || insideQuote(verb, quotes) || !isPredicate(verb, reading)) return null;
  // “A was quoted by the paper as saying …”: what A says has a verb of its own.
  const agent = citedBy(verb, reading) === undefined ? agentOf(verb, reading) : -1;
  if (agent < 0 || tree.children(verb, 'ccomp').length > 0) return null;
  const subject = tree.child(verb, 'nsubj', 'csubj');
  if (subject < 0 || subject > verb || context.token(subject).upos === 'PRON') return null;
  if (!context.is(verb, 'SPEAK_OF', 'ATTITUDE') && isSomebody(subject, verb, reading)) return null;
  const said = saidOf(verb, subject, agent, partOf(verb, sentence, context), reading);
  if (said.length === 0) return null;
  return { head: verb, tokens: match.tokens, content: said, pattern: 'statement/passive', confidence: 0.55 };
}

/** “The presidents were called in by A”: people to whom something is done, with nothing said of them. */
function isSomebody(subject: number, verb: number, { context }: Reading): boolean {
  const people = context.officeAt(subject) !== undefined || context.is(subject, 'LEADERS', 'OFFICIALS');
  const as = context.tree
    .children(verb, 'obl', 'xcomp', 'advcl')
    .some((child) =>
      context.tree.children(child, 'case', 'mark').some((each) => context.is(each, 'AS', 'AS_SAID')),
    );
  return people && !as;
}

/** The subject, and what stands behind verb and agent. */
function saidOf(verb: number, subject: number, agent: number, part: Range, reading: Reading): Range[] {
  const { context } = reading;
  const { tree } = context;
  const nominal = (index: number) =>
    tree.subtree(index, ({ deprel }) => /^(acl|appos|conj|cc|parataxis|punct)/.test(deprel));
  const whole = nominal(subject);
  const source = nominal(agent);
  const from = Math.max(verb, source.at(-1)!) + 1;
  const own = from < part.to && isOfVerb(from, verb, reading);
  const rest = own ? trim({ from, to: nominalEnd(from - 1, verb, part, reading) }, context) : null;
  const about = trim({ from: whole[0]!, to: whole.at(-1)! + 1 }, context);
  return [about, rest].filter((range): range is Range => range !== null);
}

/** Whether a token opens a complement of the verb itself: the “as” of “described by A as constructive”. */
function isOfVerb(index: number, verb: number, { context }: Reading): boolean {
  const { head, deprel } = context.token(index);
  return /^(case|mark)/.test(deprel) && head >= 0 && context.token(head).head === verb;
}
