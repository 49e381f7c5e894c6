import type { Issue } from '@parley/dossier';
import type { FactReader } from '../fact.ts';
import { holdersOf, issuesOf, ownersOf, Scene } from '../clauses/index.ts';
import type { Claim } from './claim.ts';
import { merge } from './claim.ts';
import { cannotClaims, mustClaims, neverClaims } from './modal.ts';
import { nounClaims, unacceptableClaims } from './nominal.ts';
import { consequenceClaims, imposeClaims, mediateClaims } from './deeds.ts';
import { concernsClaims, harmClaims, reserveClaims } from './harm.ts';
import { doorClaims, hopeClaims, mayClaims, ownClaims, weClaims, willClaims } from './own.ts';
import { sideClaims } from './side.ts';
import type { StanceWord } from './stance.ts';
import { STANCE_CONCEPTS, stanceAt } from './stance.ts';
import { verbalClaims } from './verbal.ts';
import { verdictClaims } from './verdict.ts';

/** Positions: who demands, supports, accepts, offers, would discuss, rejects or threatens what. */
export const readPositions: FactReader = (reading) => {
  const scene = new Scene(reading);
  const claims: Claim[] = [];
  for (const token of reading.context.tokens) {
    const found = claimsAt(token.index, scene, claims);
    claims.push(
      ...(isAgainstIll(token.index, scene) ? found.filter(({ stance }) => stance !== 'rejects') : found),
    );
  }
  // A newspaper or agency tells what others want.
  const told = claims.filter(({ holder }) => !reading.entities.table.reporters.has(holder));
  return merge(told, scene);
};

/** “will not let the truce collapse”, “rejected accusations of breaches”: whoever says so is not against the truce. */
function isAgainstIll(index: number, { context }: Scene): boolean {
  const { upos, head, deprel } = context.token(index);
  const isIll = (at: number) => context.is(at, 'MISDEED', 'BREAK_OFF', 'SETBACK', 'FAILURE');
  // “rejected accusations”, where the tree takes the verb for an attribute.
  if (deprel === 'amod' && isIll(head)) return true;
  const verb = /^(AUX|PRON)$/.test(upos) ? head : index;
  const { tree } = context;
  const isThat = (at: number) => tree.children(at, 'mark').some((mark) => context.is(mark, 'THAT'));
  return (
    tree.children(verb, 'obj', 'ccomp', 'xcomp').some(isIll) ||
    tree.children(verb, 'advcl').some((at) => isThat(at) && isIll(at))
  );
}

function claimsAt(index: number, scene: Scene, earlier: readonly Claim[]): Claim[] {
  const { context } = scene;
  if (context.is(index, 'RESERVE')) return reserveClaims(index, scene);
  if (context.is(index, 'CONCERNS')) return concernsClaims(index, scene);
  const harm = context.is(index, 'HARM') ? harmClaims(index, scene) : [];
  return harm.length > 0 ? harm : stanceClaims(index, scene, earlier);
}

function stanceClaims(index: number, scene: Scene, earlier: readonly Claim[]): Claim[] {
  const { context } = scene;
  const before = () => issuesBefore(index, scene, earlier);
  const { upos } = context.token(index);
  if (context.is(index, 'CANNOT')) return unacceptableClaims(index, scene, before);
  const word = stanceAt(index, context);
  if (word) {
    const nouns = upos === 'NOUN' ? nounClaims(word, scene, before) : [];
    if (upos !== 'NOUN' || (nouns.length === 0 && isVerbAfterAll(index, scene)))
      return verbalClaims(word, scene, before);
    return nouns.length > 0 ? nouns : phraseClaims(word, scene, before);
  }
  if (isListOfDemands(index, scene)) return includeClaims(index, scene, earlier);
  const verdict = () =>
    context.is(index, 'BAD_VERDICT', 'GOOD_VERDICT') ? verdictClaims(index, scene, before) : [];
  if (context.is(index, 'MUST'))
    return [...mustClaims(index, scene, (at) => demanders(at, scene, earlier), before), ...verdict()];
  if (context.is(index, 'IMPOSE')) return imposeClaims(index, scene);
  if (context.is(index, 'CONSEQUENCE')) return consequenceClaims(index, scene);
  if (context.is(index, 'MEDIATE')) return mediateClaims(index, scene);
  if (context.is(index, 'ABLE')) return [...cannotClaims(index, scene), ...mayClaims(index, scene)];
  if (context.is(index, 'WILL', 'WOULD'))
    return [...neverClaims(index, scene, before), ...willClaims(index, scene)];
  if (context.is(index, 'WE', 'I', 'HE', 'SHE', 'IT')) return weClaims(index, scene);
  if (context.is(index, 'BAD_VERDICT', 'GOOD_VERDICT')) return verdict();
  if (upos === 'ADP' && context.is(index, 'FOR', 'AGAINST')) return sideClaims(index, scene, before);
  if (context.is(index, 'HOPE')) return hopeClaims(index, scene);
  if (context.is(index, 'DOOR_OPEN')) return doorClaims(index, scene);
  return context.token(index).deprel === 'nsubj' ? ownClaims(index, scene) : [];
}

