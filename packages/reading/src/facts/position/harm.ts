import type { Issue } from '@parley/dossier';
import type { Context } from '../../context.ts';
import type { Scene } from '../clauses/index.ts';
import { holdersIn, holdersOf, isInCondition, isNegated, issuesOf, scopeOf } from '../clauses/index.ts';
import { claims } from './claim.ts';
import type { Claim } from './claim.ts';

// What one side says it will do to the other, and what it keeps the right to do.

/** “warned of strikes”, “will walk out unless …”, “if …, strikes will follow, A said”: A threatens. */
export function harmClaims(index: number, scene: Scene): Claim[] {
  const { context } = scene;
  if (isInCondition(index, context)) return [];
  const match = context.match(index, 'HARM')!;
  const holders =
    context.token(index).upos === 'NOUN' ? threateners(index, scene) : doers(index, match.tokens, scene);
  if (holders.length === 0) return [];
  const verb = context.token(index).upos === 'VERB' ? index : context.token(index).head;
  const tokens = scopeOf(verb, context);
  // “pulls out of the talks” is no matter of troops.
  const leaves = context.token(index).upos === 'VERB' && tokens.some((at) => context.is(at, 'TALKS'));
  const issues = leaves ? (['format-of-talks'] as const) : harmed(issuesOf(match.tokens, context));
  return claims(holders, issues, 'threatens', tokens, 0.6, 'position/harm');
}

const harmed = (issues: readonly Issue[]): readonly Issue[] => (issues.length > 0 ? issues : ['other']);

/** Who warns of it, or says that it will follow from something. */
function threateners(noun: number, scene: Scene): readonly string[] {
  const { context } = scene;
  const { head, deprel } = context.token(noun);
  if (head < 0) return [];
  if (context.is(head, 'WARN') && /^(obl|obj|nmod)/.test(deprel)) {
    const { ids, sure } = holdersOf(head, scene);
    return sure ? own(ids, scene) : [];
  }
  const speaker = scene.speakerAt(noun);
  const follows = deprel.startsWith('nsubj') && context.is(head, 'CONSEQUENCE');
  return speaker !== undefined && follows && isConditioned(noun, context) ? own([speaker], scene) : [];
}

/** A mediator who warns of strikes threatens nobody; a side does. */
function own(ids: readonly string[], { entities }: Scene): readonly string[] {
  return ids.filter((id) => entities.table.get(id).kind !== 'place');
}

/** Who will do it, if something is or is not done. */
function doers(verb: number, tokens: readonly number[], scene: Scene): readonly string[] {
  const { context } = scene;
  // “pulls its troops out”: what the others may ask for.
  if (
    context.is(verb, 'PULL_BACK') &&
    context.tree.subtree(verb).some((at) => context.is(at, 'TROOPS', 'ARMY'))
  )
    return [];
  const stays = tokens.some((at) => context.is(at, 'CONTINUE'));
  if (isNegated(verb, context, stays ? undefined : context.match(verb, 'HARM')) !== stays) return [];
  const aux = context.tree.children(verb, 'aux');
  const present = aux.length === 0 && /Tense=Pres.VerbForm=Fin/.test(context.token(verb).feats);
  if (
    (!present && !aux.some((at) => context.is(at, 'WILL', 'WOULD'))) ||
    context.tree.isPassive(verb) ||
    !isConditioned(verb, context)
  )
    return [];
  const { ids, sure } = holdersOf(verb, scene);
  const speaker = scene.speakerAt(verb);
  if (!sure) return [];
  const party = (id: string) => scene.entities.partyOf(id);
  return speaker === undefined ? ids : ids.filter((id) => id === speaker || party(id) === party(speaker));
}

/** Whether the sentence says on what it depends. */
function isConditioned(index: number, context: Context): boolean {
  const { from, to } = context.tree.sentenceOf(index);
  for (let i = from; i < to; i++) if (context.is(i, 'IF', 'UNLESS', 'AS_LONG_AS', 'UNTIL')) return true;
  return false;
}

/** “A reserves the right to do B”. */
export function reserveClaims(index: number, scene: Scene): Claim[] {
  const { context } = scene;
  const { ids, sure } = holdersOf(index, scene);
  if (!sure || isNegated(index, context)) return [];
  const tokens = scopeOf(index, context);
  const issues = issuesOf(tokens, context).slice(0, 1);
  return claims(ids, harmed(issues), 'threatens', tokens, 0.6, 'position/reserve');
}

/** “As far as A is concerned, B”: A is for B, or against it where it is denied. */
export function concernsClaims(index: number, scene: Scene): Claim[] {
  const { context } = scene;
  const { tokens } = context.match(index, 'CONCERNS')!;
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const sentence = context.tree.sentenceOf(index);
  const between = range(first + 1, last);
  const holders = between.map((at) => holdersIn(at, scene)).find((ids) => ids.length > 0) ?? [];
  const rest = [...range(sentence.from, first), ...range(last + 1, sentence.to)];
  if (holders.length === 0 || rest.some((at) => context.is(at, 'CANNOT'))) return [];
  const issues = issuesOf(rest, context).filter((issue) => issue !== 'format-of-talks');
  const denied = rest.some((at) => context.is(at, 'NOT'));
  return claims(
    holders.slice(0, 1),
    issues,
    denied ? 'rejects' : 'supports',
    rest,
    0.55,
    'position/concerns',
  );
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
