import type { Reading } from '../fact.ts';
import type { Parties } from './who.ts';

/** Whether a verb is said to be done by telephone. */
export function byTelephone(verb: number, { context }: Reading): boolean {
  const below = context.tree.children(verb, 'obl', 'advmod', 'compound', 'nmod');
  return (
    below.some((child) => context.is(child, 'PHONE', 'PHONE_CALL') && context.token(child).upos !== 'VERB') ||
    below.some((child) => context.tree.children(child).some((each) => context.is(each, 'PHONE')))
  );
}

/** Whether a verb such as “call” means the telephone: of whom is called, not of what is called for or by a name. */
export function isCall(verb: number, withWhom: Parties, reading: Reading): boolean {
  const { context } = reading;
  if (!context.is(verb, 'CALL_UP')) return true;
  if (context.is(verb, 'DEMAND')) return false;
  return (
    withWhom.ids.length > 0 || withWhom.sides || isMutual(verb, reading) || !hasComplement(verb, reading)
  );
}

/** Whether they do it with each other. */
export function isMutual(verb: number, { context }: Reading): boolean {
  return context.tree
    .children(verb, 'obj', 'obl', 'advmod', 'nmod', 'iobj')
    .some((child) => context.is(child, 'TOGETHER'));
}

/** “called it a farce”, “called on Iran to …”: a name given or a demand made, not a telephone call. */
function hasComplement(verb: number, { context, entities }: Reading): boolean {
  const { tree } = context;
  if (tree.children(verb, 'xcomp', 'ccomp').some((child) => tree.child(child, 'mark') < 0)) return true;
  const objects = tree.children(verb, 'obj', 'iobj').filter((child) => !context.inTime(child));
  if (objects.some((child) => entities.table.at(child) === undefined && entities.refer(child).length === 0))
    return true;
  const called = new Set(objects.map((child) => entities.table.at(child) ?? child));
  return (called.size !== 1 && tree.children(verb, 'nsubj').length < 2) || context.is(verb, 'DEMAND');
}
