import type { Upos } from '../model.ts';
import { UPOS } from '../model.ts';
import { padTo8 } from '../network/arena.ts';
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
  const features = new Int32Array(count * FEATURES);
  forms.forEach((form, at) => {
    featuresOf(form, opening && at === 0, model.vocabulary, features, at * FEATURES);
  });
  const { arena, activations: a, embedding, tables, found } = model;
  embedBytes(arena, embedding, tables, features, model.source, count, a.x);
  runLayers(arena, model.weights, model.packed, a, [0, count]);
  model.tagSet.choose(a.tagScores, count, found);
  const heads = findHeads(model, count);
  findLabels(model, count);
  const words = forms.map((form, at) => describe(model, form, at, heads[at]!, opening));
  if (model.meta.separableVerbs) joinParticles(words, forms);
  return words;
}

/** Each word's head; `headOf` has them too. */
function findHeads({ arena, weights, activations: a }: SyntaxModel, count: number): Int32Array {
  const { arcs, rootScores, headOf } = a;
  const stride = padTo8(count);
  scoreArcs(arena, weights, a, 0, count);
  arena.kernels.bestHeads(arcs.at, 4 * stride, rootScores.at, count, headOf.at);
  const heads = bestTree(headOf.data.subarray(0, count), arcs.data, stride, rootScores.data);
  headOf.data.set(heads);
  return heads;
}

/** Finds the best relations but `root`, which only the root has. */
function findLabels(model: SyntaxModel, count: number): void {
  const { arena, activations: a, found } = model;
  const { labelScores } = a;
  scoreLabels(arena, model.weights, model.packed, a, 0, count);
  const { length } = model.meta.labels;
  const stride = 4 * labelScores.cols;
  arena.kernels.bestPlaces(labelScores.at, stride, count, length, model.rootLabel, found.labels.at);
}

function describe(
  { meta, found, lemmatiser }: SyntaxModel,
  form: string,
  at: number,
  head: number,
  opening: boolean,
): WordAnalysis {
  const upos = UPOS[found.upos.data[at]!]!;
  const { xpos, feats } = meta.tags[found.tags.data[at]!] ?? NO_TAG;
  const lemma = lemmatiser.lemmaOf({ form, upos, xpos, first: opening && at === 0 });
  const deprel = head < 0 ? 'root' : (meta.labels[found.labels.data[at]!] ?? 'dep');
  return { upos, xpos, feats, lemma, head, deprel };
}

const NO_TAG = { xpos: '_', feats: '_' };

/** Puts a particle that stands apart before the lemma of its verb: `wijst … af`, afwijzen. */
function joinParticles(words: WordAnalysis[], forms: readonly string[]): void {
  words.forEach((word, at) => {
    const verb = words[word.head];
    if (word.deprel !== 'compound:prt' || verb?.upos !== 'VERB') return;
    const particle = forms[at]!.toLowerCase();
    if (!verb.lemma.startsWith(particle)) verb.lemma = particle + verb.lemma;
  });
}
