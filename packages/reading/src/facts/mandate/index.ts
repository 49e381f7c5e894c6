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
  const noun = context.token(index).upos === 'NOUN';
  const holders = noun ? holdersOfNoun(index, scene) : holdersOfVerb(index, scene);
  const tokens = matterOf(index, noun, scene);
  const issues = issuesOf(tokens, context);
  const all = issues.length > 0 || !noun ? issues : [];
  return holders.flatMap((holder) =>
    all.map((issue) => ({
      ...base([context.span(sentence.from, sentence.to)], 0.8),
      type: 'mandate',
      holder,
      issue,
      text: context.text(tokens[0]!, tokens.at(-1)! + 1),
      pattern: noun ? 'mandate/noun' : 'mandate/verb',
    })),
  );
}

/** “A has a mandate”, “A's mandate”, “the mandate that B gave A”. */
function holdersOfNoun(index: number, scene: Scene): string[] {
  const { context } = scene;
  const { tree } = context;
  const possessor = tree.child(index, 'nmod:poss');
  const owners = holdersIn(possessor, scene);
  if (owners.length > 0) return owners;
  const { head } = context.token(index);
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
  const { tree } = scene.context;
  if (tree.isPassive(index)) return holdersIn(tree.subject(index), scene);
  const objects = [index, ...tree.children(index, 'xcomp')].flatMap((at) => tree.children(at, 'obj', 'iobj'));
  return objects.map((child) => holdersIn(child, scene)).find((ids) => ids.length > 0) ?? [];
}

/** What may be negotiated: the clause or phrase below the word, else the clause that the mandate is the subject of. */
function matterOf(index: number, noun: boolean, { context }: Scene): number[] {
  const { tree } = context;
  const own = tree.subtree(index, (token) => /^(parataxis|nsubj)/.test(token.deprel));
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
