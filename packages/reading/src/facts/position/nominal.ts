import type { Token } from '@parley/analysis';
import type { Issue, Stance } from '@parley/dossier';
import type { Scene } from '../clauses/index.ts';
import {
  holdersIn,
  holdersOf,
  isConditioned,
  isNegated,
  issuesOf,
  ownersOf,
  stretchOf,
} from '../clauses/index.ts';
import { claims } from './claim.ts';
import type { Claim } from './claim.ts';
import type { StanceWord } from './stance.ts';

/** “A's demand for B”, “the refusal of A to do B”, “it was a proposal of A”: the owner's stance on what the noun is about. */
export function nounClaims(
  { index, stance, concept }: StanceWord,
  scene: Scene,
  before: () => readonly Issue[],
): Claim[] {
  const { context } = scene;
  const owners = voicedBy(index, scene);
  // “encouraged by the readiness of the minister”: hers, whoever she is.
  const owned = context.tree
    .children(index, 'nmod')
    .some((child) => context.tree.children(child, 'case').some((each) => context.is(each, 'OF')));
  const speaker = concept === 'OPEN' && !owned ? scene.speakerAt(index) : undefined;
  const holders = owners.length > 0 || speaker === undefined ? owners : [speaker];
  if (holders.length === 0) return [];
  const cut = (token: Token) =>
    /^(acl:relcl|parataxis)/.test(token.deprel) || (token.deprel === 'conj' && token.upos === 'VERB');
  const tokens = context.tree.subtree(index, cut);
  const inside = issuesOf(tokens, context);
  const own = inside.length > 0 ? inside : issuesOf(predicateOver(index, scene), context);
  const issues = own.length > 0 ? own : vagueIssues(index, tokens, owners.length === 0, scene, before);
  const confidence = own.length > 0 ? 0.7 : 0.55;
  return claims(holders, issues, stance, tokens, confidence, 'position/noun');
}

/** “A's demand was B”: what is said of the noun. */
function predicateOver(index: number, { context }: Scene): number[] {
  const { head, deprel } = context.token(index);
  if (head < 0 || !deprel.startsWith('nsubj') || context.tree.child(head, 'cop') < 0) return [];
  return context.tree.subtree(head, (token) => token.index === index || token.deprel.startsWith('parataxis'));
}

/** What a noun is about that names no issue itself: what follows it, what “it” was, or a deal as such. */
function vagueIssues(
  index: number,
  tokens: readonly number[],
  open: boolean,
  { context }: Scene,
  before: () => readonly Issue[],
): readonly Issue[] {
  const after = issuesOf(stretchOf(index, context, -1), context);
  if (after.length > 0) return after;
  const subject = context.tree.child(index, 'nsubj');
  if (subject >= 0 && context.is(subject, 'IT', 'THIS')) return before();
  if (open) return issuesOf(context.tree.subtree(context.tree.clauseOf(index)), context);
  return tokens.some((at) => at !== index && context.is(at, 'AGREEMENT', 'BREAKTHROUGH')) ? ['other'] : [];
}

/** The owner of a demand or offer, else the subject of the verb that voices it: “A issued an appeal for B”. */
function voicedBy(index: number, scene: Scene): readonly string[] {
  const owners = ownersOf(index, scene);
  const { head, deprel } = scene.context.token(index);
  if (owners.length > 0 || head < 0 || !/^(obj|obl)/.test(deprel)) return owners;
  return scene.context.is(head, 'VOICE', 'SAY') ? holdersOf(head, scene).ids : [];
}

/** “For A that is out of the question”, “B is unacceptable, A said”, “A finds B too little”: A rejects it. */
export function unacceptableClaims(word: number, scene: Scene, before: () => readonly Issue[]): Claim[] {
  const { context } = scene;
  const match = context.match(word, 'CANNOT')!;
  const index = match.tokens.find((at) => !match.tokens.includes(context.token(at).head)) ?? word;
  const { holders, subject: found, whom } = judged(index, scene);
  // “…, but that B is impossible”: the conjunction, though the tagger takes it for a pronoun.
  const joined = found > 0 && context.is(found, 'THAT') && context.token(found - 1).upos === 'CCONJ';
  const subject = joined ? -1 : found;
  if (holders.length === 0 || (whom === 0 && isGuess(index, holders, scene))) return [];
  const stance: Stance = isNegated(index, context, match) ? 'open' : 'rejects';
  // “Over B valt niet te praten”: what is ruled out hangs on the verb above.
  const top =
    context.token(index).upos === 'VERB' && context.token(index).deprel === 'xcomp'
      ? context.token(index).head
      : index;
  const whole = () => context.tree.subtree(top, (token) => /^(parataxis|conj)/.test(token.deprel));
  // “Rather no B than C”: an adverb says so of what stands behind it.
  const adverbial = subject < 0 && context.token(index).deprel.startsWith('advmod');
  const behind = () => (adverbial ? stretchOf(index, context, -1) : whole());
  const tokens = (subject >= 0 ? context.tree.subtree(subject) : behind()).filter(
    (at) => !match.tokens.includes(at),
  );
  const all = issuesOf(tokens, context);
  // “Over B valt niet te praten”: B, not how one talks of it.
  const own = context.token(index).upos === 'VERB' ? all.filter((issue) => issue !== 'format-of-talks') : all;
  const back =
    (subject < 0 && !(adverbial && namesDeal(tokens, context))) ||
    (subject >= 0 && context.is(subject, 'THIS', 'IT'));
  const owned = subject >= 0 && !back && ownersOf(subject, scene).length > 0;
  const named: readonly Issue[] =
    own.length > 0
      ? own
      : owned
        ? ['other']
        : back
          ? backTo(subject < 0 ? index : subject, scene, before)
          : before().filter((issue) => issue !== 'format-of-talks');
  const alone =
    subject < 0 && [word - 1, match.tokens.at(-1)! + 1].every((at) => context.tokens[at]?.upos === 'PUNCT');
  const verbal = context.token(index).upos === 'VERB' || alone;
  const thing =
    verbal || (!back && subject >= 0 && context.token(subject).upos === 'NOUN') || namesDeal(tokens, context);
  const issues = named.length === 0 && thing ? ['other' as const] : named;
  if (issues[0] === 'format-of-talks' && isConditioned(index, context)) return [];
  const confidence = own.length > 0 ? 0.7 : 0.6;
  const text = [...new Set([...tokens, index])].sort((a, b) => a - b);
  return holders.flatMap((holder) =>
    issues.map((issue) => ({
      holder,
      issue,
      stance,
      tokens: text,
      confidence,
      pattern: 'position/unacceptable',
    })),
  );
}

