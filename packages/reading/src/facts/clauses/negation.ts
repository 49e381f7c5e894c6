import type { ConceptMatch } from '@parley/analysis';
import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';

/** Whether a predicate is negated by a word that is not part of its own entry (“not accept” as one entry). */
export function isNegated(predicate: number, context: Context, match?: ConceptMatch): boolean {
  const { tree } = context;
  const own = new Set(match?.tokens ?? []);
  const not = (index: number) => !own.has(index) && context.is(index, 'NOT');
  if (!own.has(context.token(predicate).head) && context.fallsShort(predicate)) return true;
  for (const child of tree.children(predicate)) {
    const rel = relation(context.token(child));
    if (rel === 'conj' || rel === 'parataxis' || rel === 'advcl' || rel === 'ccomp') continue;
    if (not(child) && rel !== 'case' && !context.contrasts(child, predicate)) return true;
    if (/^(nsubj|obj|obl|aux)$/.test(rel) && tree.children(child, 'det', 'advmod').some(not)) return true;
  }
  return false;
}
