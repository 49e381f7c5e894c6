import type { Concept } from '@parley/analysis';
import type { Context } from '../../context.ts';
import { breaksOff } from './failure.ts';

/** “talks on the release of hostages”: what they talk about has not come about. */
export function isTalkedOf(noun: number, context: Context): boolean {
  const about = context.tree.children(noun, 'case').some((each) => context.is(each, 'ABOUT', 'FOR'));
  const { head } = context.token(noun);
  if (!about || head < 0) return false;
  const clause = context.tree.clauseOf(noun);
  // “discussed a possible deal for the release”: nor the deal that it is to come by.
  const { upos } = context.token(head);
  if (
    upos === 'NOUN' &&
    context.is(head, 'AGREEMENT') &&
    (isPossible(head, context) || isTalkedOf(head, context))
  )
    return true;
  const beside = [context.token(head).head, ...context.tree.children(head), ...context.tree.children(clause)];
  const settled = [head, clause, ...beside].some(
    (each) => each >= 0 && each !== noun && context.is(each, 'AGREE', 'AGREEMENT', 'SUCCEED', 'SIGN'),
  );
  return !settled;
}

/** What one does with what has not come about: ask for it, offer it, talk of it, put it off. */
const OPEN: readonly Concept[] = ['DEMAND', 'WANT', 'PROPOSE', 'REQUEST', 'HOPE', 'OFFER', 'REJECT'];
const HELD_BACK: readonly Concept[] = ['TALK', 'POSTPONE', 'SUSPEND', 'CANCEL'];

/** “discussed an exchange”, “demanded the release of hostages”, “suspended it”: it has not come about. */
export function isPutOff(noun: number, context: Context): boolean {
  const { head, deprel } = context.token(context.tree.firstConjunct(noun));
  if (head < 0 || !/^(obj|nsubj:pass)/.test(deprel) || !context.is(noun, 'EXCHANGE', 'RELEASE')) return false;
  // “maakte bekend de vrijlating op te schorten”: the object of the infinitive hangs from the verb above.
  const opened = context.tree.children(head, 'xcomp').filter((verb) => verb > noun);
  if (opened.some((verb) => context.is(verb, ...HELD_BACK))) return true;
  return context.is(head, ...OPEN, ...HELD_BACK) && !context.is(head, 'AGREE', 'ACCEPT');
}

/** “We do not allow the truce to fail”: what a negated verb is about has not happened. */
export function isUnfulfilled(above: number, verb: number, context: Context): boolean {
  return (
    context.isNegated(above) && !context.is(above, 'SHORT_OF', 'SAY', 'THINK') && breaksOff(verb, context)
  );
}

/** “agreed that they will talk about a truce”, with a verb and a clause below it. */
export function agreesToTalk(verb: number, context: Context): boolean {
  if (context.token(verb).upos !== 'VERB') return false;
  const { tree } = context;
  return tree.children(verb, 'ccomp').some((clause) => {
    const verbs = [clause, ...tree.children(clause, 'xcomp')];
    const what = verbs.flatMap((each) => [each, ...tree.children(each, 'obl', 'obj')]);
    return what.some((each) => context.is(each, 'TALKS', 'TALK') && !context.is(each, 'AGREE'));
  });
}

/** “eisen meer loon, afspraken over werktijden”: what the tagger takes for a verb is one more thing that is asked for. */
export function isListed(verb: number, context: Context): boolean {
  const first = context.tree.firstConjunct(verb);
  if (first === verb || context.tokens[verb - 1]?.text !== ',') return false;
  return context.is(first, 'DEMAND', 'WANT') && context.tree.child(verb, 'nsubj', 'aux', 'cc') < 0;
}

const isPossible = (noun: number, context: Context) =>
  context.tree.children(noun, 'amod').some((each) => context.is(each, 'POSSIBLE'));
