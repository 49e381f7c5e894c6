import type { Token, Upos } from '../model.ts';
import { PackedLookup, packLookup } from './lookup.ts';
import type { Lookup, Packed } from './lookup.ts';

/**
 * A lexicon of concepts: for each concept the words that express it in one language, separated by commas or
 * line breaks. An entry is one of
 *
 * - `afwijzen`: a word, by its lemma or as it stands (case folded);
 * - `=Volgens`: only as it stands (case folded);
 * - `eis/NOUN`, `call/VERB`: only where the tagger says so (several: `open/ADJ/ADV`);
 * - `af_wijzen`: a separable verb, joined (`afwijst`) or apart (`wijst … af`);
 * - `van de hand`: words in a row;
 * - `wijzen + van de hand`, `see + each other`: a word, and further words after or before it in the same sentence,
 *   no more than {@link MAX_GAP} tokens away; the first word is the head;
 * - `rule > out`: as with `+`, but only after the head and at most {@link NEAR_GAP} tokens away, as particles are;
 * - `~overleg`: every noun that ends so, at least {@link LEAST_STEM} letters before it.
 */
export type ConceptEntries = Readonly<Record<string, string>>;

/** A concept found in the text: `head` is the index of the token that carries it, `tokens` all of its words. */
export interface ConceptMatch {
  readonly concept: string;
  readonly head: number;
  readonly tokens: readonly number[];
}

/** How many tokens may stand between the parts of a discontinuous entry. */
export const MAX_GAP = 14;

/** How many letters a compound has at least before the tail by which an entry knows it. */
export const LEAST_STEM = 4;

/** How long the tails of compounds are. */
const TAILS = { least: 4, most: 14 };

/** How many tokens may stand between a head and its particle. */
export const NEAR_GAP = 5;

/** What is not so is left out, since most of the file of a compiled lexicon are entries. */
interface Word {
  readonly text: string;
  readonly exact?: true;
  readonly upos?: readonly Upos[];
}

interface Entry {
  readonly concept: string;
  readonly first: readonly Word[];
  /** Further words of a discontinuous entry. */
  readonly rest?: readonly (readonly Word[])[];
  /** Whether they stand after the head and near it. */
  readonly after?: true;
  /** The particle of a separable verb, where the entry is one. */
  readonly particle?: string;
}

/** A compiled lexicon; opaque. */
export interface ConceptIndex {
  readonly byFirstWord: Lookup<readonly Entry[]>;
}

/**
 * Compiles a lexicon.
 * @throws Error naming the concept and the entry where one cannot be read or stands twice.
 */
export function compileConcepts(...lexicons: readonly ConceptEntries[]): ConceptIndex {
  const byFirstWord = new Map<string, Entry[]>();
  for (const lexicon of lexicons) {
    for (const [concept, text] of Object.entries(lexicon)) {
      const seen = new Set<string>();
      for (const source of text.split(/[,\n]/).map((part) => part.trim())) {
        if (source === '') continue;
        if (seen.has(source))
          throw new Error(`Concept ${concept}: the entry “${source}” stands twice; remove one.`);
        seen.add(source);
        for (const entry of readEntry(concept, source)) {
          const key = entry.first[0]!.text;
          const list = byFirstWord.get(key);
          if (list) list.push(entry);
          else byFirstWord.set(key, [entry]);
        }
      }
    }
  }
  return { byFirstWord };
}

/** A compiled lexicon as plain data. */
export const packConcepts = ({ byFirstWord }: ConceptIndex): Packed => packLookup(byFirstWord);

/** The inverse of {@link packConcepts}. */
export const openConcepts = (packed: Packed): ConceptIndex => ({ byFirstWord: new PackedLookup(packed) });

function readEntry(concept: string, source: string): Entry[] {
  const after = source.includes('>');
  const parts = source.split(/[+>]/).map((part) => part.trim());
  if (parts.some((part) => part === '')) {
    throw new Error(`Concept ${concept}: “${source}” has an empty part around + or >; write “head + other”.`);
  }
  const words = parts.map((part) => part.split(/\s+/).map(readWord));
  const [first, ...rest] = words as [Word[], ...Word[][]];
  const head = first[0]!;
  const separable = /^(\p{L}+)_(\p{L}+)$/u.exec(head.text);
  const base = { concept, ...(rest.length > 0 && { rest }), ...(after && { after }) };
  if (!separable) return [{ ...base, first }];
  const [, particle, verb] = separable as unknown as [string, string, string];
  return [
    { ...base, first: [{ ...head, text: particle + verb }, ...first.slice(1)] },
    { ...base, first: [{ ...head, text: verb }, ...first.slice(1)], particle },
  ];
}

function readWord(source: string): Word {
  const exact = source.startsWith('=');
  const [text = '', ...upos] = (exact ? source.slice(1) : source).split('/');
  return {
    text: text.toLowerCase(),
    ...(exact && { exact }),
    ...(upos.length > 0 && { upos: upos as Upos[] }),
  };
}

