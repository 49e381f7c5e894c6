import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';

/** “The chances are slim that A agrees”, “the risk that A refuses”: what may come, of which nobody says that it is so. */
export function isSupposed(clause: number, context: Context): boolean {
  const token = context.token(clause);
  if (token.head < 0 || !/^(ccomp|csubj|acl|advcl)$/.test(relation(token))) return false;
  if (context.tree.child(clause, 'nsubj') < 0) return false;
  const may = (at: number) => context.token(at).upos === 'NOUN' && context.is(at, 'RISK');
  if (may(token.head)) return true;
  return !context.is(token.head, 'SAY') && context.tree.children(token.head, 'nsubj').some(may);
}
