import type { Issue } from '@parley/dossier';
import type { Context } from '../../context.ts';
import type { Holders, Scene } from '../clauses/index.ts';
import { holdersOf, issuesOf, opensWith, scopeOf, stretchOf } from '../clauses/index.ts';
import { claims } from './claim.ts';
import type { Claim } from './claim.ts';
import type { StanceWord } from './stance.ts';
import { hasMatter, namesAmount } from './matter.ts';
import { isAside } from './stance.ts';

/** How many tokens a relative clause may have before its verb. */
const RELATIVE = 14;

/** “A rejects B”, “A is ready to do B”: the subject's stance on what the predicate is about. */
export function verbalClaims(word: StanceWord, scene: Scene, before: () => readonly Issue[]): Claim[] {
  const { context } = scene;
  const { index } = word;
  const { ids, sure, at } = isImpersonal(word, scene) ?? speakerFor(word, scene) ?? holdersOf(index, scene);
  // “Both sides agreed to …” is what came of it, not where one of them stands.
  if (ids.length === 0 || isMutual(word, ids, at, scene) || isSilence(word, scene)) return [];
  const stance = word.stance === 'rejects' && lacks(index, context) ? 'demands' : word.stance;
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
  const pointed = anaphoric ? before() : named;
  const issues = pointed.length > 0 ? pointed : deal(word, tokens, sure, scene);
  const vague = said.length === 0 && issues[0] === 'other' && !namesFigure(tokens, context);
  if (vague && isMany(ids, scene) && !(at >= 0 && context.is(at, 'BARGAINERS', 'COUNTRY'))) return [];
  const confidence = (anaphoric ? 0.65 : tree.length > 0 ? 0.85 : 0.65) - (sure ? 0 : 0.25);
  const pattern = anaphoric ? 'position/verb-back' : sure ? 'position/verb' : 'position/verb-near';
  return claims(ids, issues, stance, tokens, confidence, pattern);
}

/** “Over B valt te praten, zei A”: nobody is the subject of what A is open to. */
function isImpersonal({ index, concept }: StanceWord, scene: Scene): Holders | null {
  const { context } = scene;
  const speaker = scene.speakerAt(index);
  const several = (context.match(index, concept)?.tokens.length ?? 1) > 1;
  if (speaker === undefined || concept !== 'OPEN' || !several || context.tree.subject(index) >= 0)
    return null;
  return { ids: [speaker], sure: true, at: -1 };
}

/** “A said the offer was not enough and called for B”: no offer calls for anything. */
function speakerFor({ index, concept }: StanceWord, scene: Scene): Holders | null {
  const { context } = scene;
  const { head, deprel } = context.token(index);
  const speaker = scene.speakerAt(head);
  if (
    concept !== 'DEMAND' ||
    deprel !== 'conj' ||
    context.tree.child(index, 'nsubj') >= 0 ||
    speaker === undefined
  )
    return null;
  const subject = context.tree.subject(head);
  const thing =
    subject >= 0 && context.token(subject).upos === 'NOUN' && context.is(subject, 'OFFER', 'PROPOSE');
  return thing ? { ids: [speaker], sure: true, at: -1 } : null;
}

