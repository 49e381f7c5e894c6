import type { Quotations } from '../../quotes.ts';
import type { Reading } from '../fact.ts';
import type { Range } from './segments.ts';
import { isFiniteVerb, isPause } from './segments.ts';

/** “A said that …”, “On Monday, A said she would go”: the verb has its own content to the right. */
export function opensComplement(
  verb: number,
  range: Range,
  quotes: Quotations,
  { context }: Reading,
): boolean {
  const { tree } = context;
  if (clauseBehind(verb, range.to, endsQuoted(range.from, quotes), context)) return true;
  if (tree.children(verb, 'ccomp').some((child) => child < verb)) return false;
  const cue = ownWords(verb, context);
  const complements = tree
    .children(verb, 'ccomp', 'xcomp')
    .filter((child) => child > verb && child < range.to && !cue.includes(child))
    .filter((child) => !isAdverbial(child, context));
  return complements.some((child) => tree.token(verb).head < 0 && context.token(child).upos === 'VERB');
}

/** The words of the cue itself: the “weten” of “liet A weten” is no clause. */
function ownWords(verb: number, context: Reading['context']): readonly number[] {
  return context.match(verb, 'SAY', 'THINK', 'QUOTE')?.tokens ?? [];
}

/** “zei A nadat …”: a clause with a conjunction that opens no speech, though the tree takes it for what is said. */
function isAdverbial(clause: number, context: Reading['context']): boolean {
  const marks = context.tree.children(clause, 'mark').filter((mark) => context.token(mark).upos === 'SCONJ');
  return marks.length > 0 && !marks.some((mark) => context.is(mark, 'THAT', 'WHETHER'));
}

/**
 * Whether a clause of its own stands between the verb and `to`: one with a conjunction, or, where no quotation ends
 * before the verb, a finite verb that no relative or adverbial clause explains.
 */
function clauseBehind(verb: number, to: number, quoted: boolean, context: Reading['context']): boolean {
  const cue = ownWords(verb, context);
  for (let i = verb + 1; i < to; i++) {
    const token = context.token(i);
    if (context.inTime(i)) continue;
    if (context.is(i, 'THAT', 'WHETHER') && (token.upos === 'SCONJ' || token.deprel === 'mark'))
      return !quoted || context.token(token.head).head === verb;
    if (token.deprel === 'mark' || token.upos === 'SCONJ' || context.is(i, 'WHO')) return false;
    if (isPause(i, context)) return false;
    if (cue.includes(i)) continue;
    if (!quoted && i > verb + 1 && isFiniteVerb(i, context) && token.deprel !== 'acl:relcl') return true;
  }
  return false;
}

/** Whether a quotation ends right before a token, or a mark before it. */
export function endsQuoted(from: number, quotes: Quotations): boolean {
  return (quotes.closedAt(from - 1) ?? quotes.closedAt(from - 2)) !== undefined;
}
