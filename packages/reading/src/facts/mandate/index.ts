import type { Issue } from '@parley/dossier';
import type { Token } from '@parley/analysis';
import type { Context } from '../../context.ts';
import type { FactReader, FindingOf } from '../fact.ts';
import { base } from '../fact.ts';
import { holdersIn, issuesOf, Scene } from '../clauses/index.ts';

type Mandate = FindingOf<'mandate'>;

/** Mandates: what somebody has been empowered to negotiate. */
export const readMandates: FactReader = (reading) => {
  const scene = new Scene(reading);
  const found = new Map<string, Mandate>();
  for (const index of reading.context.withConcept('MANDATE')) {
    for (const made of mandates(index, scene)) {
      const key = `${made.holder} ${made.issue}`;
      if (!found.has(key)) found.set(key, made);
    }
  }
  return [...found.values()];
};

function mandates(index: number, scene: Scene): Mandate[] {
  const { context } = scene;
  const sentence = context.tree.sentenceOf(index);
  const { upos, deprel } = context.token(index);
  if (deprel === 'amod' || isWithheld(index, context) || isByOrder(index, context)) return [];
  const noun = upos !== 'VERB' && !isPredicate(index, context);
  const holders = noun ? holdersOfNoun(index, scene) : holdersOfVerb(index, scene);
  const tokens = matterOf(index, noun, scene);
  const named = issuesOf(tokens, context);
  // What is to be done may be no issue of the list.
  const issues: Issue[] = named.length > 0 || !hasTask(index, context) ? named : ['other'];
  return holders.flatMap((holder) =>
    issues.map((issue) => ({
      ...base([context.span(sentence.from, sentence.to)], 0.8),
      type: 'mandate',
      holder,
      issue,
      text: context.text(tokens[0]!, tokens.at(-1)! + 1),
      pattern: noun ? 'mandate/noun' : 'mandate/verb',
    })),
  );
}

/** “is empowered to …”: the word is what is said of somebody. */
function isPredicate(index: number, { tree }: Context): boolean {
  return (
    tree.child(index, 'cop') >= 0 || (tree.token(index).upos === 'ADJ' && tree.child(index, 'nsubj') >= 0)
  );
}

/** “has no mandate”, “was not authorised to speak publicly”: nobody is empowered. */
function isWithheld(index: number, context: Context): boolean {
  const { tree } = context;
  const { head, deprel } = context.token(index);
  const without = tree.children(index, 'det', 'case', 'amod').some((child) => context.is(child, 'NOT'));
  const above = /^(obj|nsubj|obl)/.test(deprel) && head >= 0 && context.isNegated(head);
  // “instructed A not to give way”: what they must not do is their mandate.
  const own = tree.children(index, 'advmod').some((child) => child < index && context.is(child, 'NOT'));
  return without || above || own;
}

/** “by order of A”: on whose behalf something is done. */
function isByOrder(index: number, context: Context): boolean {
  return context.is(index - 1, 'IN', 'BY') && context.is(index + 1, 'OF');
}

/** Whether a clause below the word, or beside it, says what is to be done. */
function hasTask(index: number, context: Context): boolean {
  const { tree } = context;
  const { head } = context.token(index);
  const beside =
    head < 0 ? [] : tree.children(head, 'xcomp', 'advcl', 'ccomp').filter((each) => each > index);
  return [...tree.children(index, 'xcomp', 'advcl', 'ccomp', 'acl'), ...beside].some((each) =>
    context.token(each).feats.includes('VerbForm=Inf'),
  );
}

/** “A has a mandate”, “A's mandate”, “the mandate that B gave A”. */
function holdersOfNoun(index: number, scene: Scene): string[] {
  const { context } = scene;
  const { tree } = context;
  const possessor = tree.child(index, 'nmod:poss');
  const owners = holdersIn(possessor, scene);
  if (owners.length > 0) return owners;
  const { head, deprel } = context.token(index);
  // “gave its negotiator, A, a mandate”: what is given may hang on whom it is given to.
  if (/^(conj|appos)$/.test(deprel) && head >= 0) return holdersIn(head, scene);
  for (const clause of [
    ...tree.children(index, 'acl'),
    head,
    ...(head < 0 ? [] : tree.children(head, 'xcomp')),
  ]) {
    if (clause < 0) continue;
    const receiver = tree
      .children(clause, 'iobj', 'obj')
      .find((child) => child !== index && holdersIn(child, scene).length > 0);
    if (receiver !== undefined) return holdersIn(receiver, scene);
  }
  return head < 0 ? [] : holdersIn(tree.subject(head), scene);
}

/** “B authorised A to …”, “A has been authorised to …”. */
function holdersOfVerb(index: number, scene: Scene): string[] {
  const { context } = scene;
  const { tree } = context;
  if (tree.isPassive(index) || isPredicate(index, context)) return holdersIn(tree.subject(index), scene);
  const tasks = tree.children(index, 'xcomp', 'advcl');
  const objects = [
    ...[index, ...tree.children(index, 'xcomp')].flatMap((at) => tree.children(at, 'obj', 'iobj')),
    ...tasks.flatMap((at) => tree.children(at, 'nsubj')),
  ];
  return objects.map((child) => holdersIn(child, scene)).find((ids) => ids.length > 0) ?? [];
}

/** What may be negotiated: the clause or phrase below the word, else the clause that the mandate is the subject of. */
function matterOf(index: number, noun: boolean, { context }: Scene): number[] {
  const { tree } = context;
  // “to negotiate on borders, but not on recognition”: what is denied is no part of it.
  const isDenied = (token: Token) =>
    token.deprel === 'conj' && tree.children(token.index).some((child) => context.is(child, 'NOT'));
  const own = tree.subtree(index, (token) => /^(parataxis|nsubj)/.test(token.deprel) || isDenied(token));
  if (isSpecific(own, context)) return own;
  const { to } = tree.sentenceOf(index);
  let end = index + 1;
  while (end < to && context.token(end).upos !== 'PUNCT') end++;
  const after = Array.from({ length: end - index }, (_, i) => index + i);
  if (!noun || issuesOf(after, context).length > 0) return after;
  const clause = tree.clauseOf(index);
  return tree.subtree(clause, (token) => /^(parataxis|advcl)/.test(token.deprel));
}

function isSpecific(tokens: readonly number[], context: Context): boolean {
  return issuesOf(tokens, context).some((issue) => issue !== 'format-of-talks');
}
