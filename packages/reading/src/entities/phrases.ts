import type { Context } from '../context.ts';

/** A noun phrase: tokens `from` to `to` (exclusive); `core` leaves out the article and what follows the head. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly core: { readonly from: number; readonly to: number };
}

const BEFORE: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'nummod',
  'nmod:poss',
  'compound',
  'advmod',
  'flat',
  'nmod',
  'case',
  'punct',
  'cc',
  'conj',
  'fixed',
]);
const OPENING: ReadonlySet<string> = new Set([
  'DET',
  'PRON',
  'ADJ',
  'NUM',
  'PROPN',
  'NOUN',
  'PART',
  'ADV',
  'CCONJ',
  'PUNCT',
  'SYM',
  'X',
]);

/**
 * The noun phrase of a noun, by its tree where that is contiguous: determiners, adjectives and compounds before it,
 * and a prepositional phrase after it (“a source inside the Turkish foreign ministry”).
 */
export function nounPhrase(head: number, context: Context): Phrase {
  const from = leftEdge(head, context);
  const to = rightEdge(head, context);
  let core = from;
  while (core < head && isArticle(core, context)) core++;
  return { from, to: to.full, head, core: { from: core, to: to.name } };
}

/** Whether a phrase begins with an indefinite article. */
export function isIndefinite(phrase: Phrase, context: Context): boolean {
  return context.token(phrase.from).feats.includes('Definite=Ind');
}

/** Whether a phrase is a definite article or demonstrative and a noun, and no more: “the country”. */
export function isBareDefinite(phrase: Phrase, context: Context): boolean {
  const first = context.token(phrase.from);
  const bare =
    phrase.core.to - phrase.core.from <= 1 && phrase.from < phrase.head && !isIndefinite(phrase, context);
  return bare && first.upos === 'DET' && !context.is(first.index, 'NOT');
}

function isArticle(index: number, context: Context): boolean {
  const token = context.token(index);
  return token.upos === 'DET' && !context.is(index, 'HIS', 'HER', 'ITS', 'THEIR', 'BOTH');
}

function leftEdge(head: number, context: Context): number {
  const { tree } = context;
  let from = head;
  while (from > 0) {
    const token = context.token(from - 1);
    if (token.sentence !== context.token(head).sentence || !OPENING.has(token.upos)) break;
    const below = tree.isUnder(token.index, head) && BEFORE.has(token.deprel.split(':')[0]!);
    const opens =
      token.upos === 'DET' || token.upos === 'ADJ' || context.is(token.index, 'HIS', 'HER', 'ITS', 'THEIR');
    if (token.upos === 'PUNCT' && token.text !== ',') break;
    if (token.text === ',' || token.upos === 'CCONJ') {
      if (!below && !isAdjectiveList(from - 1, context)) break;
    } else if (!below && !opens) break;
    from--;
    if (token.upos === 'DET') break;
  }
  while (from < head && (context.token(from).upos === 'PUNCT' || context.token(from).upos === 'CCONJ'))
    from++;
  return from;
}

/** Whether a comma or conjunction joins two adjectives: “Russian, Ukrainian and Turkish”. */
function isAdjectiveList(index: number, context: Context): boolean {
  return context.tokens[index - 1]?.upos === 'ADJ' && context.tokens[index + 1]?.upos === 'ADJ';
}

function rightEdge(head: number, context: Context): { name: number; full: number } {
  const { tree } = context;
  let name = head + 1;
  while (
    name < context.tokens.length &&
    tree.isUnder(name, head) &&
    /^(flat|fixed|compound)/.test(context.token(name).deprel)
  )
    name++;
  let full = name;
  for (const child of tree.children(head, 'nmod')) {
    const below = tree.subtree(child, (token) => /^(acl|conj|cc|appos|parataxis|punct)/.test(token.deprel));
    if (below[0] === full && below.at(-1)! - full === below.length - 1) full = below.at(-1)! + 1;
  }
  return { name, full };
}
