import type { Block } from './block.ts';
import { BlockBuilder } from './block.ts';
import { addDocumentFeatures, Occurrences } from './document.ts';
import type { Lookup, Matches } from './gazetteer.ts';
import { match } from './gazetteer.ts';
import type { Runs } from './runs.ts';
import { capitalRuns } from './runs.ts';
import type { Words } from './words.ts';
import { AFFIX, capital, LOWER, TITLE, UPPER } from './words.ts';

/** Roughly the number of features of a token. */
export const PER_TOKEN = 110;

/** Value of whatever lies outside the sentence. */
export const NOTHING = 7;

/** Sentences: ordinary, all in capitals, or with a capital on nearly every word, as in English headlines. */
const ORDINARY_SENTENCE = 0;
const ALL_CAPITALS = 1;
const TITLE_CASE = 2;

/** Everything that the features of a document are made from. */
export interface View {
  readonly words: Words;
  readonly matches: Matches;
  readonly runs: Runs;
  readonly occurrences: Occurrences;
  /** Word cluster per type, 0 for none. */
  readonly clusters: Uint16Array;
}

/** Looks at a document. */
export function viewOf(words: Words, lookup: Lookup, clusterOf: (lower: number) => number): View {
  const { types } = words;
  const clusters = new Uint16Array(types.count);
  for (let t = 0; t < types.count; t++) clusters[t] = clusterOf(types.lower[t]!);
  return {
    words,
    matches: match(words, lookup),
    runs: capitalRuns(words),
    occurrences: new Occurrences(words),
    clusters,
  };
}

/** The features of every token that do not depend on labels. */
export function baseFeatures(view: View): Block {
  const { words } = view;
  const out = new BlockBuilder(words.count, PER_TOKEN);
  for (let s = 0; s + 1 < words.sentences.length; s++) {
    const from = words.sentences[s]!;
    const to = words.sentences[s + 1]!;
    const style = styleOf(words, from, to);
    for (let i = from; i < to; i++) {
      addWordFeatures(out, words, i, from, to, style);
      addRunFeatures(out, view, i, from, to, style);
      addGazetteerFeatures(out, view, i, from, to);
      addClusterFeatures(out, view, i, from, to);
      addDocumentFeatures(out, view, i);
      out.next();
    }
  }
  return out.finish();
}

function styleOf(words: Words, from: number, to: number): number {
  let upper = 0;
  let title = 0;
  let lower = 0;
  for (let i = from; i < to; i++) {
    const writing = words.types.writing[words.type[i]!]!;
    if (writing === UPPER) upper++;
    else if (writing === TITLE) title++;
    else if (writing === LOWER) lower++;
  }
  if (upper >= 2 && lower === 0 && title === 0) return ALL_CAPITALS;
  return title >= 4 && title > 2 * lower ? TITLE_CASE : ORDINARY_SENTENCE;
}

function addWordFeatures(
  out: BlockBuilder,
  words: Words,
  i: number,
  from: number,
  to: number,
  style: number,
): void {
  const { types, type } = words;
  const at = (d: number): number => (i + d < from || i + d >= to ? -1 : type[i + d]!);
  const t = at(0);
  const lower = (u: number): number => (u < 0 ? NOTHING : types.lower[u]!);
  const shape = (u: number): number => (u < 0 ? NOTHING : types.shape[u]!);
  const [l2, l1, r1, r2] = [at(-2), at(-1), at(1), at(2)];
  const writing = types.writing[t]!;
  const place = i === from ? 0 : 1;
  out.add(0, 0);
  out.add(1, types.form[t]!);
  out.add(2, lower(t));
  out.add(3, lower(l1));
  out.add(4, lower(r1));
  out.add(5, lower(l2));
  out.add(6, lower(r2));
  out.add(7, lower(l1), lower(t));
  out.add(8, lower(t), lower(r1));
  out.add(9, lower(l1), lower(r1), writing);
  out.add(10, lower(l2), lower(l1), writing);
  out.add(11, lower(r1), lower(r2), writing);
  out.add(12, lower(l1), writing);
  out.add(13, lower(r1), writing);
  out.add(14, shape(t));
  out.add(15, shape(l1), shape(t));
  out.add(16, shape(t), shape(r1));
  out.add(17, shape(l1), shape(t), shape(r1));
  out.add(18, shape(l2), shape(l1), shape(t));
  out.add(19, shape(t), shape(r1), shape(r2));
  out.add(20, writing, place, style);
  out.add(21, types.prefix[t * AFFIX + 2]!, writing);
  for (let a = 0; a < AFFIX; a++) {
    out.add(22 + a, types.prefix[t * AFFIX + a]!);
    out.add(26 + a, types.suffix[t * AFFIX + a]!, writing);
  }
  if (l1 >= 0) out.add(30, types.suffix[l1 * AFFIX + 2]!, writing);
  if (r1 >= 0) out.add(31, types.suffix[r1 * AFFIX + 2]!, writing);
  if (types.particle[t] === 1) out.add(32, shape(l1), shape(r1));
  out.add(33, lower(at(-3)));
  out.add(34, lower(at(3)));
}

