import type { ConlluSentence } from '../conllu/index.ts';
import { sourceOf } from '../conllu/index.ts';
import type { SyntaxModel } from '../parsing/index.ts';
import { analyseSentence } from '../parsing/index.ts';
import { plainLemma } from '../train/lemmas.ts';

/** Counts of words, and of words of which something was right. */
export interface Counts {
  words: number;
  upos: number;
  xpos: number;
  feats: number;
  lemma: number;
  /** Unlabelled attachment. */
  uas: number;
  /** Attachment with the relation, subtype left out, as in the CoNLL 2018 shared task. */
  las: number;
  /** Attachment with the relation and its subtype. */
  full: number;
}

export const noCounts = (): Counts => ({
  words: 0,
  upos: 0,
  xpos: 0,
  feats: 0,
  lemma: 0,
  uas: 0,
  las: 0,
  full: 0,
});

/** Scores a model on sentences whose words are given, for each source treebank and for `all`. */
export function scoreGoldTokens(
  model: SyntaxModel,
  sentences: readonly ConlluSentence[],
): Map<string, Counts> {
  const table = new Map<string, Counts>([['all', noCounts()]]);
  for (const sentence of sentences) {
    const source = sourceOf(sentence);
    if (!table.has(source)) table.set(source, noCounts());
    const words = analyseSentence(
      model,
      sentence.words.map((word) => word.form),
    );
    sentence.words.forEach((gold, at) => {
      const own = words[at]!;
      for (const counts of [table.get('all')!, table.get(source)!]) countWord(counts, gold, own);
    });
  }
  return table;
}

type Own = Pick<ConlluSentence['words'][number], 'upos' | 'xpos' | 'feats' | 'lemma' | 'head' | 'deprel'>;
type Gold = Own & { readonly form: string };

/** Adds a word to the counts. */
export function countWord(counts: Counts, gold: Gold, own: Own, sameHead = own.head === gold.head): void {
  const relation = (deprel: string): string => deprel.split(':')[0]!;
  counts.words++;
  if (own.upos === gold.upos) counts.upos++;
  if (own.xpos === gold.xpos) counts.xpos++;
  if (own.feats === gold.feats) counts.feats++;
  if (own.lemma === plainLemma(gold.form, gold.lemma)) counts.lemma++;
  if (sameHead) counts.uas++;
  if (sameHead && relation(own.deprel) === relation(gold.deprel)) counts.las++;
  if (sameHead && own.deprel === gold.deprel) counts.full++;
}

/** A line of a table of scores, in per cent. */
export function scoreLine(name: string, counts: Counts): string {
  const share = (count: number): string => ((100 * count) / Math.max(1, counts.words)).toFixed(1).padStart(6);
  const { words, upos, xpos, feats, lemma, uas, las, full } = counts;
  return (
    name.padEnd(10) +
    String(words).padStart(7) +
    [upos, xpos, feats, lemma, uas, las, full].map(share).join('')
  );
}

export const SCORE_HEADER = `${''.padEnd(10)}  words  UPOS  XPOS FEATS LEMMA   UAS   LAS  LAS+`;
