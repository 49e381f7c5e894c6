import type { Concept } from '@parley/analysis';
import type { ExpectationFact } from '@parley/dossier';
import type { Context } from '../../context.ts';
import { isInCondition, isNegated } from '../clauses/index.ts';

export type Outlook = ExpectationFact['outlook'];

/** A word that says what is expected, with its outlook where it stands. */
export interface OutlookWord {
  readonly index: number;
  readonly outlook: Outlook;
  /** Whether the word alone could be about something else, so that the talks must be named near it. */
  readonly weak: boolean;
  /** Whether it is said of the talks, never of who expects something of them. */
  readonly said?: boolean;
}

/** What can come of talks. */
const TOPIC: readonly Concept[] = [
  'TALKS',
  'ENCOUNTER',
  'SUMMIT',
  'ROUND',
  'AGREEMENT',
  'BREAKTHROUGH',
  'TALK',
  'MEET',
  'CONVENE',
];

const OUTLOOKS: readonly Concept[] = [
  'PESSIMISTIC',
  'CAUTIOUS',
  'DOUBT',
  'OPTIMISTIC',
  'WITHIN_REACH',
  'EXPECT',
  'HOPE',
];

/** The outlook of a word, or null. */
export function outlookAt(index: number, context: Context): OutlookWord | null {
  if (isMuted(index, context)) return null;
  const negated = isDenied(index, context);
  const word = (outlook: Outlook, weak = false): OutlookWord => ({ index, outlook, weak });
  if (context.is(index, 'PESSIMISTIC')) return word(negated ? 'cautious' : 'pessimistic');
  if (context.is(index, 'WITHIN_REACH'))
    return { ...word(negated ? 'pessimistic' : 'optimistic'), said: true };
  if (context.is(index, 'CAUTIOUS')) return word('cautious');
  if (context.is(index, 'DOUBT')) return word(negated ? 'optimistic' : 'pessimistic');
  if (context.is(index, 'OPTIMISTIC') && isOverruled(index, context)) return null;
  if (context.is(index, 'OPTIMISTIC') && isWished(index, context)) return null;
  if (context.is(index, 'OPTIMISTIC')) return word(negated ? 'cautious' : 'optimistic', true);
  if (context.is(index, 'EXPECT', 'HOPE')) return expected(index, negated, context);
  if (context.is(index, 'THINK') && negated && namesTopic(context.tree.subtree(index), context))
    return word('pessimistic');
  return null;
}

/** “expects little of A”, “does not count on a breakthrough”, “hopes that A will succeed”. */
function expected(index: number, negated: boolean, context: Context): OutlookWord | null {
  const below = context.tree.subtree(index, (token) => token.deprel.startsWith('parataxis'));
  if (!namesTopic(below, context)) return null;
  const little = negated || below.some((at) => context.is(at, 'LITTLE', 'PESSIMISTIC') && at - index < 8);
  const firm = context.is(index, 'EXPECT') && below.some((at) => context.is(at, 'BREAKTHROUGH', 'AGREEMENT'));
  const hope = firm ? 'optimistic' : 'cautious';
  return { index, outlook: little ? 'pessimistic' : hope, weak: true };
}

/** Whether the tokens name talks or what can come of them. */
export function namesTopic(tokens: readonly number[], context: Context): boolean {
  return tokens.some((at) => context.is(at, ...TOPIC));
}

/** In a condition, or as something that must be, a word expects nothing. */
function isMuted(index: number, context: Context): boolean {
  if (isInCondition(index, context)) return true;
  const clause = context.tree.clauseOf(index);
  for (let at = index; at >= 0; at = context.token(at).head) {
    if (context.is(at, 'MUST') && at !== index) return true;
    if (context.tree.children(at, 'aux').some((aux) => context.is(aux, 'MUST'))) return true;
    if (at === clause) break;
  }
  return false;
}

/** Whether the word, or the predicate of its clause, is negated by a word that is not part of its own entry. */
function isDenied(index: number, context: Context): boolean {
  const { tree } = context;
  const own = context.match(index, ...OUTLOOKS)?.tokens ?? [];
  if (own.some((at) => context.is(at, 'NOT', 'LITTLE'))) return false;
  const less = (at: number) => context.is(at, 'NOT', 'LITTLE');
  if (tree.children(index, 'det', 'advmod', 'amod').some(less)) return true;
  for (let i = index - 1; i >= index - 6 && i >= 0 && context.token(i).upos !== 'PUNCT'; i--) {
    if (context.is(i, 'NOT') && context.token(i).sentence === context.token(index).sentence) return true;
  }
  const clause = tree.clauseOf(index);
  for (let at = index, steps = 0; at >= 0 && steps < 6; at = context.token(at).head, steps++) {
    if (isNegated(at, context)) return true;
    if (at === clause) return false;
  }
  return false;
}

/** “ready to engage in constructive talks”: what somebody is ready for or wants is no outlook. */
function isWished(index: number, context: Context): boolean {
  if (!context.token(index).deprel.startsWith('amod')) return false;
  for (
    let at = context.token(index).head, steps = 0;
    at >= 0 && steps < 5;
    at = context.token(at).head, steps++
  )
    if (context.is(at, 'OPEN', 'WANT', 'DEMAND')) return true;
  return false;
}

/** “Progress in the talks is unlikely”: the gloomy word of the same clause decides. */
function isOverruled(index: number, context: Context): boolean {
  if (context.token(index).upos !== 'NOUN') return false;
  const { to } = context.tree.sentenceOf(index);
  for (let i = index + 1; i < Math.min(to, index + 8) && context.token(i).upos !== 'PUNCT'; i++) {
    if (context.is(i, 'PESSIMISTIC', 'DOUBT')) return true;
  }
  return false;
}
