import type { Issue, Stance } from '@parley/dossier';
import type { Scene } from '../clauses/index.ts';
import { holdersIn, isNegated, issuesOf, ownersOf } from '../clauses/index.ts';
import type { Claim } from './claim.ts';
import type { StanceWord } from './stance.ts';

/** “A's demand for B”, “the refusal of A to do B”: the owner's stance on what the noun is about. */
export function nounClaims({ index, stance }: StanceWord, scene: Scene): Claim[] {
  const { context } = scene;
  const tokens = context.tree.subtree(index, (token) => /^(acl:relcl|parataxis|conj)/.test(token.deprel));
  const issues = issuesOf(tokens, context);
  const confidence = 0.7;
  const pattern = 'position/noun';
  return ownersOf(index, scene).flatMap((holder) =>
    issues.map((issue) => ({ holder, issue, stance, tokens, confidence, pattern })),
  );
}

/** “For A that is out of the question”, “B is unacceptable, A said”: A rejects it. */
export function unacceptableClaims(index: number, scene: Scene, before: () => readonly Issue[]): Claim[] {
  const { context } = scene;
  const { tree } = context;
  const whom = tree
    .children(index, 'obl', 'nmod')
    .filter((child) => tree.children(child, 'case').some((at) => context.is(at, 'FOR')));
  const named = whom.flatMap((child) => holdersIn(child, scene));
  const speaker = scene.speakerAt(index);
  const holders = named.length > 0 ? named : speaker === undefined ? [] : [speaker];
  const stance: Stance = isNegated(index, context, context.match(index, 'CANNOT')) ? 'open' : 'rejects';
  const subject = tree.subject(index);
  const tokens =
    subject >= 0 ? tree.subtree(subject) : tree.subtree(index, (token) => token.deprel === 'parataxis');
  const own = issuesOf(tokens, context);
  const issues = own.length > 0 ? own : before();
  const confidence = own.length > 0 ? 0.7 : 0.6;
  const all = [...new Set([...tokens, index])].sort((a, b) => a - b);
  return holders.flatMap((holder) =>
    issues.map((issue) => ({
      holder,
      issue,
      stance,
      tokens: all,
      confidence,
      pattern: 'position/unacceptable',
    })),
  );
}
