import type { Issue, Stance } from '@parley/dossier';
import type { Context } from '../../context.ts';
import type { Scene } from '../clauses/index.ts';
import {
  holdersOf,
  isConditioned,
  isInCondition,
  isNegated,
  issuesOf,
  scopeOf,
  stretchOf,
} from '../clauses/index.ts';
import type { Claim } from './claim.ts';
import { claims } from './claim.ts';

/** The predicate that a modal belongs to: the verb it is an auxiliary of, or itself. */
function predicateOf(modal: number, context: Context): number {
  const token = context.token(modal);
  return /^(aux|cop|amod)/.test(token.deprel) && token.head >= 0 ? token.head : modal;
}

/** All that a clause says: its subject too, without conditions. */
function clauseOf(predicate: number, context: Context): number[] {
  const subject = context.tree
    .children(predicate, 'nsubj', 'csubj')
    .flatMap((child) => context.tree.subtree(child));
  const more = context.tree
    .children(predicate, 'conj', 'parataxis')
    .filter(
      (child) =>
        context.token(child).upos === 'VERB' &&
        context.tree.child(child, 'nsubj') < 0 &&
        !context.is(child, 'SAY'),
    )
    .flatMap((child) => context.tree.subtree(child));
  return [...new Set([...subject, ...scopeOf(predicate, context), ...more])].sort((a, b) => a - b);
}

/** Who takes the modal's clause as a demand: the speaker; else who made the demands that this one is added to. */
export type Demander = (index: number) => readonly string[];

/** “B must happen, A said”, “moreover B must happen”: a demand of A. */
export function mustClaims(
  modal: number,
  scene: Scene,
  demander: Demander,
  before: () => readonly Issue[],
): Claim[] {
  const { context } = scene;
  const predicate = predicateOf(modal, context);
  // “all necessary measures”: a quality, not a demand.
  const { upos, deprel } = context.token(modal);
  if (upos === 'ADJ' && /^(amod|acl:relcl)$/.test(deprel)) return [];
  // “has no mandate to do B”: something is had, not owed.
  if (upos === 'VERB' && context.tree.child(modal, 'obj') >= 0 && context.tree.child(modal, 'xcomp') < 0)
    return [];
  const inverted = context.is(modal, 'IF') && modal < predicate && context.tree.subject(predicate) > modal;
  if (inverted || isInCondition(predicate, context)) return [];
  // “no further talks are needed”: nothing is demanded.
  const subject = upos === 'VERB' ? context.tree.child(modal, 'nsubj') : -1;
  const none = context.tree.children(subject, 'det').some((child) => context.is(child, 'NOT', 'LITTLE'));
  if (subject >= 0 && none && context.tree.isPassive(modal)) return [];
  // “is not necessary”, not “must not”.
  const needless = context.token(modal).upos === 'ADJ' && isNegated(modal, context);
  const thinks = needless ? thinkerOf(modal, scene) : [];
  const holders = thinks.length > 0 ? thinks : (agreedBy(predicate, scene) ?? demander(modal));
  const stance = needless ? 'rejects' : 'demands';
  return clauseClaims(
    thinks.length > 0 ? context.token(modal).head : predicate,
    stance,
    scene,
    holders,
    before,
    0.7,
    'position/must',
  );
}

/** “A said that all of them agreed that B must happen”: those who agreed; undefined where nobody did. */
function agreedBy(predicate: number, scene: Scene): readonly string[] | undefined {
  const { head, deprel } = scene.context.token(predicate);
  if (head < 0 || deprel !== 'ccomp' || !scene.context.is(head, 'AGREE')) return undefined;
  const { ids, sure } = holdersOf(head, scene);
  return sure ? ids : [];
}

/** “A does not think B necessary”: A. */
function thinkerOf(index: number, scene: Scene): readonly string[] {
  const { head } = scene.context.token(index);
  return head >= 0 && scene.context.is(head, 'THINK') ? holdersOf(head, scene).ids : [];
}

/** “They cannot have B, A said”: A rejects it. */
export function cannotClaims(modal: number, scene: Scene): Claim[] {
  const { context } = scene;
  const predicate = predicateOf(modal, context);
  const speaker = scene.speakerAt(modal);
  if (speaker === undefined || !isNegated(predicate, context) || isInCondition(predicate, context)) return [];
  // “cannot end without a plan”: the plan is what is asked for.
  const without = clauseOf(predicate, context).find(
    (at) => context.token(at).upos === 'ADP' && context.is(at, 'NOT'),
  );
  if (without === undefined)
    return clauseClaims(predicate, 'rejects', scene, [speaker], () => [], 0.6, 'position/cannot');
  const lacking = context.tree.subtree(context.token(without).head);
  return claims([speaker], issuesOf(lacking, context), 'demands', lacking, 0.6, 'position/cannot');
}