/** “will sign nothing without B”: B is what is asked for. */
function lacks(index: number, context: Context): boolean {
  return context.tree
    .children(index, 'obl', 'advcl')
    .some((at) =>
      context.tree
        .children(at, 'case', 'mark')
        .some((each) => context.token(each).upos === 'ADP' && context.is(each, 'NOT')),
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
  if (concept === 'PROMISE' && stance === 'offers' && (ids.length > 1 || isMany(ids, scene))) return true;
  if (concept !== 'ACCEPT' || stance !== 'accepts') return false;
  if (isOldSignature(index, context)) return true;
  const plural = at >= 0 && context.token(at).feats.includes('Number=Plur');
  const several = ids.length > 1 || (plural && isMany(ids, scene));
  return several && context.is(index, 'AGREE', 'SAY');
}

/** “The map was signed by A”: what was signed is no deal. */
function isOldSignature(index: number, context: Context): boolean {
  return (
    context.is(index, 'SIGN') &&
    context.tree.isPassive(index) &&
    !context.tree.subtree(index).some((at) => context.is(at, 'AGREEMENT', 'PLAN_PAPER'))
  );
}

/** “declined to say whether …”, “refused to comment”, “did not wish to be named”. */
function isSilence({ index, concept }: StanceWord, { context }: Scene): boolean {
  if (!['REJECT', 'WANT', 'DEMAND'].includes(concept)) return false;
  const [next] = context.tree.children(index, 'xcomp', ...(concept === 'DEMAND' ? ['advcl'] : []));
  if (next === undefined) return false;
  return (
    context.is(next, 'NAMELESS') ||
    (concept === 'REJECT' && context.is(next, 'SPEAK_OF') && !context.is(next, 'TALK')) ||
    (concept === 'REJECT' &&
      context.tree.subtree(index).some((at) => context.is(at, 'SETBACK')) &&
      context.is(next, 'SAY')) ||
    (concept !== 'DEMAND' && context.is(next, 'SAY') && isEmpty(context.tree.child(next, 'obj'), context))
  );
}

/** No object, or a pronoun: “declined to confirm that”. */
const isEmpty = (object: number, context: Context) => object < 0 || context.token(object).upos === 'PRON';

function isMany(ids: readonly string[], { entities }: Scene): boolean {
  return ids.every((id) => entities.table.get(id).kind === 'group' && entities.table.get(id).plural);
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
  const { deprel: link, head } = context.token(predicate);
  const own = link === 'cop' ? head : predicate;
  const side =
    context.is(own, 'THEREOF') || (context.token(own).upos === 'PRON' && context.is(own, 'IT', 'THIS'));
  if (bare || side) return true;
  if (isWishedOfIt(predicate, context)) return true;
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

/** “demands that they be scrapped”, “wants the bank to pay them”: what is to be done is done to what was spoken of. */
function isWishedOfIt(predicate: number, context: Context): boolean {
  if (!context.is(predicate, 'DEMAND', 'WANT', 'PROPOSE')) return false;
  const { tree } = context;
  const done = tree
    .children(predicate, 'ccomp')
    .flatMap((clause) => tree.children(clause, 'nsubj:pass', 'obj'));
  return done.some((at) => context.token(at).upos === 'PRON' && context.is(at, 'IT', 'THEY', 'THIS', 'WHO'));
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
  if (sure && isInvitation(word, scene)) return ['format-of-talks'];
  if (isAboutSomebody(word, scene)) return ['format-of-talks'];
  // “stands ready”, “at the disposal of the parties”, and no word of what for: to help them talk.
  const bare = concept === 'OFFER' && (context.match(index, 'OFFER')?.tokens.length ?? 1) > 1;
  if (bare && sure && (context.is(index, 'SAY') || !hasMatter(word, context))) return ['format-of-talks'];
  const clear = stance !== 'demands' && stance !== 'offers';
  const paper = tokens.some(
    (token) => token !== index && context.is(token, 'AGREEMENT', 'PLAN_PAPER', 'SIGN', 'KEEP_TO'),
  );
  if (paper && (clear || sure)) return ['other'];
  if (sure && tokens.some((at) => at !== index && context.is(at, 'TRAVEL'))) return ['format-of-talks'];
  return sure && hasMatter(word, context) ? ['other'] : [];
}

/** “has invited both sides to Oslo”. */
function isInvitation({ index, concept }: StanceWord, { context, entities }: Scene): boolean {
  if (concept !== 'PROPOSE' || !context.is(index, 'INVITE')) return false;
  return context.tree
    .children(index, 'obj')
    .some((at) => entities.refer(at).length > 0 || context.is(at, 'SIDE', 'SIDES', 'LEADERS', 'THEY'));
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

/** “wants four per cent more”: what is asked or offered is a figure. */
function namesFigure(tokens: readonly number[], context: Context): boolean {
  return tokens.some((token) => context.is(token, 'PERCENT')) || namesAmount(tokens, context);
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
