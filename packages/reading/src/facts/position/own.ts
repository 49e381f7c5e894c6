import type { Issue } from '@parley/dossier';
import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';
import type { Scene } from '../clauses/index.ts';
import { holdersIn, holdersOf, isInCondition, isNegated, issuesOf, scopeOf } from '../clauses/index.ts';
import { claims } from './claim.ts';
import type { Claim } from './claim.ts';

// What somebody says, or a text lays down, that their own side will or will not do.

/** “We do not do B”, said by A: A rejects it, where B is an issue. */
export function weClaims(pronoun: number, scene: Scene): Claim[] {
  const { context } = scene;
  const speaker = scene.speakerAt(pronoun);
  const { head, deprel } = context.token(pronoun);
  if (speaker === undefined || head < 0 || !deprel.startsWith('nsubj')) return [];
  const third = !context.is(pronoun, 'WE', 'I');
  if (third && holdersIn(pronoun, scene)[0] !== speaker) return [];
  const { upos, feats } = context.token(head);
  const being = context.tree.children(head, 'aux').every((at) => context.is(at, 'BEING'));
  const present = upos === 'VERB' && (third || feats.includes('Tense=Pres')) && being;
  if (!present || !isNegated(head, context) || isInCondition(head, context)) return [];
  if (context.is(head, 'SAY', 'THINK', 'EXPECT', 'HOPE', 'WANT')) return [];
  const tokens = scopeOf(head, context);
  // “without B we do not sign”: B is what is asked for.
  if (tokens.some((at) => context.token(at).upos === 'ADP' && context.is(at, 'NOT'))) return [];
  if (
    third &&
    context.is(head, 'TALK', 'MEET', 'GO_ON') &&
    issuesOf(tokens, context)[0] === 'format-of-talks'
  )
    return claims([speaker], ['format-of-talks'], 'rejects', tokens, 0.6, 'position/we');
  return claims([speaker], aimed(tokens, context), 'rejects', tokens, 0.6, 'position/we');
}

/** “A's government does not talk with B, A said”: as {@link weClaims}, of a country or body that the speaker is of. */
export function ownClaims(subject: number, scene: Scene): Claim[] {
  const { context, entities } = scene;
  const speaker = scene.speakerAt(subject);
  const { head } = context.token(subject);
  if (speaker === undefined || head < 0 || context.token(head).upos !== 'VERB') return [];
  const holders = holdersIn(subject, scene);
  if (holders.length !== 1 || holders[0] === speaker) return [];
  if (entities.partyOf(speaker) !== entities.partyOf(holders[0]!)) return [];
  const present = context.token(head).feats.includes('Tense=Pres') && context.tree.child(head, 'aux') < 0;
  if (!present || !isNegated(head, context) || isInCondition(head, context)) return [];
  if (!context.is(head, 'TALK', 'MEET', 'GO_ON', 'LET', 'SIGN')) return [];
  const tokens = scopeOf(head, context);
  const issues = issuesOf(tokens, context);
  return claims(holders, issues.slice(0, 1), 'rejects', tokens, 0.6, 'position/we');
}

/** “Under the deal, A will do B”, “A will do B, A said”: what A lets the others have, it offers; what was laid down, it accepts. */
export function willClaims(modal: number, scene: Scene): Claim[] {
  const { context } = scene;
  const predicate = predicateOf(modal, context);
  if (predicate < 0 || isNegated(predicate, context) || isInCondition(predicate, context)) return [];
  const { ids, sure } = holdersOf(predicate, scene);
  if (!sure || ids.length !== 1) return [];
  const tokens = scopeOf(predicate, context);
  if (context.is(predicate, 'HIT_BACK') && speaksForItself(modal, ids[0]!, scene))
    return claims(ids, issuesOr(tokens, 'other', context), 'threatens', tokens, 0.6, 'position/hit-back');
  if (context.is(predicate, 'KEEP_TO'))
    return isToldOfOthers(predicate, ids[0]!, scene)
      ? []
      : tokens.some((at) => context.is(at, 'AGREEMENT', 'PLAN_PAPER', 'PROMISE')) ||
          context.tree.child(predicate, 'obj') >= 0
        ? claims(ids, issuesOr(tokens, 'other', context), 'accepts', tokens, 0.6, 'position/keep-to')
        : [];
  // “We will see.”
  const waits = context.is(predicate, 'SEES') && context.tree.child(predicate, 'obj') < 0;
  const back =
    !waits &&
    context.is(predicate, 'GO_ON', 'MEET', 'TALK', 'TRAVEL') &&
    speaksForItself(modal, ids[0]!, scene);
  // When they meet next is a plan.
  const dated = tokens.some((at) => context.inTime(at));
  if (back && !dated && issuesOf(tokens, context)[0] === 'format-of-talks')
    return claims(ids, ['format-of-talks'], 'offers', tokens, 0.55, 'position/will-talk');
  if (context.is(predicate, 'GO_ON') && issuesOf(tokens, context).includes('power-sharing'))
    return claims(ids, ['power-sharing'], 'accepts', tokens, 0.6, 'position/will-join');
  if (!context.is(predicate, 'LET')) return [];
  const bound = isLaidDown(predicate, context);
  const would = context.is(modal, 'WOULD');
  if (!bound && !speaksForItself(modal, ids[0]!, scene))
    return would && scene.entities.table.get(ids[0]!).kind === 'person'
      ? claims(ids, aimed(tokens, context), 'open', tokens, 0.55, 'position/may-let')
      : [];
  const own = aimed(tokens, context);
  const issues = own.length > 0 ? own : aimed(beforeVerb(predicate, context), context);
  return claims(ids, issues, bound ? 'accepts' : 'offers', tokens, 0.6, 'position/will-let');
}