/** Finds every concept of the lexicon in the tokens; matches come in the order of their heads. */
export function findConcepts(tokens: readonly Token[], index: ConceptIndex): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  for (const token of tokens) {
    const form = token.text.toLowerCase();
    const here = new Map<string, ConceptMatch>();
    tryEntries(index.byFirstWord.get(form), tokens, token.index, here);
    if (token.lemma !== form) tryEntries(index.byFirstWord.get(token.lemma), tokens, token.index, here);
    const hyphen = token.lemma.lastIndexOf('-');
    if (hyphen > 0)
      tryEntries(
        index.byFirstWord.get(token.lemma.slice(hyphen + 1).toLowerCase()),
        tokens,
        token.index,
        here,
      );
    for (const tail of tailsOf(token)) tryEntries(index.byFirstWord.get(tail), tokens, token.index, here);
    found.push(...here.values());
  }
  return found;
}

/** The tails that entries may know a noun by. */
function tailsOf({ upos, lemma }: Token): string[] {
  if (upos !== 'NOUN' || lemma.length < LEAST_STEM + TAILS.least) return [];
  const most = Math.min(TAILS.most, lemma.length - LEAST_STEM);
  return Array.from({ length: most - TAILS.least + 1 }, (_, i) => `~${lemma.slice(-TAILS.least - i)}`);
}

/** Adds the longest match of each concept at a token to `here`. */
function tryEntries(
  entries: readonly Entry[] | undefined,
  tokens: readonly Token[],
  at: number,
  here: Map<string, ConceptMatch>,
): void {
  for (const entry of entries ?? []) {
    const matched = matchEntry(entry, tokens, at);
    if (matched && matched.length > (here.get(entry.concept)?.tokens.length ?? 0)) {
      here.set(entry.concept, { concept: entry.concept, head: at, tokens: matched });
    }
  }
}

const NOTHING: readonly (readonly Word[])[] = [];

function matchEntry(entry: Entry, tokens: readonly Token[], at: number): number[] | null {
  const matched = matchRow(entry.first, tokens, at);
  if (!matched) return null;
  if (entry.particle !== undefined) {
    const particle = findParticle(entry.particle, tokens, at);
    if (particle < 0) return null;
    matched.push(particle);
  }
  for (const words of entry.rest ?? NOTHING) {
    const more = findRow(words, tokens, at, entry.after === true);
    if (!more) return null;
    matched.push(...more);
  }
  return matched.sort((a, b) => a - b);
}

function matchRow(words: readonly Word[], tokens: readonly Token[], at: number): number[] | null {
  const sentence = tokens[at]!.sentence;
  for (let i = 0; i < words.length; i++) {
    const token = tokens[at + i];
    if (token?.sentence !== sentence || !wordMatches(words[i]!, token)) return null;
  }
  return words.map((_, i) => at + i);
}

function wordMatches(word: Word, token: Token): boolean {
  if (word.upos && !word.upos.includes(token.upos)) return false;
  if (token.text.length === word.text.length && token.text.toLowerCase() === word.text) return true;
  if (word.text.startsWith('~')) {
    const stem = token.lemma.length - word.text.length + 1;
    return token.upos === 'NOUN' && stem >= LEAST_STEM && token.lemma.endsWith(word.text.slice(1));
  }
  // “EU-functionaris” is a functionaris: the last part of a hyphenated compound says what it is.
  if (word.exact) return false;
  return token.lemma === word.text || (token.lemma.includes('-') && endsInPart(token.lemma, word.text));
}

const endsInPart = (lemma: string, word: string): boolean => lemma.toLowerCase().endsWith(`-${word}`);

/** The nearest row of words after the head, else before it, within the sentence and {@link MAX_GAP}. */
function findRow(
  words: readonly Word[],
  tokens: readonly Token[],
  at: number,
  after: boolean,
): number[] | null {
  for (const step of after ? [1] : [1, -1]) {
    for (let gap = 1; gap <= (after ? NEAR_GAP : MAX_GAP) + 1; gap++) {
      const start = at + step * gap;
      if (tokens[start]?.sentence !== tokens[at]!.sentence) break;
      const row = matchRow(words, tokens, start);
      if (row) return row;
    }
  }
  return null;
}

/**
 * The separated particle of the verb at `at`: the word that the tree attaches as one, else the word where it ends
 * a clause (before punctuation, a conjunction or the end of the sentence).
 */
function findParticle(particle: string, tokens: readonly Token[], at: number): number {
  const verb = tokens[at]!;
  for (let i = at + 1; i <= at + MAX_GAP + 1; i++) {
    const token = tokens[i];
    if (token?.sentence !== verb.sentence) return -1;
    if (token.text.toLowerCase() !== particle) continue;
    if (token.head === at && token.deprel === 'compound:prt') return i;
    const next = tokens[i + 1];
    const closes = next?.sentence !== verb.sentence || CLAUSE_ENDS.has(next.upos);
    if (closes && token.upos !== 'DET') return i;
  }
  return -1;
}

const CLAUSE_ENDS: ReadonlySet<Upos> = new Set<Upos>(['PUNCT', 'CCONJ', 'SCONJ', 'VERB', 'AUX']);
