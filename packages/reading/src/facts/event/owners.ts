import type { Concept } from '@parley/analysis';
import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';
import type { Scene } from '../clauses/index.ts';
import { NOUNS } from './deeds.ts';
import { hasCase } from './slots.ts';

const OWNERS: readonly Concept[] = ['BY', 'OF', 'FROM'];
/** A rocket that comes from a country is not that country's. */
const DOERS: readonly Concept[] = ['BY', 'OF'];
const AGENTS: readonly Concept[] = ['BY'];

/** Resolves a noun phrase to those it stands for. */
export type Resolve = (head: number) => readonly string[];

/**
 * Whose or whose doing a noun is: by a possessive, a name or adjective before it, or what follows “by”, “of” or “from”.
 * The “of” of a noun of violence may name whom it hits, and then does not count.
 */
export function ownersIn(noun: number, scene: Scene, resolve: Resolve): readonly string[] {
  const { context } = scene;
  if (context.token(noun).upos === 'PRON') return [];
  const children = context.tree.children(noun);
  for (const child of children) {
    const found = possessor(child, scene, resolve);
    if (found.length > 0) return found;
  }
  const before = children.filter((child) => child < noun && isBare(child, context));
  for (const child of before) {
    const found = premodifier(child, scene, resolve);
    if (found.length > 0) return found;
  }
  return after(noun, children, context, resolve);
}

function possessor(
  child: number,
  { context, entities, speakerAt }: Scene,
  resolve: Resolve,
): readonly string[] {
  const owner = entities.table.possessors.get(child);
  if (owner !== undefined) return [owner];
  if (context.token(child).deprel !== 'nmod:poss') return [];
  const speaker = context.is(child, 'I', 'WE') ? speakerAt(child) : undefined;
  return speaker === undefined ? resolve(child) : [speaker];
}

function isBare(child: number, context: Context): boolean {
  const rel = relation(context.token(child));
  return /^(amod|compound|nmod|flat)$/.test(rel) && context.tree.child(child, 'case') < 0;
}

function premodifier(child: number, scene: Scene, resolve: Resolve): readonly string[] {
  const country = scene.countryOf(child);
  if (country !== undefined) return [country];
  return scene.entities.table.at(child)?.form === 'name' ? resolve(child) : [];
}

function after(
  noun: number,
  children: readonly number[],
  context: Context,
  resolve: Resolve,
): readonly string[] {
  const deed = NOUNS.find((each) => context.is(noun, each.noun));
  const cases = deed ? (deed.of === 'actor' ? DOERS : AGENTS) : OWNERS;
  for (const concept of cases) {
    for (const child of children) {
      const rel = relation(context.token(child));
      if ((rel !== 'nmod' && rel !== 'obl') || !hasCase(child, concept, context)) continue;
      const found = resolve(child);
      if (found.length > 0) return found;
    }
  }
  const below = deed ? children.flatMap((child) => context.tree.children(child, 'nmod')) : [];
  const by = below.filter((at) => hasCase(at, 'BY', context)).flatMap((at) => resolve(at));
  if (by.length > 0) return by;
  const agents = context.tree.children(noun, 'acl').map((clause) => context.tree.child(clause, 'obl:agent'));
  return agents.filter((at) => at >= 0).flatMap((at) => resolve(at));
}
