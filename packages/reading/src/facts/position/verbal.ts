import type { Concept } from '@parley/analysis';
import type { Issue } from '@parley/dossier';
import type { Context } from '../../context.ts';
import type { Scene } from '../clauses/index.ts';
import { holdersOf, issuesOf, opensWith, scopeOf, stretchOf } from '../clauses/index.ts';
import type { Claim } from './claim.ts';
import type { StanceWord } from './stance.ts';
import { isAside } from './stance.ts';

/** How many tokens a relative clause may have before its verb. */
const RELATIVE = 14;

/** “A rejects B”, “A is ready to do B”: the subject's stance on what the predicate is about. */
export function verbalClaims(word: StanceWord, scene: Scene, before: () => readonly Issue[]): Claim[] {
  const { context } = scene;
  const { index, stance } = word;
  const { ids, sure, at } = holdersOf(index, scene);
  // “Both sides agreed to …” is what came of it, not where one of them stands.
  if (ids.length === 0 || isMutual(word, ids, at, scene) || isSilence(word, scene)) return [];
  const tokens =
    stance === 'threatens' && isAside(index, context)
      ? aboveOf(index, context)
      : scopeOf(index, context, ...(at < 0 ? [] : [at]));
  const tree = issuesOf(tokens, context);
  const back = tree.length === 0 && pointsBack(index, scene);
  const said = tree.length > 0 || back ? tree : issuesByOrder(index, at, scene);
  const anaphoric = said.length === 0 && stance !== 'threatens' && pointsBack(index, scene);
  if (isOfficialsWish(index, said, scene)) return [];
  const leaving: readonly Issue[] = stance === 'demands' && isLeaving(index, context) ? ['withdrawal'] : [];
  const named = [
    ...new Set([...leaving, ...said.filter((issue) => leaving.length === 0 || issue !== 'format-of-talks')]),
  ];
  const issues = anaphoric ? before() : named.length > 0 ? named : deal(word, tokens, sure, scene);
  const vague = said.length === 0 && issues[0] === 'other' && !namesFigure(tokens, context);
  if (vague && isMany(ids, scene)) return [];
  const confidence = (anaphoric ? 0.65 : tree.length > 0 ? 0.85 : 0.65) - (sure ? 0 : 0.25);
  const pattern = anaphoric ? 'position/verb-back' : sure ? 'position/verb' : 'position/verb-near';
  return ids.flatMap((holder) =>
    issues.map((issue) => ({ holder, issue, stance, tokens, confidence, pattern })),
  );
}

/** “Both sides agreed to …” is what came of it, “a hundred countries recognise it” how things are: nobody's stance. */
function isMutual(
  { index, concept, stance }: StanceWord,
  ids: readonly string[],
  at: number,
  scene: Scene,
): boolean {
  const { context } = scene;
  if (
    ids.length > 1 &&
    (concept === 'PROMISE' || concept === 'OFFER') &&
    opensWith(index, context, 'AS_SAID')
  )
    return true;
  if (concept !== 'ACCEPT' || stance !== 'accepts') return false;
  const plural = at >= 0 && context.token(at).feats.includes('Number=Plur');
  const several = ids.length > 1 || (plural && isMany(ids, scene));
  return several && context.is(index, 'AGREE', 'SAY');
}

/** “declined to say whether …”, “refused to comment”. */
function isSilence({ index, concept }: StanceWord, { context }: Scene): boolean {
  if (concept !== 'REJECT') return false;
  const [next] = context.tree.children(index, 'xcomp');
  return next !== undefined && context.is(next, 'SAY') && context.tree.child(next, 'obj') < 0;
}

function isMany(ids: readonly string[], { entities }: Scene): boolean {
  return ids.every((id) => entities.table.get(id).kind === 'group');
}

/** What an attribution at the end of a sentence is about: all that it hangs under, without itself. */
function aboveOf(index: number, context: Context): number[] {
  const own = new Set(context.tree.subtree(index));
  const { from } = context.tree.sentenceOf(index);
  const before: number[] = [];
  for (let at = index - 1; at >= from && context.token(at).text !== ';'; at--)
    if (!own.has(at)) before.unshift(at);
  return [...before, index];
}

