import type { ConlluSentence } from '../conllu/index.ts';
import type { SyntaxModel, WordAnalysis } from '../parsing/index.ts';
import { analyseSentence } from '../parsing/index.ts';
import type { RawDocument, TokenRules } from '../tokens/index.ts';
import { tokenise } from '../tokens/index.ts';
import type { Counts } from './scores.ts';
import { SCORE_HEADER, countWord, noCounts } from './scores.ts';
import type { Tally } from './segmentation.ts';
import { compare as compareExtents, f1 as f1Of, noTally, readGold } from './segmentation.ts';

/** What was right, and how many words the treebank and the analysis have. */
export interface RawScore {
  readonly right: Counts;
  gold: number;
  found: number;
  readonly sentences: Tally;
}

/**
 * Scores a model and a tokeniser together on running text, as the CoNLL 2018 shared task does (Zeman et al. 2018): a
 * word counts where its characters are exactly those of a word of the treebank, a head where it is the word the
 * treebank names. Gives a score for each source treebank.
 *
 * @param path a CoNLL-U file
 * @param sentences the sentences of that file
 */
export function scoreRawText(
  model: SyntaxModel,
  rules: TokenRules,
  path: string,
  sentences: readonly ConlluSentence[],
): Map<string, RawScore> {
  const scores = new Map<string, RawScore>();
  let next = 0;
  for (const gold of readGold(path)) {
    const score = scores.get(gold.treebank) ?? { right: noCounts(), gold: 0, found: 0, sentences: noTally() };
    scores.set(gold.treebank, score);
    const words: Placed[] = [];
    while (words.length < gold.words.length) {
      const from = words.length;
      for (const word of sentences[next]!.words) {
        const extent = gold.words[words.length]!;
        words.push({ ...word, at: key(extent), headAt: '' });
      }
      linkHeads(words, from);
      next++;
    }
    const raw = tokenise(gold.text, rules);
    compareExtents(gold, raw, noTally(), score.sentences);
    compare(words, analyseText(model, raw), score);
  }
  return scores;
}

/** A word with the place of its characters and that of its head's, `''` for the root. */
interface Placed extends WordLike {
  readonly at: string;
  headAt: string;
}
type WordLike = Omit<WordAnalysis, 'upos'> & { readonly form: string; readonly upos: string };

const key = ({ start, end }: { start: number; end: number }): string => `${String(start)}-${String(end)}`;

function linkHeads(words: Placed[], from: number): void {
  for (const word of words.slice(from)) word.headAt = word.head < 0 ? '' : words[from + word.head]!.at;
}

function analyseText(model: SyntaxModel, raw: RawDocument): Placed[] {
  const words: Placed[] = [];
  for (const { from, to } of raw.sentences) {
    const tokens = raw.tokens.slice(from, to);
    const analysed = analyseSentence(
      model,
      tokens.map((token) => token.text),
    );
    const begin = words.length;
    analysed.forEach((word, at) =>
      words.push({ ...word, form: tokens[at]!.text, at: key(tokens[at]!), headAt: '' }),
    );
    linkHeads(words, begin);
  }
  return words;
}

function compare(gold: readonly Placed[], own: readonly Placed[], score: RawScore): void {
  const byPlace = new Map(own.map((word) => [word.at, word]));
  score.gold += gold.length;
  score.found += own.length;
  for (const word of gold) {
    const match = byPlace.get(word.at);
    if (match) countWord(score.right, word, match, match.headAt === word.headAt);
  }
}

/** The heading of the lines below. */
export const RAW_HEADER = `          SENTENCES  ${SCORE_HEADER.trim().replace('words', 'WORDS')}`;

/** F1 of each measure, in per cent. */
export function rawLine(name: string, { right, gold, found, sentences }: RawScore): string {
  const { words, upos, xpos, feats, lemma, uas, las, full } = right;
  const f1 = (count: number): string => ((200 * count) / (gold + found)).toFixed(1).padStart(6);
  return (
    name.padEnd(10) +
    f1Of(sentences).toFixed(1).padStart(9) +
    ' ' +
    [words, upos, xpos, feats, lemma, uas, las, full].map(f1).join('')
  );
}
