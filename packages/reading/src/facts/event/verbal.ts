import type { Concept } from '@parley/analysis';
import type { PloverType } from '@parley/dossier';
import type { Context } from '../../context.ts';
import { holdersOf } from '../clauses/index.ts';
import type { Scene } from '../clauses/index.ts';
import type { Deed, Standing } from './deeds.ts';
import { DEALINGS, isHostile, typeOf, VERBS } from './deeds.ts';
import type { Parties } from './parties.ts';
import type { Happening } from './happening.ts';
import { isPassive } from '../clauses/scope.ts';
import { fillers, hasCase, isMisread, isUndergone, objectsOf } from './slots.ts';
import { standingOf } from './standing.ts';

/** What a verb says happened, with the thing that it deals with or by itself; null where it says no event. */
export function verbHappening(verb: number, scene: Scene, parties: Parties): Happening | null {
  const { context } = scene;
  if (context.token(verb).upos === 'NOUN') return null;
  const deals = DEALINGS.filter((deal) => carries(verb, deal.verb, context));
  const deeds = VERBS.filter((deed) => carries(verb, deed.verb, context));
  if (deals.length === 0 && deeds.length === 0) return null;
  const standing = standingOf(verb, context);
  if (standing === null) return null;
  const actors = actorsOf(
    verb,
    deeds.some((deed) => deed.intransitive === true),
    scene,
    parties,
  );
  if (actors.length === 0) return null;
  const things = deals.length === 0 ? [] : thingsOf(verb, scene);
  for (const deal of deals) {
    const thing = things.find((each) => context.is(each, deal.thing));
    const found =
      thing === undefined ? null : happening({ deed: deal, verb, thing, actors, standing }, scene, parties);
    if (found) return found;
  }
  for (const deed of deeds) {
    const found = happening({ deed, verb, thing: -1, actors, standing }, scene, parties);
    if (found) return found;
  }
  return null;
}

/** Whether a verb carries a concept by words that belong to it in the tree, not merely stand near. */
function carries(verb: number, concept: Concept, context: Context): boolean {
  const match = context.match(verb, concept);
  return match?.tokens.every((at) => at === verb || isNear(at, verb, context)) ?? false;
}

/** Whether a token is a dependent of a verb, or of one. */
function isNear(index: number, verb: number, { tree }: Context): boolean {
  const { head } = tree.token(index);
  return head === verb || (head >= 0 && (tree.token(head).head === verb || head === tree.token(verb).head));
}

interface Candidate {
  readonly deed: Deed;
  readonly verb: number;
  readonly thing: number;
  readonly actors: readonly string[];
  readonly standing: Standing;
}

function happening(
  { deed, verb, thing, actors, standing }: Candidate,
  scene: Scene,
  parties: Parties,
): Happening | null {
  const event = typeOf(deed.event, standing);
  if (event === undefined) return null;
  if (!isComplete(deed, verb, thing, scene.context)) return null;
  const { recipients, tokens } = recipientsOf(deed, verb, thing, actors, scene, parties);
  if (recipients.length === 0 && !isWhole(deed, event, actors)) return null;
  return {
    event,
    standing,
    anchor: verb,
    tokens: thing < 0 ? [verb, ...tokens] : [verb, thing, ...tokens],
    actors,
    recipients,
    confidence: recipients.length > 0 ? 0.75 : 0.55,
    pattern: thing < 0 ? 'event/verb' : 'event/dealing',
  };
}

/** Whether an event without recipients is one: a refusal, or what several do together. */
function isWhole({ alone, mutual }: Deed, event: PloverType, actors: readonly string[]): boolean {
  return alone === true || (event === 'REJECT' && alone !== false) || (mutual === true && actors.length > 1);
}

