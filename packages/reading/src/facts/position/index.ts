import type { Issue } from '@parley/dossier';
import type { FactReader } from '../fact.ts';
import { issuesOf, Scene } from '../clauses/index.ts';
import type { Claim } from './claim.ts';
import { merge } from './claim.ts';
import { cannotClaims, mustClaims, neverClaims } from './modal.ts';
import { nounClaims, unacceptableClaims } from './nominal.ts';
import { stanceAt } from './stance.ts';
import { verbalClaims } from './verbal.ts';

/** Positions: who demands, supports, accepts, offers, would discuss, rejects or threatens what. */
export const readPositions: FactReader = (reading) => {
  const scene = new Scene(reading);
  const claims: Claim[] = [];
  for (const token of reading.context.tokens) claims.push(...claimsAt(token.index, scene, claims));
  return merge(claims, scene);
};

function claimsAt(index: number, scene: Scene, earlier: readonly Claim[]): Claim[] {
  const { context } = scene;
  const before = () => issuesBefore(index, scene, earlier);
  const { upos } = context.token(index);
  if (context.is(index, 'CANNOT')) return unacceptableClaims(index, scene, before);
  const word = stanceAt(index, context);
  if (word) return upos === 'NOUN' ? nounClaims(word, scene) : verbalClaims(word, scene, before);
  if (context.is(index, 'MUST'))
    return mustClaims(index, scene, (at) => demanders(at, scene, earlier), before);
  if (context.is(index, 'MAY')) return cannotClaims(index, scene);
  if (context.is(index, 'WILL', 'WOULD')) return neverClaims(index, scene, before);
  return [];
}

/** What “that” points back to: the issues of the latest claim in this sentence or the one before, else its words. */
function issuesBefore(index: number, scene: Scene, earlier: readonly Claim[]): Issue[] {
  const { context } = scene;
  const { sentence } = context.token(index);
  const last = earlier.at(-1);
  if (last && sentence - context.token(last.tokens[0]!).sentence <= 1) return [last.issue];
  const previous = context.analysis.sentences[sentence - 1];
  if (!previous) return [];
  const tokens = Array.from({ length: previous.to - previous.from }, (_, i) => previous.from + i);
  return issuesOf(tokens, context).slice(-1);
}

/** Who says that something must be: the speaker, else those whose demands the sentence adds to. */
function demanders(index: number, scene: Scene, earlier: readonly Claim[]): string[] {
  const { context } = scene;
  const speaker = scene.speakerAt(index);
  if (speaker !== undefined) return [speaker];
  const sentence = context.tree.sentenceOf(index);
  const last = earlier.at(-1);
  if (last?.stance !== 'demands' || !adds(sentence.from, scene)) return [];
  return sentence.index - context.token(last.tokens[0]!).sentence <= 1 ? [last.holder] : [];
}

/** Whether a sentence opens with a word that adds to the one before. */
function adds(first: number, { context }: Scene): boolean {
  return context.is(first, 'ALSO') || context.tokens[first + 1]?.text === ',';
}
