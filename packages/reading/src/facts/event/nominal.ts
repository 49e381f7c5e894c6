import type { Concept } from '@parley/analysis';
import type { Context } from '../../context.ts';
import type { Scene } from '../clauses/index.ts';
import { isInCondition } from '../clauses/index.ts';
import { NOUNS } from './deeds.ts';
import type { Happening } from './happening.ts';
import type { Parties } from './parties.ts';
import { ownersIn } from './owners.ts';
import { hasCase } from './slots.ts';
import { standingOf } from './standing.ts';

/** Prepositions that put what follows in the past or the present, whatever the clause says. */
const SETTLED: readonly Concept[] = ['AFTER', 'DURING'];
/** Predicates of which what they govern need not happen. */
const UNSETTLED: readonly Concept[] = [
  'PREVENT',
  'MENACE',
  'APPEAL',
  'DEMAND',
  'PROPOSE',
  'AIM',
  'HOPE',
  'DECLINE',
  'REJECT',
  'DENY',
  'COMMIT',
];

/** What a noun says happened: “A's attack on B”, “the killing of B by A”; null where it says no event. */
export function nounHappening(noun: number, scene: Scene, parties: Parties): Happening | null {
  const { context } = scene;
  if (context.token(noun).upos !== 'NOUN') return null;
  const deed = NOUNS.find((each) => context.is(noun, each.noun));
  if (!deed) return null;
  const light = performing(noun, context);
  if (!isSettled(noun, light, context)) return null;
  const standing = light < 0 ? 'done' : standingOf(light, context);
  if (standing !== 'done' && standing !== 'denied' && standing !== 'possible') return null;
  const doer = light < 0 ? [] : parties.of(context.tree.subject(light));
  const own = ownersIn(noun, scene, (at) => parties.of(at));
  const actors = own.length > 0 ? own : doer;
  const { recipients, tokens } = recipientsOf(noun, light, deed.of === 'recipient', scene, parties);
  const others = recipients.filter((id) => !actors.includes(id));
  if (actors.length === 0 || others.length === 0) return null;
  return {
    event: deed.event,
    standing,
    anchor: noun,
    tokens: [noun, ...(light < 0 ? [] : [light]), ...tokens],
    actors,
    recipients: others,
    confidence: 0.65,
    pattern: 'event/noun',
  };
}

function recipientsOf(
  noun: number,
  light: number,
  byOf: boolean,
  { context }: Scene,
  parties: Parties,
): { recipients: string[]; tokens: number[] } {
  const { tree } = context;
  const below = [
    ...tree.children(noun, 'nmod', 'obl'),
    ...(light < 0 ? [] : tree.children(light, 'obl', 'nmod')),
  ];
  const slots: readonly Concept[] = byOf ? ['OF', 'AGAINST', 'UPON'] : ['AGAINST', 'UPON', 'IN'];
  for (const slot of slots) {
    const tokens = below.filter((at) => at > noun && hasCase(at, slot, context));
    const recipients = [...new Set(tokens.flatMap((at) => parties.of(at)))];
    if (recipients.length > 0) return { recipients, tokens };
  }
  return { recipients: [], tokens: [] };
}

/** The verb of which the noun is the object and that only says that the deed is done, or -1. */
function performing(noun: number, context: Context): number {
  const { head, deprel } = context.token(noun);
  const isObject = deprel === 'obj' || deprel === 'nsubj:pass';
  return head >= 0 && isObject && context.is(head, 'PERFORM') ? head : -1;
}

/** Whether what a noun names is said to have happened: not feared, planned, asked for or put an end to. */
function isSettled(noun: number, light: number, context: Context): boolean {
  const { tree } = context;
  if (tree.children(noun, 'det', 'amod').some((at) => context.is(at, 'NOT', 'PERHAPS', 'MAY'))) return false;
  if (light >= 0) return true;
  if (SETTLED.some((concept) => hasCase(noun, concept, context))) return true;
  for (let at = noun, steps = 0; steps < 6; steps++) {
    const { head, upos } = context.token(at);
    if (at !== noun && (upos === 'VERB' || tree.child(at, 'cop') >= 0)) return isFactual(at, context);
    if (at !== noun && context.is(at, 'RISK')) return false;
    if (head < 0) return at === noun || isFactual(at, context);
    at = head;
  }
  return false;
}

/** Whether a predicate tells of what is or was, and does not keep its complement from happening. */
function isFactual(predicate: number, context: Context): boolean {
  if (context.is(predicate, ...UNSETTLED) || isInCondition(predicate, context)) return false;
  const standing = standingOf(predicate, context);
  return standing === 'done';
}
