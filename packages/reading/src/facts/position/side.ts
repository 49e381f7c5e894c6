import type { Issue } from '@parley/dossier';
import type { Scene } from '../clauses/index.ts';
import { holdersOf, isInCondition, isNegated, issuesOf, scopeOf } from '../clauses/index.ts';
import { claims } from './claim.ts';
import type { Claim } from './claim.ts';

/** “A is for B”, “A is against it”: a preposition that a copula makes a stance. */
export function sideClaims(preposition: number, scene: Scene, before: () => readonly Issue[]): Claim[] {
  const { context } = scene;
  const { head, deprel, upos } = context.token(preposition);
  if (upos !== 'ADP' || deprel !== 'case' || head < preposition) return [];
  const copula = context.tree.child(head, 'cop');
  if (copula < 0 || copula > preposition || isInCondition(head, context)) return [];
  const thing = context.token(head);
  const pronoun = thing.upos === 'PRON' && context.is(head, 'IT', 'THIS', 'THEY');
  const noun = thing.upos === 'NOUN' && !context.is(head, 'FOLK', 'PEOPLE') && !context.inTime(head);
  if (!pronoun && !noun) return [];
  const { ids, sure, at } = holdersOf(head, scene);
  if (!sure || at < 0 || at > copula) return [];
  const tokens = scopeOf(head, context, at);
  const named = pronoun ? before() : issuesOf(tokens, context);
  const issues: readonly Issue[] = named.length > 0 ? named : ['other'];
  const against = context.is(preposition, 'AGAINST');
  const turned = isNegated(head, context);
  const stance = against ? (turned ? 'open' : 'rejects') : turned ? 'rejects' : 'supports';
  return claims(ids, issues, stance, tokens, 0.65, 'position/side');
}
