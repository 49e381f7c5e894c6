import type { ConlluSentence, ConlluWord } from '../conllu/index.ts';
import type { WordKey } from '../lemmas/index.ts';
import { MOST_KEYS, WHOLE_KEYS, keysOf } from '../lemmas/index.ts';
import { scriptOf } from '../lemmas/script.ts';
import { plainTypography } from '../network/features.ts';

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

/** What joins the parts of a compound in writing and is left out between the marks of its lemma. */
const LINKS = ['', 's', 'e', 'en', 'n', '-', 's-'];

/**
 * The lemma as in a dictionary: without the marks (underscores) that Dutch treebanks put between the parts of a
 * compound, and with what joins these parts in the word as it is written: `vrede_overleg` for *vredesoverleg*.
 */
export function plainLemma(form: string, lemma: string): string {
  if (lemma.length < 3 || !/[^_]_[^_]/.test(lemma)) return lemma;
  const parts = lemma.split('_');
  const last = parts.pop()!;
  const written = form.toLowerCase();
  let at = 0;
  for (const part of parts) {
    const link = LINKS.find(
      (each) => startsAt(written, part + each, at) && followed(written, at, part, each, parts, last),
    );
    if (link === undefined) return parts.join('') + last;
    at += part.length + link.length;
  }
  return (lemma === lemma.toLowerCase() ? written : form).slice(0, at) + last;
}

const startsAt = (written: string, piece: string, at: number): boolean =>
  written.startsWith(piece.toLowerCase(), at);

/** Whether the next part (its first three letters, as its end may be inflected) comes after this one and its link. */
function followed(
  written: string,
  at: number,
  part: string,
  link: string,
  parts: readonly string[],
  last: string,
): boolean {
  const next = parts[parts.indexOf(part) + 1] ?? last;
  return startsAt(written, next.slice(0, 3), at + part.length + link.length);
}

/** What is to be learnt for a word: its lemma without a particle that stands elsewhere. */
export function lemmaToLearn(sentence: ConlluSentence, at: number): string {
  const { form, lemma } = sentence.words[at]!;
  const mark = lemma.indexOf('_');
  if (mark <= 0) return lemma;
  const particle = particleOf(sentence, at)?.form.toLowerCase();
  return plainLemma(form, particle === lemma.slice(0, mark) ? lemma.slice(mark + 1) : lemma);
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

/** An ending decides about unseen words only where at least so many different words agree. */
const WITNESSES = 2;

/**
 * Learns which rule fits which words and which endings: the most frequent one under each hash. Endings count each
 * word once, and nothing is made of one that was seen in a single word.
 */
export function learnLemmas(sentences: readonly ConlluSentence[]): LemmaTable {
  const rules = new Map<string, number>();
  const counts = new Map<number, Map<number, number>>();
  const seen = new Set<string>();
  for (const sentence of sentences) {
    sentence.words.forEach((word, at) => {
      if (word.lemma === '_' && word.form !== '_') return;
      const rule = scriptOf(plainTypography(word.form), lemmaToLearn(sentence, at));
      if (!rules.has(rule)) rules.set(rule, rules.size);
      const keys = allKeys(word, at);
      for (const key of keys.slice(0, WHOLE_KEYS)) bump(counts, key, rules.get(rule)!);
      const type = `${word.form}\t${word.upos}\t${word.xpos}\t${rule}`;
      if (seen.has(type)) return;
      seen.add(type);
      for (const key of keys.slice(WHOLE_KEYS)) bump(counts, key, rules.get(rule)!);
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

/** The most frequent rule and how often it was seen. */
function mostFrequent(counts: ReadonlyMap<number, number>): [rule: number, count: number] {
  let [best, most] = [-1, 0];
  for (const [rule, count] of counts) if (count > most) [best, most] = [rule, count];
  return [best, most];
}

/** Keeps the hashes under which another rule stands than would be found without them. */
function prune(
  names: readonly string[],
  counts: ReadonlyMap<number, Map<number, number>>,
  sentences: readonly ConlluSentence[],
): LemmaTable {
  const needed = new Map<number, number>();
  const seen = new Set<number>();
  for (const sentence of sentences) {
    sentence.words.forEach((word, at) => {
      const keys = allKeys(word, at);
      if (seen.has(keys[0]!)) return;
      seen.add(keys[0]!);
      let below = -1;
      for (let place = keys.length - 1; place >= 0; place--) {
        const key = keys[place]!;
        const [rule, count] = mostFrequent(counts.get(key) ?? new Map<number, number>());
        if (rule === below || count < (place < WHOLE_KEYS ? 1 : WITNESSES)) continue;
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
