import type { Issue, Stance } from '@parley/dossier';
import type { Context } from '../../context.ts';
import type { Scene } from '../clauses/index.ts';
import { holdersOf, isInCondition, isNegated, issuesOf, scopeOf } from '../clauses/index.ts';
import { claims } from './claim.ts';
import type { Claim } from './claim.ts';
import { backTo, judged } from './nominal.ts';

/** “A calls the plan a surrender”, “the text is fair, A said”, “A condemned the offer”: for or against it. */
export function verdictClaims(word: number, scene: Scene, before: () => readonly Issue[]): Claim[] {
  const { context } = scene;
  if (isInCondition(word, context)) return [];
  const bad = context.is(word, 'BAD_VERDICT');
  const match = context.match(word, bad ? 'BAD_VERDICT' : 'GOOD_VERDICT')!;
  const index = predicateOf(
    match.tokens.find((at) => !match.tokens.includes(context.token(at).head)) ?? word,
    context,
  );
  if (index < 0) return [];
  const stance: Stance = bad === isNegated(index, context, match) ? 'supports' : 'rejects';
  if (context.token(word).upos === 'VERB') return bad ? condemned(word, stance, scene) : [];
  if (!isPredicated(index, context)) return [];
  const { holders, subject } = judged(index, scene);
  if (holders.length === 0 || holders.every((id) => isSource(id, index, scene))) return [];
  const own = subject < 0 ? [] : context.tree.subtree(subject);
  const back = subject < 0 || context.is(subject, 'THIS', 'IT');
  if (!back && !isMatter(own, context)) return [];
  if (back && isOpening(index, context)) return [];
  const pointed = back ? backTo(subject, scene, before) : specific(own, context);
  const labels = context.token(index).head >= 0 && context.is(context.token(index).head, 'CALL');
  const issues: readonly Issue[] = pointed.length === 0 && labels ? ['other'] : pointed;
  const tokens = [...new Set([...own, index])].sort((a, b) => a - b);
  return claims(holders, issues, stance, tokens, back ? 0.5 : 0.6, 'position/verdict');
}

/** The noun that a verdict describes, where that is a deal or a paper; else the word itself. */
function predicateOf(word: number, context: Context): number {
  const index = context.tree.firstConjunct(word);
  const { deprel, head } = context.token(index);
  if (!deprel.startsWith('amod')) return index;
  return isPaper(head, context) ? head : -1;
}

/** Whether a word is what something is or is called, not a thing that is merely spoken of. */
function isPredicated(index: number, context: Context): boolean {
  const { head, deprel } = context.token(index);
  if (deprel === 'acl:relcl') return false;
  if (context.tree.child(index, 'cop', 'nsubj') >= 0 || head < 0) return true;
  const { head: over } = context.token(head);
  const labels = (at: number) => at >= 0 && context.is(at, 'CALL', 'THINK', 'SUPPORT');
  if (isPaper(index, context) && context.is(head, 'SPEAK_OF')) return true;
  return labels(head) || (context.token(index).deprel === 'appos' && labels(over));
}

function condemned(verb: number, stance: Stance, scene: Scene): Claim[] {
  const { context } = scene;
  const { ids, sure } = holdersOf(verb, scene);
  const object = context.tree.children(verb, 'obj').flatMap((at) => context.tree.subtree(at));
  if (!sure || !isMatter(object, context)) return [];
  return claims(ids, specific(object, context), stance, scopeOf(verb, context), 0.6, 'position/verdict');
}

const isPaper = (at: number, context: Context) =>
  context.is(at, 'AGREEMENT', 'PLAN_PAPER', 'PROPOSE', 'OFFER', 'DEMAND');

/** Whether a phrase is about a deal or paper, or an issue. */
function isMatter(tokens: readonly number[], context: Context): boolean {
  return tokens.some((at) => isPaper(at, context)) || named(tokens, context).length > 0;
}

const named = (tokens: readonly number[], context: Context) =>
  issuesOf(tokens, context).filter((issue) => issue !== 'format-of-talks' && issue !== 'other');

function specific(tokens: readonly number[], context: Context): readonly Issue[] {
  const issues = named(tokens, context);
  return issues.length > 0 ? issues : ['other'];
}

/** “It is fair to say that …”. */
function isOpening(index: number, { tree }: Context): boolean {
  return tree.child(index, 'csubj', 'xcomp', 'ccomp') >= 0;
}

/** Somebody without a name who is no side: an expert, a resident. */
function isSource(id: string, index: number, { context, entities }: Scene): boolean {
  const { kind, noun } = entities.table.get(id);
  if (kind !== 'group' || noun === undefined) return false;
  const { from, to } = context.tree.sentenceOf(index);
  for (let at = from; at < to; at++)
    if (context.is(at, 'BARGAINERS', 'BODY') && entities.table.at(at)?.entities.includes(id)) return false;
  return true;
}
