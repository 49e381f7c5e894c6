import type { Reading } from '../fact.ts';
import { tenseOf } from '../meeting/clause.ts';

/** “het mislukken van het overleg”: an infinitive with an article is a noun. */
export function isNominal(index: number, context: Reading['context']): boolean {
  return context.token(index).feats.includes('VerbForm=Inf') && context.tree.child(index, 'det') >= 0;
}

/** “after the collapse of the talks”, “The failure of the talks may …”: they are over; not “feared a collapse of …”. */
export function isFailure(noun: number, context: Reading['context']): boolean {
  const { tree } = context;
  const ofTalks = tree
    .children(noun, 'nmod')
    .some(
      (child) =>
        context.is(child, 'TALKS', 'ROUND', 'SUMMIT') &&
        tree.children(child, 'case').some((each) => context.is(each, 'OF')),
    );
  const { head } = context.token(noun);
  const blamed =
    head >= 0 && [head, context.token(head).head].some((at) => at >= 0 && context.is(at, 'BLAME'));
  const presupposed =
    context.token(noun).deprel.startsWith('nsubj') ||
    blamed ||
    tree.children(noun, 'case').some((each) => context.is(each, 'AFTER'));
  return context.is(noun, 'FAILURE') && ofTalks && presupposed;
}

/** “The truce expired on Sunday”: an agreement that is over. */
export function hasLapsed(verb: number, context: Reading['context']): boolean {
  if (!context.is(verb, 'LAPSE') || context.isNegated(verb) || tenseOf(verb, context) !== 'past')
    return false;
  const subject = context.tree.subject(verb);
  return subject >= 0 && context.is(subject, 'AGREEMENT') && !context.is(subject, 'TALKS', 'ROUND');
}

/** Whether a verb says that talks broke down; of “came to nothing” the nothing does, which negates no verb. */
export function breaksOff(verb: number, context: Reading['context']): boolean {
  const own = context.match(verb, 'BREAK_OFF')?.tokens;
  const nothing = own?.some(
    (at) => at !== verb && context.tree.subtree(at).some((each) => context.is(each, 'NOT')),
  );
  const denied = nothing === true && context.isNegated(verb);
  return own !== undefined && !denied && !isNominal(verb, context);
}
