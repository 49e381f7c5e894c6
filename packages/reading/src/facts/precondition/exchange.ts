import type { Concept } from '@parley/analysis';
import type { Context } from '../../context.ts';
import type { Range } from './clauses.ts';
import { clauseBefore, tokensOf } from './clauses.ts';
import type { Link } from './link.ts';
import { subtree } from './link.ts';

/** What somebody may do for something in return. */
const GIVEN: readonly Concept[] = [
  'OFFER',
  'OPEN',
  'WANT',
  'ACCEPT',
  'PROPOSE',
  'PROMISE',
  'DEMAND',
  'WILL',
  'WOULD',
  'ABLE',
];

/** “offers B in exchange for A”, “in return for A it would do B”. */
export function exchangeLink(index: number, part: Range, context: Context): Link | null {
  const match = context.match(index, 'IN_EXCHANGE');
  if (!match) return null;
  const last = match.tokens.at(-1)!;
  const open = context.is(last, 'FOR') ? last : context.is(last + 1, 'FOR') ? last + 1 : -1;
  if (open < 0) return returnLink(index, match.tokens, part, context);
  const leading = tokensOf({ from: part.from, to: index }).every((at) => context.token(at).upos === 'PUNCT');
  const requires = upToBreak(open + 1, part, context, leading);
  const main = leading ? { from: requires.to, to: part.to } : clauseBefore(index, part, context);
  if (!tokensOf(main).some((at) => context.is(at, ...GIVEN))) return null;
  return { pattern: 'exchange', before: main, requires, part, main, weak: true };
}

/** “is open to B but wants A in return” */
function returnLink(index: number, own: readonly number[], part: Range, context: Context): Link | null {
  let at = index;
  while (at > part.from && !(context.is(at, 'WANT', 'DEMAND') && /^(VERB|AUX)$/.test(context.token(at).upos)))
    at--;
  const joint = tokensOf({ from: part.from, to: at }).findLast(
    (each) => context.token(each).upos === 'CCONJ',
  );
  if (at <= part.from || joint === undefined) return null;
  const before = { from: part.from, to: joint };
  if (!tokensOf(before).some((each) => context.is(each, ...GIVEN))) return null;
  const behind = upToBreak(Math.max(...own) + 1, part, context);
  const requires = behind.to > behind.from ? behind : { from: at + 1, to: index };
  if (requires.to <= requires.from) return null;
  return { pattern: 'exchange', before, requires, part, main: { from: part.from, to: part.to }, weak: true };
}

/** Up to the next mark, or, where an inverted verb follows (“in ruil voor A biedt B”), up to that. */
function upToBreak(from: number, part: Range, context: Context, inverts = false): Range {
  let to = from;
  const ends = (at: number) =>
    /^[,;:.]$/.test(context.token(at).text) ||
    (inverts && at > from && context.token(at).feats.includes('VerbForm=Fin'));
  while (to < part.to && !ends(to)) to++;
  return { from, to };
}

/** “no B without A”, “without A we sign nothing”. */
export function withoutLink(index: number, part: Range, context: Context): Link | null {
  const { upos, head } = context.token(index);
  if (upos !== 'ADP' || !context.is(index, 'NOT') || head <= index) return null;
  const last = Math.min(subtree(head, context).to, part.to);
  let to = head + 1;
  while (to < last && !context.is(to, 'NOT')) to++;
  const requires = { from: index + 1, to };
  const rest = tokensOf(part).filter((at) => at < index || at >= requires.to);
  const not = rest.find((at) => context.is(at, 'NOT') && context.token(at).upos !== 'ADP');
  if (not === undefined || requires.to <= requires.from) return null;
  const before = not < index ? { from: not, to: index } : { from: requires.to, to: part.to };
  return { pattern: 'without', before, requires, part, main: before, weak: true };
}

/** “ties B to A”. */
export function tieLink(index: number, part: Range, context: Context): Link | null {
  const match = context.match(index, 'TIE');
  if (!match || context.isNegated(index)) return null;
  const [object] = context.tree.children(index, 'obj');
  const case_ = match.tokens.at(-1)!;
  if (object === undefined || case_ <= object) return null;
  const requires = upToBreak(case_ + 1, part, context);
  if (requires.to <= requires.from) return null;
  return { pattern: 'tie', before: { from: object, to: case_ }, requires, part, main: part, weak: true };
}