/** “cannot end without a plan”, “will not leave without having agreed”: the plan is what is asked for. */
function isWithout(predicate: number, context: Context): boolean {
  return clauseOf(predicate, context).some((at) => {
    const { upos } = context.token(at);
    return /^(ADP|SCONJ)$/.test(upos) && context.is(at, 'NOT');
  });
}

/** “A will never do B”: A rejects it. */
export function neverClaims(modal: number, scene: Scene, before: () => readonly Issue[]): Claim[] {
  const { context } = scene;
  const predicate = predicateOf(modal, context);
  if (!isNegated(predicate, context) || isInCondition(predicate, context) || isMereSaying(predicate, context))
    return [];
  if (context.tree.isPassive(predicate)) return [];
  const { ids, sure, at } = holdersOf(predicate, scene);
  // “No progress will be made”: nobody refuses anything.
  const nobody = at >= 0 && context.tree.children(at, 'det').some((child) => context.is(child, 'NOT'));
  if (!sure || nobody) return [];
  const stance = isWithout(predicate, context) ? 'demands' : 'rejects';
  return clauseClaims(predicate, stance, scene, ids, before, 0.6, 'position/never');
}

function clauseClaims(
  predicate: number,
  stance: Stance,
  scene: Scene,
  holders: readonly string[],
  before: () => readonly Issue[],
  confidence: number,
  pattern: string,
): Claim[] {
  const { context } = scene;
  if (holders.length === 0) return [];
  const tokens = pattern === 'position/never' ? scopeOf(predicate, context) : clauseOf(predicate, context);
  const tree = issuesOf(tokens, context);
  const back = tree.length === 0 && pointsBack(predicate, context);
  const own = tree.length > 0 || back ? tree : issuesOf(stretchOf(predicate, context, -1), context);
  const named = back ? before() : own;
  const vague = named.length === 0 && pattern === 'position/must' && isMeasure(predicate, holders, scene);
  const issues: readonly Issue[] = vague ? ['other'] : named;
  if (pattern === 'position/never' && issues[0] === 'format-of-talks' && isConditioned(predicate, context))
    return [];
  return holders.flatMap((holder) =>
    issues.map((issue) => ({
      holder,
      issue,
      stance,
      tokens,
      confidence: confidence - (back || vague ? 0.15 : 0),
      pattern,
    })),
  );
}

/** “The rosters must be fairer, A said”, “B must extend its plan, A said”: something is to be done, whatever it is. */
function isMeasure(predicate: number, holders: readonly string[], scene: Scene): boolean {
  const { context } = scene;
  const subject = context.tree.child(predicate, 'nsubj');
  if (subject < 0 || context.is(predicate, 'SAY', 'THINK')) return false;
  if (context.token(subject).upos !== 'NOUN') return isOthersTask(predicate, subject, holders, scene);
  return context.token(predicate).upos === 'VERB' || context.is(predicate, 'MUST');
}

/** Whether the subject or object of a predicate is a word that points to what was said before. */
function pointsBack(predicate: number, context: Context): boolean {
  const below = context.tree.children(predicate, 'nsubj', 'obj', 'obl', 'advmod');
  return below.some(
    (at) => context.is(at, 'THEREOF') || (context.token(at).upos === 'PRON' && context.is(at, 'THIS', 'IT')),
  );
}

/** “will not say”; a verb that names an issue itself, as “recognise”, is more than saying. */
function isMereSaying(predicate: number, context: Context): boolean {
  if (!context.is(predicate, 'SAY')) return false;
  return context.issuesIn(scopeOf(predicate, context)).every(({ head }) => head !== predicate);
}

/** What a party other than the speaker is to do with something. */
function isOthersTask(
  predicate: number,
  subject: number,
  holders: readonly string[],
  { context, entities }: Scene,
): boolean {
  const party = (id: string) => entities.partyOf(id);
  const others = entities
    .refer(subject)
    .filter((id) => /^(country|organisation)$/.test(entities.table.get(id).kind));
  const things = context.tree.children(predicate, 'obj').filter((at) => context.token(at).upos === 'NOUN');
  return (
    things.length > 0 &&
    others.length > 0 &&
    others.every((id) => holders.every((each) => party(each) !== party(id)))
  );
}