/** A word that the tagger took for a noun where a verb is due: at the root, right after somebody. */
function isVerbAfterAll(index: number, { context, entities }: Scene): boolean {
  const before = context.tokens[index - 1];
  if (context.token(index).head >= 0 || before?.sentence !== context.token(index).sentence) return false;
  const { tree } = context;
  const subject = tree.child(index, 'nsubj');
  if (subject >= 0 && tree.child(index, 'cop') < 0) return true;
  // “A is no supporter of B”: said of somebody, whatever the noun.
  if (subject >= 0 && entities.refer(subject).some((id) => entities.table.get(id).kind !== 'place'))
    return true;
  return entities.table.at(index - 1)?.entities.length === 1 && before.upos !== 'PART';
}

/** “A is not planning to do B”, said by a noun that the tree makes an adverb of what is planned: A's stance on that. */
function phraseClaims(word: StanceWord, scene: Scene, before: () => Issue[]): Claim[] {
  const { context } = scene;
  const fixed = /^(fixed|case|compound|advmod)/.test(context.token(word.index).deprel);
  const several = (context.match(word.index, word.concept)?.tokens.length ?? 1) > 1;
  return fixed && several
    ? verbalClaims({ ...word, index: context.tree.clauseOf(word.index) }, scene, before)
    : [];
}

function isListOfDemands(index: number, { context }: Scene): boolean {
  const subject = context.tree.subject(index);
  return context.is(index, 'INCLUDE') && subject >= 0 && context.is(subject, 'THIS');
}

/** “These include B”, after what somebody demands: so is B. */
function includeClaims(index: number, scene: Scene, earlier: readonly Claim[]): Claim[] {
  const { context } = scene;
  const last = earlier.at(-1);
  if (!last) return [];
  if (context.token(index).sentence - context.token(last.tokens[0]!).sentence !== 1) return [];
  const { to } = context.tree.sentenceOf(index);
  const tokens = Array.from({ length: to - index }, (_, i) => index + i);
  const { holder, stance } = last;
  return issuesOf(tokens, context).map((issue) => ({
    holder,
    issue,
    stance,
    tokens,
    confidence: 0.65,
    pattern: 'position/include',
  }));
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
function demanders(index: number, scene: Scene, earlier: readonly Claim[]): readonly string[] {
  const { context } = scene;
  const speaker = scene.speakerAt(index);
  if (speaker !== undefined) return [speaker];
  const { head } = context.token(index);
  if (head >= 0 && context.is(head, 'THINK')) return holdersOf(head, scene).ids;
  const sentence = context.tree.sentenceOf(index);
  if (!adds(sentence.from, scene)) return [];
  const last = earlier.at(-1);
  const recent = last !== undefined && sentence.index - context.token(last.tokens[0]!).sentence <= 1;
  if (recent && last.stance === 'demands') return [last.holder];
  return recent ? [] : proposers(sentence.index - 1, scene);
}

/** Whose proposal or demand the main clause of a sentence speaks of. */
function proposers(sentence: number, scene: Scene): readonly string[] {
  const { context } = scene;
  const range = context.analysis.sentences[sentence];
  if (!range) return [];
  const root = context.tokens.slice(range.from, range.to).find((token) => token.head < 0);
  if (!root || !context.is(root.index, ...STANCE_CONCEPTS)) return [];
  return root.upos === 'NOUN' ? ownersOf(root.index, scene) : holdersOf(root.index, scene).ids;
}

/** Whether a sentence opens with a word that adds to the one before. */
function adds(first: number, { context }: Scene): boolean {
  return context.is(first, 'ALSO') || context.token(first).upos === 'ADP';
}
