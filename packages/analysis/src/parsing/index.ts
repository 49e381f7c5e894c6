import type { Upos } from '../model.ts';
import { FEATURES, featuresOf } from '../network/features.ts';
import { runLayers, scoreArcs, scoreLabels } from '../network/forward.ts';
import { embedBytes } from '../network/tables.ts';
import type { SyntaxModel } from './model.ts';
import { LONGEST_PIECE } from './model.ts';
import { bestTree } from './tree.ts';

export type { SyntaxModel } from './model.ts';
export { loadSyntaxModel } from './model.ts';

/** What the syntactic analysis says of a word. */
export interface WordAnalysis {
  upos: Upos;
  /** Language-specific tag, or `_`. */
  xpos: string;
  /** UD features, or `_`. */
  feats: string;
  lemma: string;
  /** Place of the head in the sentence, -1 for the root. */
  head: number;
  /** UD relation to the head. */
  deprel: string;
}

/**
 * Tags, lemmatises and parses a sentence. The heads always make one tree with one root. Takes time in proportion to
 * the length of the sentence (and, up to 256 words, its square, for a very small part).
 *
 * @param forms the words of the sentence, in order
 */
export function analyseSentence(model: SyntaxModel, forms: readonly string[]): WordAnalysis[] {
  const words: WordAnalysis[] = [];
  for (let from = 0; from < forms.length; from += LONGEST_PIECE) {
    const piece = analysePiece(model, forms.slice(from, from + LONGEST_PIECE), from === 0);
    words.push(...(from === 0 ? piece : hang(piece, from, words)));
  }
  return words;
}

/** Later pieces of an overlong sentence hang from the root of the first. */
function hang(piece: readonly WordAnalysis[], from: number, before: readonly WordAnalysis[]): WordAnalysis[] {
  const root = before.findIndex((word) => word.head < 0);
  return piece.map((word) =>
    word.head < 0 ? { ...word, head: root, deprel: 'parataxis' } : { ...word, head: word.head + from },
  );
}

function analysePiece(model: SyntaxModel, forms: readonly string[], opening: boolean): WordAnalysis[] {
  const count = forms.length;
  const { arena, weights, activations: a, packed } = model;
  const features = new Int32Array(count * FEATURES);
  forms.forEach((form, at) => {
    featuresOf(form, opening && at === 0, model.vocabulary, features, at * FEATURES);
  });
  embedBytes(model.tables, features, model.source, count, a.x);
  runLayers(arena, weights, packed, a, [0, count]);
  scoreArcs(arena, weights, a, 0, count);
  const heads = bestTree(a.arcs.data, (count + 7) & ~7, a.rootScores, count);
  scoreLabels(arena, weights, packed, a, 0, count, (word) => heads[word]!);
  const words = forms.map((form, at) => describe(model, form, at, heads[at]!, opening));
  if (model.meta.separableVerbs) joinParticles(words, forms);
  return words;
}

function describe(
  model: SyntaxModel,
  form: string,
  at: number,
  head: number,
  opening: boolean,
): WordAnalysis {
  const { tagScores } = model.activations;
  const { upos, tag } = model.tagSet.choose(tagScores.data, at * tagScores.cols);
  const lemma = model.lemmatiser.lemmaOf({ form, upos, xpos: tag.xpos, first: opening && at === 0 });
  return { upos, xpos: tag.xpos, feats: tag.feats, lemma, head, deprel: labelOf(model, at, head) };
}

/** The best relation; only the root is `root`. */
function labelOf(model: SyntaxModel, at: number, head: number): string {
  const { labels } = model.meta;
  if (head < 0) return 'root';
  const { data, cols } = model.activations.labelScores;
  let best = model.rootLabel === 0 ? 1 : 0;
  for (let label = 0; label < labels.length; label++) {
    if (label !== model.rootLabel && data[at * cols + label]! > data[at * cols + best]!) best = label;
  }
  return labels[best] ?? 'dep';
}

/** Puts a particle that stands apart before the lemma of its verb: `wijst … af`, afwijzen. */
function joinParticles(words: WordAnalysis[], forms: readonly string[]): void {
  words.forEach((word, at) => {
    const verb = words[word.head];
    if (word.deprel !== 'compound:prt' || verb?.upos !== 'VERB') return;
    const particle = forms[at]!.toLowerCase();
    if (!verb.lemma.startsWith(particle)) verb.lemma = particle + verb.lemma;
  });
}