/** Whether a verb has the complement that it needs to mean the deed. */
function isComplete({ event, infinitive }: Deed, verb: number, thing: number, context: Context): boolean {
  const { tree } = context;
  const inner = tree.children(verb, 'xcomp', 'ccomp', 'advcl').filter((at) => at > verb);
  if (infinitive) return inner.some((at) => isInfinitive(at, context) && tree.child(at, 'aux', 'nsubj') < 0);
  // “argued that”, “ceased fire”, “struck a deal”: not what a crowd does.
  if (event === 'PROTEST' && thing < 0) {
    const match = context.match(verb, 'DEMONSTRATE');
    const loose = match?.tokens.length === 1;
    return tree.child(verb, 'ccomp') < 0 && !(loose && objectsOf(verb, context).length > 0);
  }
  if (event === 'MOBILIZE' && thing < 0 && tree.child(verb, 'obj') >= 0)
    return objectsOf(verb, context).some((at) => context.is(at, 'TROOPS', 'ARMY'));
  if (event === 'CONCEDE') return tree.child(verb, 'ccomp') < 0;
  // “agreed to attack”: a threat, which the infinitive says; “agreed” alone says nothing.
  if (event === 'AGREE') return !inner.some((at) => isHostileDeed(at, context));
  // “declined to comment”, “refused to be named”: nobody is turned down.
  if (event === 'REJECT') return !inner.some((at) => context.is(at, 'SAY') || isPassive(at, context));
  return true;
}

function isHostileDeed(index: number, context: Context): boolean {
  return VERBS.some((deed) => isHostile(deed.event) && context.is(index, deed.verb));
}

function isInfinitive(index: number, context: Context): boolean {
  return context.token(index).feats.includes('VerbForm=Inf');
}

/** Those in the first slot that names anybody but the actors. */
function recipientsOf(
  deed: Deed,
  verb: number,
  thing: number,
  actors: readonly string[],
  scene: Scene,
  parties: Parties,
): { recipients: string[]; tokens: number[] } {
  const { tree } = scene.context;
  // “took hostage”: a word of the deed is nobody that it is done to.
  const own = scene.context.match(verb, deed.verb)?.tokens ?? [];
  for (const slot of deed.to) {
    const below = thing < 0 ? (tree.children(verb, 'obj')[0] ?? -1) : thing;
    const tokens = fillers(slot, verb, slot === 'receiver' ? thing : below, scene.context).filter(
      (at) => !own.includes(at),
    );
    const found = tokens.flatMap((at) => parties.of(at));
    const recipients = [...new Set(found)].filter((id) => !actors.includes(id));
    if (recipients.length > 0) return { recipients, tokens };
  }
  return { recipients: [], tokens: [] };
}

/** Who does it: the subject, or the agent of the passive. */
function actorsOf(verb: number, intransitive: boolean, scene: Scene, parties: Parties): readonly string[] {
  const { context } = scene;
  const { tree } = context;
  if (isMisread(verb, context)) return beforeMisread(verb, scene, parties);
  if (isUndergone(verb, context)) {
    const agents = tree
      .children(verb, 'obl', 'nmod')
      .filter((at) => tree.token(at).deprel === 'obl:agent' || hasCase(at, 'BY', context));
    if (agents.length > 0 || !intransitive) return agents.flatMap((at) => parties.of(at));
    return parties.of(tree.child(verb, 'nsubj'));
  }
  const subject = tree.subject(verb);
  if (subject >= 0 && isAside(verb, subject, context)) return [];
  const own = parties.of(subject);
  if (own.length > 0) return own;
  return subject >= 0 ? [] : holdersOf(verb, scene).ids;
}

/** Who stands before a verb that the tree did not see: the name itself, or the subject of the auxiliary. */
function beforeMisread(verb: number, { context, entities }: Scene, parties: Parties): readonly string[] {
  const before = context.token(verb - 1);
  if (before.upos === 'AUX') return parties.of(context.tree.subject(before.index));
  return parties.of(entities.table.at(before.index)?.head ?? before.index);
}

/** “in the city of A, demanding …”: a participle that the tree hangs on a name which is only a place or an owner. */
function isAside(verb: number, subject: number, context: Context): boolean {
  const { deprel, head } = context.token(verb);
  return (
    deprel === 'acl' &&
    head === subject &&
    (['IN', 'OF', 'FROM'] as const).some((each) => hasCase(subject, each, context))
  );
}

/** The nouns that a verb deals with: its objects, with what these are an amount or a part of, wherever the tree puts them. */
function thingsOf(verb: number, scene: Scene): number[] {
  const { context } = scene;
  const { tree } = context;
  const bare = tree
    .children(verb, 'xcomp', 'nmod', 'obl')
    .filter((at) => context.token(at).upos === 'NOUN' && tree.child(at, 'case', 'mark') < 0);
  const objects = [...objectsOf(verb, context), ...bare].flatMap((at) => tree.conjuncts(at));
  return objects.flatMap((at) => [at, ...tree.children(at, 'nmod', 'compound', 'amod', 'flat', 'appos')]);
}
