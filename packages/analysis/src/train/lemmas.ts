import type { ConlluSentence, ConlluWord } from '../conllu/index.ts';
import type { WordKey } from '../lemmas/index.ts';
import { MOST_KEYS, keysOf } from '../lemmas/index.ts';
import { scriptOf } from '../lemmas/script.ts';

/** The rules for lemmas, and under which hashes they are found. */
export interface LemmaTable {
  readonly rules: readonly string[];
  readonly hashes: Uint32Array;
  readonly values: Uint16Array;
}

/** The particle of a separable verb that stands apart from it in the sentence, or undefined. */
export function particleOf(sentence: ConlluSentence, at: number): ConlluWord | undefined {
  return sentence.words.find((word) => word.head === at && word.deprel === 'compound:prt');
}

/**
 * The lemma as in a dictionary: without the marks that Dutch treebanks put between the parts of a compound.
 * A mark is an underscore between letters.
 */
export function plainLemma(lemma: string): string {
  return lemma.length > 2 ? lemma.replace(/(?<=[^_])_(?=[^_])/g, '') : lemma;
}

/** What is to be learnt for a word: its lemma without a particle that stands elsewhere. */
export function lemmaToLearn(sentence: ConlluSentence, at: number): string {
  const { lemma } = sentence.words[at]!;
  const mark = lemma.indexOf('_');
  if (mark <= 0) return lemma;
  const particle = particleOf(sentence, at)?.form.toLowerCase();
  return plainLemma(particle === lemma.slice(0, mark) ? lemma.slice(mark + 1) : lemma);
}

/** Whether lemmas of verbs hold particles that stand apart from them. */
export function hasSeparableVerbs(sentences: readonly ConlluSentence[]): boolean {
  let count = 0;
  for (const sentence of sentences) {
    sentence.words.forEach((word, at) => {
      if (word.lemma.includes('_') && particleOf(sentence, at)) count++;
    });
  }
  return count >= 20;
}

/** Learns which rule fits which words and which endings: the most frequent one under each hash. */
export function learnLemmas(sentences: readonly ConlluSentence[]): LemmaTable {
  const rules = new Map<string, number>();
  const counts = new Map<number, Map<number, number>>();
  for (const sentence of sentences) {
    sentence.words.forEach((word, at) => {
      if (word.lemma === '_' && word.form !== '_') return;
      const rule = scriptOf(word.form, lemmaToLearn(sentence, at));
      if (!rules.has(rule)) rules.set(rule, rules.size);
      for (const key of allKeys(word, at)) bump(counts, key, rules.get(rule)!);
    });
  }
  return prune([...rules.keys()], counts, sentences);
}

const keyOf = (word: ConlluWord, at: number): WordKey => ({
  form: word.form,
  upos: word.upos,
  xpos: word.xpos,
  first: at === 0,
});

function allKeys(word: ConlluWord, at: number): number[] {
  const keys = new Uint32Array(MOST_KEYS);
  return Array.from(keys.subarray(0, keysOf(keyOf(word, at), keys)));
}

function bump(counts: Map<number, Map<number, number>>, key: number, rule: number): void {
  const inner = counts.get(key);
  if (inner) inner.set(rule, (inner.get(rule) ?? 0) + 1);
  else counts.set(key, new Map([[rule, 1]]));
}

function mostFrequent(counts: ReadonlyMap<number, number>): number {
  let [best, most] = [-1, 0];
  for (const [rule, count] of counts) if (count > most) [best, most] = [rule, count];
  return best;
}

/** Keeps the hashes under which another rule stands than would be found without them. */
function prune(
  names: readonly string[],
  counts: ReadonlyMap<number, Map<number, number>>,
  sentences: readonly ConlluSentence[],
): LemmaTable {
  const best = new Map<number, number>();
  for (const [key, rules] of counts) best.set(key, mostFrequent(rules));
  const needed = new Map<number, number>();
  const seen = new Set<number>();
  for (const sentence of sentences) {
    sentence.words.forEach((word, at) => {
      const keys = allKeys(word, at);
      if (seen.has(keys[0]!)) return;
      seen.add(keys[0]!);
      let below = -1;
      for (const key of keys.reverse()) {
        const rule = best.get(key);
        if (rule === undefined || rule === below) continue;
        needed.set(key, rule);
        below = rule;
      }
    });
  }
  return renumber(names, needed);
}

function renumber(names: readonly string[], needed: ReadonlyMap<number, number>): LemmaTable {
  const used = [...new Set(needed.values())].sort((a, b) => a - b);
  const numbers = new Map(used.map((rule, at) => [rule, at]));
  const entries = [...needed].sort(([a], [b]) => a - b);
  return {
    rules: used.map((rule) => names[rule]!),
    hashes: Uint32Array.from(entries, ([key]) => key),
    values: Uint16Array.from(entries, ([, rule]) => numbers.get(rule)!),
  };
}