function addRunFeatures(
  out: BlockBuilder,
  view: View,
  i: number,
  from: number,
  to: number,
  style: number,
): void {
  const { words, runs } = view;
  const { types, type } = words;
  const start = runs.from[i]!;
  if (start < 0) {
    if (capital(types.writing[type[i]!]!)) return;
    out.add(40, i > from && runs.from[i - 1]! >= 0 ? 1 : 0, i + 1 < to && runs.from[i + 1]! >= 0 ? 1 : 0);
    return;
  }
  const end = runs.to[i]!;
  const place = Math.min(3, i - start) * 4 + Math.min(3, end - 1 - i);
  const left = start > from ? types.lower[type[start - 1]!]! : NOTHING;
  const right = end < to ? types.lower[type[end]!]! : NOTHING;
  out.add(41, place, style, start === from ? 0 : 1);
  out.add(42, left, place);
  out.add(43, right, place);
  out.add(44, left, right, place);
  if (start - 1 > from) out.add(45, types.lower[type[start - 2]!]!, left, place);
  if (end + 1 < to) out.add(46, right, types.lower[type[end + 1]!], place);
  out.add(47, types.lower[type[end - 1]!]!);
  out.add(48, types.lower[type[start]!]!);
  out.add(49, types.suffix[type[end - 1]! * AFFIX + 2]!, place);
  out.add(50, types.suffix[type[end - 1]! * AFFIX + 1]!, place);
}

function addGazetteerFeatures(out: BlockBuilder, view: View, i: number, from: number, to: number): void {
  const { words, matches } = view;
  const { types, type } = words;
  const t = type[i]!;
  const writing = types.writing[t]!;
  const names = matches.names[i]!;
  const own = matches.words[t]!;
  const l1 = i > from ? i - 1 : -1;
  const r1 = i + 1 < to ? i + 1 : -1;
  const wordAt = (j: number): number => (j < 0 ? 128 : matches.words[type[j]!]!);
  const namesAt = (j: number): number => (j < 0 ? 0 : matches.names[j]!);
  out.add(60, names, writing);
  for (let k = 0; k < 4; k++) {
    const role = (names >> (4 * k)) & 15;
    if (role === 0) continue;
    out.add(61, k, role, writing);
    out.add(62, k, role, l1 < 0 ? NOTHING : types.lower[type[l1]!]!);
    out.add(63, k, role, r1 < 0 ? NOTHING : types.lower[type[r1]!]!);
  }
  out.add(64, names, namesAt(l1));
  out.add(65, names, namesAt(r1));
  out.add(66, own, writing, i === from ? 0 : 1);
  for (let bit = 0; bit < 7; bit++) if (own & (1 << bit)) out.add(67, bit, writing, i === from ? 0 : 1);
  out.add(68, wordAt(l1), own, writing);
  out.add(69, own, wordAt(r1), writing);
  out.add(70, wordAt(l1), own, wordAt(r1));
}

function addClusterFeatures(out: BlockBuilder, view: View, i: number, from: number, to: number): void {
  const { clusters, words } = view;
  const at = (d: number): number => (i + d < from || i + d >= to ? 0 : clusters[words.type[i + d]!]!);
  const own = at(0);
  const writing = words.types.writing[words.type[i]!]!;
  if (own !== 0) out.add(75, own, writing);
  for (const d of [-2, -1, 1, 2]) if (at(d) !== 0) out.add(78 + d, at(d), writing);
  if (at(-1) !== 0 && at(1) !== 0) out.add(81, at(-1), at(1), writing);
}
