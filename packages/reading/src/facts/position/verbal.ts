import type { Issue } from '@parley/dossier';
import type { Context } from '../../context.ts';
import type { Scene } from '../clauses/index.ts';
import { holdersOf, issuesOf, scopeOf, stretchOf } from '../clauses/index.ts';
import type { Claim } from './claim.ts';
import type { StanceWord } from './stance.ts';

/** How many tokens a relative clause may have before its verb. */
const RELATIVE = 14;

/** “A rejects B”, “A is ready to do B”: the subject's stance on what the predicate is about. */
export function verbalClaims(word: StanceWord, scene: Scene, before: () => readonly Issue[]): Claim[] {
  const { context } = scene;
  const { index, stance } = word;
  const { ids, sure, at } = holdersOf(index, scene);
  // “Both sides agreed to …” is what came of it, not where one of them stands.
  if (ids.length === 0 || (ids.length > 1 && word.concept === 'ACCEPT' && context.is(index, 'AGREE')))
    return [];
  const tokens = at < 0 ? scopeOf(index, context) : scopeOf(index, context, at);
  const tree = issuesOf(tokens, context);
  const back = tree.length === 0 && pointsBack(index, scene);
  const said = tree.length > 0 || back ? tree : issuesByOrder(index, at, scene);
  const anaphoric = said.length === 0 && stance !== 'threatens' && pointsBack(index, scene);
  if (isOfficialsWish(index, said, scene)) return [];
  const issues = anaphoric ? before() : said.length > 0 ? said : deal(word, tokens, scene);
  const groups = ids.every((id) => scene.entities.table.get(id).kind === 'group');
  if (issues[0] === 'other' && groups && !namesFigure(tokens, scene)) return [];
  const confidence = (anaphoric ? 0.65 : tree.length > 0 ? 0.85 : 0.65) - (sure ? 0 : 0.25);
  const pattern = anaphoric ? 'position/verb-back' : sure ? 'position/verb' : 'position/verb-near';
  return ids.flatMap((holder) =>
    issues.map((issue) => ({ holder, issue, stance, tokens, confidence, pattern })),
  );
}

/** Whether the complement is a word, or a paper by a demonstrative, that points to what was said before. */
function pointsBack(predicate: number, { context }: Scene): boolean {
  const { tree } = context;
  const next = context.tokens[predicate + 1];
  const bare =
    next?.upos === 'PRON' && context.is(next.index, 'THIS') && context.tokens[predicate + 2]?.upos !== 'NOUN';
  if (bare) return true;
  const below = [predicate, ...tree.children(predicate, 'xcomp')].flatMap((at) => tree.children(at));
  return below.some((at) => {
    const { upos, deprel } = context.token(at);
    if (!/^(obj|obl|nsubj|advmod|compound|expl|mark)/.test(deprel) || at === tree.subject(predicate))
      return false;
    if (context.is(at, 'THEREOF') || (/^(PRON|SCONJ)$/.test(upos) && context.is(at, 'THIS', 'IT')))
      return true;
    if (
      tree
        .children(at, 'nmod')
        .some((child) => context.token(child).upos === 'PRON' && context.is(child, 'IT'))
    )
      return true;
    const nested = tree.children(at, 'case').concat(tree.children(at, 'det'));
    return (
      nested.some((child) => context.is(child, 'THIS', 'THEREOF')) &&
      context.is(at, 'PLAN_PAPER', 'AGREEMENT')
    );
  });
}

/** A deal, plan or draft without an issue of its own; a threat, by its condition. */
function deal({ index, stance }: StanceWord, tokens: readonly number[], { context }: Scene): Issue[] {
  if (stance === 'threatens') return tokens.length > 1 ? threatened(index, context) : [];
  if ((stance === 'demands' || stance === 'offers') && namesFigure(tokens, { context })) return ['other'];
  const clear = stance === 'rejects' || stance === 'accepts' || stance === 'supports' || stance === 'open';
  return clear && tokens.some((token) => token !== index && context.is(token, 'AGREEMENT', 'PLAN_PAPER'))
    ? ['other']
    : [];
}

/** “wants four per cent more”: what is asked or offered is a figure. */
function namesFigure(tokens: readonly number[], { context }: Pick<Scene, 'context'>): boolean {
  return tokens.some((token) => context.is(token, 'PERCENT'));
}

function threatened(index: number, context: Context): Issue[] {
  const issues = issuesOf(context.tree.subtree(index), context).filter(
    (issue) => issue !== 'format-of-talks',
  );
  return issues.length > 0 ? issues : ['other'];
}

/** “an official who did not want to speak openly”: about the informant, not about the talks. */
function isOfficialsWish(index: number, issues: readonly Issue[], { context }: Scene): boolean {
  const { head, deprel } = context.token(index);
  return (
    deprel === 'acl:relcl' &&
    head >= 0 &&
    context.is(head, 'OFFICIALS') &&
    issues.every((issue) => issue === 'format-of-talks')
  );
}

/** What stands beside the predicate; for a relative clause that the tree hangs elsewhere, what stands before it. */
function issuesByOrder(index: number, subject: number, { context }: Scene): readonly Issue[] {
  const beside = issuesOf(stretchOf(index, context, subject), context);
  if (beside.length > 0) return beside;
  const { deprel, feats, head } = context.token(index);
  // “…, backed by A, …” is about what the clause around it is about.
  if (deprel === 'advcl' && feats.includes('VerbForm=Part')) return issuesOf(scopeOf(head, context), context);
  if (context.tokens[index + 1]?.upos !== 'PUNCT') return [];
  const { from } = context.tree.sentenceOf(index);
  for (let at = index - 1; at > from && at > index - RELATIVE; at--) {
    if (context.token(at - 1).text !== ',' || !/^(ADV|PRON)$/.test(context.token(at).upos)) continue;
    const before = Array.from({ length: at - 1 - from }, (_, i) => from + i);
    return issuesOf(before, context).slice(-1);
  }
  return [];
}
