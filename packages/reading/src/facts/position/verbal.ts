import type { Issue } from '@parley/dossier';
import type { Scene } from '../clauses/index.ts';
import { holdersOf, issuesOf, scopeOf } from '../clauses/index.ts';
import type { Claim } from './claim.ts';
import type { StanceWord } from './stance.ts';

/** “A rejects B”, “A is ready to do B”: the subject's stance on what the predicate is about. */
export function verbalClaims(word: StanceWord, scene: Scene, before: () => readonly Issue[]): Claim[] {
  const { context } = scene;
  const { index, stance } = word;
  const { ids, sure } = holdersOf(index, scene);
  if (ids.length === 0) return [];
  const tokens = scopeOf(index, context);
  const said = issuesOf(tokens, context);
  const anaphoric = said.length === 0 && stance !== 'threatens' && pointsBack(tokens, scene);
  const issues = anaphoric ? before() : said.length > 0 ? said : deal(word, tokens, scene);
  const confidence = (anaphoric ? 0.65 : 0.85) - (sure ? 0 : 0.25);
  const pattern = anaphoric ? 'position/verb-back' : sure ? 'position/verb' : 'position/verb-near';
  return ids.flatMap((holder) =>
    issues.map((issue) => ({ holder, issue, stance, tokens, confidence, pattern })),
  );
}

/** Whether the complement is a word that points to what was said before. */
function pointsBack(tokens: readonly number[], { context }: Scene): boolean {
  return tokens.some((index) => context.is(index, 'THIS', 'IT', 'THEREOF'));
}

/** A deal, plan or draft without an issue of its own. */
function deal({ index, stance }: StanceWord, tokens: readonly number[], { context }: Scene): Issue[] {
  if (stance === 'threatens') return tokens.length > 1 ? ['other'] : [];
  const clear = stance === 'rejects' || stance === 'accepts' || stance === 'supports';
  return clear && tokens.some((token) => token !== index && context.is(token, 'AGREEMENT', 'PLAN_PAPER'))
    ? ['other']
    : [];
}
