import { UPOS } from '../model.ts';
import type { ConlluSentence } from '../conllu/index.ts';
import { sourceOf } from '../conllu/index.ts';
import { FEATURES, Vocabulary, featuresOf, hashOf, normalForm } from '../network/features.ts';

/** A sentence to learn from, in numbers. */
export interface Example {
  readonly forms: readonly string[];
  readonly features: Int32Array;
  readonly source: number;
  readonly upos: Uint8Array;
  readonly tag: Int16Array;
  readonly head: Int16Array;
  readonly label: Uint8Array;
  readonly tagWeight: number;
  readonly arcWeight: number;
}

/** What may be told apart: the classes of the network and the words it knows, from the training data alone. */
export interface Inventory {
  /** Hashes of the words, the most frequent first. */
  readonly words: Uint32Array;
  /** How often each row's word stands in the treebanks. */
  readonly counts: Uint32Array;
  /** `xpos<TAB>feats`. */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly sources: readonly string[];
}

export const tagOf = (word: { xpos: string; feats: string }): string => `${word.xpos}\t${word.feats}`;

/**
 * Counts words, tags, relations and sources.
 *
 * @param more words of plain text, which get a row of their own when they stand there at least `enough` times
 */
export function takeInventory(
  sentences: readonly ConlluSentence[],
  more: ReadonlyMap<string, number>,
  rows: number,
): Inventory {
  const [tags, labels, sources] = [new Map<string, number>(), new Map<string, number>(), new Set<string>()];
  const gold = new Map<string, number>();
  for (const sentence of sentences) {
    sources.add(sourceOf(sentence));
    for (const word of sentence.words) {
      count(gold, normalForm(word.form));
      count(tags, tagOf(word));
      count(labels, word.deprel);
    }
  }
  const all = new Map(more);
  for (const [word, times] of gold) all.set(word, (all.get(word) ?? 0) + 2 * times);
  const words = byCount(all)
    .filter((word) => all.get(word)! >= 4)
    .slice(0, rows);
  return {
    words: Uint32Array.from(words, (word) => hashOf(word)),
    counts: Uint32Array.from(['', ...words], (word) => gold.get(word) ?? 0),
    tags: byCount(tags).filter((tag) => tags.get(tag)! >= 2),
    labels: byCount(labels).filter((label) => labels.get(label)! >= 2),
    sources: [...sources].sort(),
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key);

/** How much a source's tags and trees count. */
export type SourceWeights = (source: string) => { readonly tags: number; readonly trees: number };

/** Turns sentences into examples; relations and tags outside the inventory count as the most frequent or unknown. */
export function makeExamples(
  sentences: readonly ConlluSentence[],
  inventory: Inventory,
  weightOf: SourceWeights,
): Example[] {
  const vocabulary = new Vocabulary(inventory.words);
  const tags = new Map(inventory.tags.map((tag, at) => [tag, at]));
  const labels = new Map(inventory.labels.map((label, at) => [label, at]));
  const labelOf = (label: string): number => labels.get(label) ?? labels.get(label.split(':')[0]!) ?? 0;
  const upos = new Map<string, number>(UPOS.map((tag, at) => [tag, at]));
  return sentences.map((sentence) => {
    const { words } = sentence;
    const forms = words.map((word) => word.form);
    const weights = weightOf(sourceOf(sentence));
    return {
      forms,
      features: sentenceFeatures(forms, vocabulary),
      source: Math.max(0, inventory.sources.indexOf(sourceOf(sentence))),
      upos: Uint8Array.from(words, (word) => upos.get(word.upos) ?? UPOS.indexOf('X')),
      tag: Int16Array.from(words, (word) => tags.get(tagOf(word)) ?? -1),
      head: Int16Array.from(words, (word) => word.head),
      label: Uint8Array.from(words, (word) => labelOf(word.deprel)),
      tagWeight: weights.tags,
      arcWeight: weights.trees,
    };
  });
}

/** The features of each word of a sentence, one after another. */
export function sentenceFeatures(forms: readonly string[], vocabulary: Vocabulary): Int32Array {
  const features = new Int32Array(forms.length * FEATURES);
  forms.forEach((form, at) => featuresOf(form, at === 0, vocabulary, features, at * FEATURES));
  return features;
}
