import type { Concept } from '@parley/analysis';
import type { Context } from '../../context.ts';
import type { Scene } from '../clauses/index.ts';
import type { Range } from './clauses.ts';
import { clauseAfter, clauseBefore, hasVerb, pastAside, tokensOf } from './clauses.ts';
import type { Link } from './link.ts';

/** What one does for the other side, or with it. */
const YIELDS: readonly Concept[] = ['LET', 'GO_ON', 'ACCEPT', 'SIGN', 'MEET', 'TALK', 'TRAVEL', 'ATTEND'];

/** “A could do B if C”, “is C done, then B can be done”: where B is something one lets the other side have. */
export function ifLink(index: number, part: Range, scene: Scene): Link | null {
  const { context } = scene;
  const marked = context.is(index, 'IF') && !context.is(index - 1, 'ONLY_IF');
  const inverted = !marked && opensInverted(index, part, context);
  if (!marked && !inverted) return null;
  const requires = inverted ? upToComma(index, part, context) : clauseAfter(index, part, context);
  const leading = tokensOf({ from: part.from, to: index }).every((at) => context.token(at).upos === 'PUNCT');
  const main = leading
    ? { from: requires.to, to: part.to }
    : pastAside(clauseBefore(index, part, context), index, scene);
  const yields = tokensOf(main).some(
    (at) =>
      context.is(at, ...YIELDS) &&
      context.tree.children(at, 'aux').some((aux) => context.is(aux, 'ABLE', 'MAY')) &&
      !context.isNegated(at),
  );
  const failing = tokensOf(requires).some((at) => context.is(at, 'NOT', 'BREAK_OFF', 'REJECT', 'DISAGREE'));
  if (!yields || failing || !hasVerb(requires, context)) return null;
  return { pattern: 'if', before: main, requires, part, main, weak: true };
}

function upToComma(from: number, part: Range, context: Context): Range {
  let to = from;
  while (to < part.to && context.token(to).text !== ',') to++;
  return { from, to };
}

/** “Is that done, then …”: a finite verb before its subject, and “then” after the comma. */
function opensInverted(index: number, part: Range, context: Context): boolean {
  const { upos, feats } = context.token(index);
  if (!/^(VERB|AUX)$/.test(upos) || !feats.includes('VerbForm=Fin')) return false;
  if (tokensOf({ from: part.from, to: index }).some((at) => context.token(at).upos !== 'PUNCT')) return false;
  for (let i = index + 1; i < part.to; i++) {
    if (context.token(i).text === ',') return context.is(i + 1, 'THEREAFTER');
  }
  return false;
}
