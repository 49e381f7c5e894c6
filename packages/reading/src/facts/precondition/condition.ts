import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';
import type { Range } from './clauses.ts';
import { tokensOf } from './clauses.ts';
import type { Link } from './link.ts';
import { subtree } from './link.ts';

/** “B depends on A”, “makes B conditional on A”. */
export function dependLink(index: number, part: Range, context: Context): Link | null {
  if (!context.is(index, 'DEPEND')) return null;
  const last = Math.max(index, context.match(index, 'DEPEND')!.tokens.at(-1)!);
  const requires = { from: last + 1, to: part.to };
  const before = { from: part.from, to: index };
  if (requires.to <= requires.from || before.to <= before.from) return null;
  return { pattern: 'depend', before, requires, part, main: part, weak: false };
}

/**
 * “A is a condition for B”, “A called B a condition for C”, “a condition for B is that A”; “does B on one condition:
 * that A”, “sets as a condition that A”.
 */
export function conditionLink(index: number, part: Range, context: Context): Link | null {
  if (!context.is(index, 'CONDITION') || !/^(NOUN|PROPN)$/.test(context.token(index).upos)) return null;
  if (context.isNegated(index)) return null;
  return nominalLink(index, part, context) ?? clausalLink(index, part, context);
}

function nominalLink(index: number, part: Range, context: Context): Link | null {
  const { tree } = context;
  const held = tree.children(index, 'nmod', 'obl', 'acl').find(
    (child) =>
      child > index &&
      (tree.children(child, 'case').some((at) => context.is(at, 'FOR', 'OF')) ||
        // “a condition for joining B”
        (/VerbForm=(Ger|Part)/.test(context.token(child).feats) && tree.child(child, 'mark') > index)),
  );
  if (held === undefined) return null;
  const { head } = context.token(index);
  const isPredicate = tree.child(index, 'cop') >= 0;
  const named = isPredicate
    ? tree.children(index, 'nsubj', 'csubj', 'ccomp')
    : tree.children(head, 'obj').filter((child) => child !== index);
  const first = named[0];
  const asked = first === undefined ? madeCondition(index, part, context) : subtree(first, context);
  if (!asked) return null;
  const inside = (range: Range): Range => ({
    from: Math.max(range.from, part.from),
    to: Math.min(range.to, part.to),
  });
  const requires = inside(asked);
  return {
    pattern: 'condition',
    before: inside(subtree(held, context)),
    requires,
    part,
    main: requires,
    weak: true,
  };
}

/** “made A a condition for B”, wherever the tree hangs the two: what stands between the verb and the article. */
function madeCondition(index: number, part: Range, context: Context): Range | null {
  const { tree } = context;
  if (tree.child(index, 'cop') >= 0) return null;
  const to = tree.child(index, 'det', 'case');
  let from = to;
  while (from > part.from && !/^(VERB|AUX|PUNCT|SCONJ)$/.test(context.token(from - 1).upos)) from--;
  if (to < 0 || from >= to || context.tokens[from - 1]?.upos !== 'VERB') return null;
  return context.is(from - 1, 'VOICE', 'CALL', 'DEMAND') ? { from, to } : null;
}

/** The clause that says what the condition is, behind its noun; what it is a condition of, in the clause around it. */
function clausalLink(index: number, around: Range, context: Context): Link | null {
  // What is said may begin with the clause.
  const part = { from: around.from, to: context.tree.sentenceOf(index).to };
  let at = index + 1;
  while (at < part.to && at < index + 4 && !context.is(at, 'THAT')) at++;
  if (at >= part.to || !context.is(at, 'THAT') || context.token(at).upos === 'PRON') return null;
  const between = tokensOf({ from: index + 1, to: at });
  if (between.some((each) => !/^(PUNCT|AUX)$/.test(context.token(each).upos))) return null;
  const requires = { from: at + 1, to: endOf(at, part, context) };
  const before = { from: part.from, to: index };
  if (requires.to <= requires.from || before.to <= before.from) return null;
  return { pattern: 'condition', before, requires, part, main: before, weak: true };
}

function endOf(from: number, part: Range, context: Context): number {
  let to = from + 1;
  while (to < part.to && !/^[;.]$/.test(context.token(to).text) && !isContrast(to, context)) to++;
  return to;
}

const isContrast = (at: number, context: Context) =>
  relation(context.token(at)) === 'cc' && context.is(at, 'BUT');