/** Whether the complement is a word, or a paper by a demonstrative, that points to what was said before. */
function pointsBack(predicate: number, { context }: Scene): boolean {
  const { tree } = context;
  const next = context.tokens[predicate + 1];
  const bare =
    next?.upos === 'PRON' && context.is(next.index, 'THIS') && context.tokens[predicate + 2]?.upos !== 'NOUN';
  if (bare) return true;
  const clauses = tree
    .children(predicate, 'ccomp', 'acl')
    .filter((at) => tree.children(at, 'advmod').some((first) => context.is(first, 'FIRST_STEP')));
  if (clauses.some((at) => context.is(tree.child(at, 'nsubj'), 'IT', 'THIS'))) return true;
  const below = [predicate, ...tree.children(predicate, 'xcomp')].flatMap((at) => tree.children(at));
  return below.some((at) => {
    const { upos, deprel } = context.token(at);
    if (!/^(obj|obl|nsubj|advmod|compound|expl|mark)/.test(deprel) || at === tree.subject(predicate))
      return false;
    if (context.is(at, 'THEREOF') || (/^(PRON|SCONJ)$/.test(upos) && context.is(at, 'THIS', 'IT')))
      return true;
    if (deprel === 'obj' && at > predicate && context.is(at, 'THEY')) return true;
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

/**
 * What a stance is about whose complement names no issue: of somebody accepted or refused, who meets whom; of a threat,
 * its condition; of a deal, a plan, or whatever is plainly demanded or refused, no issue that has a name.
 */
function deal(word: StanceWord, tokens: readonly number[], sure: boolean, scene: Scene): Issue[] {
  const { context } = scene;
  const { index, stance, concept } = word;
  if (stance === 'threatens') return tokens.length > 1 ? threatened(index, context) : [];
  if ((stance === 'demands' || stance === 'offers') && namesFigure(tokens, context)) return ['other'];
  if (isAboutSomebody(word, scene)) return ['format-of-talks'];
  // “stands ready”, “at the disposal of the parties”, and no word of what for: to help them talk.
  const bare = concept === 'OFFER' && (context.match(index, 'OFFER')?.tokens.length ?? 1) > 1;
  if (bare && sure && !hasMatter(index, context)) return ['format-of-talks'];
  const clear = stance !== 'demands' && stance !== 'offers';
  const paper = tokens.some(
    (token) => token !== index && context.is(token, 'AGREEMENT', 'PLAN_PAPER', 'SIGN', 'KEEP_TO'),
  );
  if (paper && (clear || sure)) return ['other'];
  if (sure && tokens.some((at) => at !== index && context.is(at, 'TRAVEL'))) return ['format-of-talks'];
  return sure && FIRM.includes(concept) && hasMatter(index, context) ? ['other'] : [];
}

/** “demands that they leave”: who was spoken of before are the troops. */
function isLeaving(index: number, context: Context): boolean {
  const { tree } = context;
  return tree.children(index, 'ccomp', 'xcomp').some((clause) => {
    const subject = tree.child(clause, 'nsubj');
    return (
      context.is(clause, 'LEAVE') && subject >= 0 && context.is(subject, 'THEY', 'ARMY', 'TROOPS', 'MOVEMENT')
    );
  });
}

/** “refuses to accept A”: a person is who one would meet. */
function isAboutSomebody({ index, concept, stance }: StanceWord, { context, entities }: Scene): boolean {
  if (concept !== 'ACCEPT' && concept !== 'REJECT') return false;
  if (stance === 'open') return false;
  const verbs = [
    index,
    ...context.tree.children(index, 'xcomp').filter((at) => context.is(at, 'ACCEPT', 'RECEIVE')),
  ];
  const objects = verbs.flatMap((at) => context.tree.children(at, 'obj'));
  return objects.some((at) => entities.referOne(at).some((id) => entities.table.get(id).kind === 'person'));
}

/** Concepts that say where somebody stands whatever they are about. */
const FIRM: readonly Concept[] = ['DEMAND', 'REJECT', 'ACCEPT', 'OFFER', 'PROMISE'];

/** Whether a verb has something to be about: an object or a clause; a verb of saying, a clause of what is to be done. */
function hasMatter(index: number, context: Context): boolean {
  if (context.is(index, 'SAY', 'THINK', 'CALL') && !context.is(index, 'DEMAND')) return false;
  const { tree } = context;
  const [next] = tree.children(index, 'xcomp');
  if (next !== undefined) return !context.is(next, 'SAY');
  if (context.is(index, 'SAY')) return false;
  return (
    tree.child(index, 'ccomp') >= 0 ||
    tree.children(index, 'obj').some((at) => context.token(at).upos === 'NOUN')
  );
}

/** “wants four per cent more”: what is asked or offered is a figure. */
function namesFigure(tokens: readonly number[], context: Context): boolean {
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