const namesDeal = (tokens: readonly number[], context: Scene['context']) =>
  tokens.some((at) => context.is(at, 'AGREEMENT', 'PLAN_PAPER'));

/** Who judges (the subject of a verb of calling, those named by “for”, or the speaker), what the judgement is of (a token or -1), and how many are named by “for”. */
export function judged(
  index: number,
  scene: Scene,
): { holders: readonly string[]; subject: number; whom: number } {
  const { context } = scene;
  const { tree } = context;
  const above = labelling(index, context);
  const verb = above >= 0 && context.is(above, 'THINK', 'CALL') && tree.child(index, 'nsubj', 'cop') < 0;
  if (verb) {
    const { ids, at } = holdersOf(above, scene);
    const speaker = scene.speakerAt(above);
    const subject =
      tree.children(above, 'obj', 'nsubj', 'xcomp').find((child) => child !== at && child !== index) ?? -1;
    if (ids.length > 0) return { holders: ids, subject, whom: ids.length };
    if (speaker !== undefined) return { holders: [speaker], subject, whom: 0 };
  }
  const whom = tree.children(index, 'obl', 'nmod', 'nsubj').filter((child) => isFor(child, context));
  const open = context.token(index).upos === 'VERB' && context.token(index).deprel === 'xcomp';
  const over = whom.length > 0 ? -1 : open ? above : copulaOver(index, context);
  const others = over < 0 ? [] : tree.children(over, 'obl', 'nmod').filter((child) => isFor(child, context));
  const named = [...whom, ...others].flatMap((child) => parties(child, scene));
  const speaker = scene.speakerAt(index);
  const holders = named.length > 0 ? named : speaker === undefined ? [] : [speaker];
  const own = tree.children(index, 'nsubj').find((child) => !whom.includes(child)) ?? tree.subject(index);
  const subject = named.length > 0 && over >= 0 && !open ? over : own;
  return { holders, subject, whom: named.length };
}

/** The verb that labels something with a word, where the tree takes the label for an apposition of the thing too; or -1. */
function labelling(index: number, context: Scene['context']): number {
  const { head, deprel } = context.token(index);
  const over = head >= 0 && /^(appos|advmod|amod)/.test(deprel) ? context.token(head).head : -1;
  return over >= 0 && context.is(over, 'CALL') ? over : head;
}

const isFor = (index: number, context: Scene['context']) =>
  context.tree.children(index, 'case').some((at) => context.is(at, 'FOR'));

/** “For A B is a red line”: the B that the tree takes for the predicate, or -1. */
function copulaOver(index: number, { tree }: Scene['context']): number {
  const { head, deprel } = tree.token(index);
  return head >= 0 && /^(nmod|nsubj|appos)/.test(deprel) && tree.child(head, 'cop') >= 0 ? head : -1;
}

/** What an official without a name holds impossible is what is to be expected, not what is refused. */
function isGuess(index: number, holders: readonly string[], { context, entities }: Scene): boolean {
  return (
    holders.every((id) => {
      const { kind, noun } = entities.table.get(id);
      return kind === 'group' && noun !== undefined;
    }) && !context.is(index, 'REJECT')
  );
}

/** What “that” is: what the sentence names before it, else what went before. */
export function backTo(
  subject: number,
  { context }: Scene,
  before: () => readonly Issue[],
): readonly Issue[] {
  if (subject < 0) return before();
  const { from } = context.tree.sentenceOf(subject);
  const earlier = issuesOf(
    Array.from({ length: subject - from }, (_, i) => from + i),
    context,
  );
  return earlier.length > 0 ? earlier.slice(-1) : before();
}

/** Those a noun phrase stands for; a capital after “for” is its country. */
function parties(index: number, scene: Scene): readonly string[] {
  const ids = holdersIn(index, scene);
  if (ids.length > 0) return ids;
  return scene.entities
    .refer(index)
    .map((id) => scene.entities.partyOf(id))
    .filter((id) => scene.canHold(id));
}