/** “A may do B, A said”: what A may let the others have, it is open to. */
export function mayClaims(modal: number, scene: Scene): Claim[] {
  const { context } = scene;
  const predicate = predicateOf(modal, context);
  if (predicate < 0 || !context.is(predicate, 'LET') || context.tree.isPassive(predicate)) return [];
  if (isNegated(predicate, context) || isInCondition(predicate, context)) return [];
  const { ids, sure } = holdersOf(predicate, scene);
  if (!sure || ids.length !== 1 || !speaksForItself(modal, ids[0]!, scene)) return [];
  const tokens = scopeOf(predicate, context);
  return claims(ids, aimed(tokens, context), 'open', tokens, 0.55, 'position/may-let');
}

/** What stands before a verb back to the next verb or mark, where the tree hangs its object elsewhere. */
function beforeVerb(predicate: number, context: Context): number[] {
  const { from } = context.tree.sentenceOf(predicate);
  let at = predicate;
  while (at > from && !/^(PUNCT|VERB)$/.test(context.token(at - 1).upos)) at--;
  return Array.from({ length: predicate - at }, (_, i) => at + i);
}

/** “A hopes that B comes about”: A is for it, where B is an issue or is that the talks go on. */
export function hopeClaims(index: number, scene: Scene): Claim[] {
  const { context } = scene;
  if (context.token(index).upos !== 'VERB' || isNegated(index, context)) return [];
  const clause = context.tree.child(index, 'ccomp', 'xcomp');
  if (clause < 0) return [];
  const { ids, sure } = holdersOf(index, scene);
  if (!sure || ids.every((id) => scene.entities.table.get(id).kind === 'group')) return [];
  const tokens = scopeOf(index, context);
  const issues = issuesOf(tokens, context);
  const goOn = context.is(clause, 'GO_ON');
  const named = issues.filter((issue) => (issue === 'format-of-talks' ? goOn : true));
  return claims(ids, named, 'supports', tokens, 0.6, 'position/hope');
}

/** “The door is open, A said”: A would talk. */
export function doorClaims(index: number, scene: Scene): Claim[] {
  const { context } = scene;
  const speaker = scene.speakerAt(index);
  if (speaker === undefined || isInCondition(index, context)) return [];
  const tokens = context.match(index, 'DOOR_OPEN')!.tokens;
  return claims([speaker], ['format-of-talks'], 'open', tokens, 0.6, 'position/openness');
}

/** The verb that a modal belongs to, or -1. */
function predicateOf(modal: number, context: Context): number {
  const token = context.token(modal);
  if (relation(token) === 'aux' && token.head >= 0) return token.head;
  const below = context.tree.child(modal, 'xcomp', 'ccomp');
  return token.upos === 'VERB' ? below : -1;
}

/** Whether what is said of somebody is said by them or by one of their side. */
function speaksForItself(index: number, holder: string, { entities, speakerAt }: Scene): boolean {
  const speaker = speakerAt(index);
  if (speaker === undefined) return false;
  return speaker === holder || entities.partyOf(speaker) === entities.partyOf(holder);
}

/** “A doubts that B will keep to it”, “A said B would”: what others think or say of it. */
function isToldOfOthers(predicate: number, holder: string, scene: Scene): boolean {
  const { head, deprel } = scene.context.token(predicate);
  const thought = head >= 0 && /^(ccomp|conj)$/.test(deprel) && scene.context.is(head, 'DOUBT', 'THINK');
  return thought || (scene.speakerAt(predicate) !== undefined && !speaksForItself(predicate, holder, scene));
}

/** “under the deal”, “the text says that”: whether a clause tells what an agreement lays down. */
function isLaidDown(predicate: number, context: Context): boolean {
  const { from } = context.tree.sentenceOf(predicate);
  for (let i = from; i < predicate && i < from + 8; i++) {
    if (context.is(i, 'AGREEMENT', 'PLAN_PAPER') && context.tree.children(i, 'case').some((at) => at >= from))
      return true;
  }
  return false;
}

/** The issues of a clause but how one talks and what has no name. */
function aimed(tokens: readonly number[], context: Context): Issue[] {
  return issuesOf(tokens, context).filter((issue) => issue !== 'format-of-talks' && issue !== 'other');
}

function issuesOr(tokens: readonly number[], otherwise: Issue, context: Context): Issue[] {
  const issues = aimed(tokens, context);
  return issues.length > 0 ? issues : [otherwise];
}
