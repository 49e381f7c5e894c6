import type { Context } from '../../context.ts';
import { relation } from '../../tree.ts';
import type { Scene } from '../clauses/index.ts';

/** A half-open range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The indexes of a range. */
export function tokensOf({ from, to }: Range): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** The stretch between semicolons, and within a statement that starts or ends in the sentence, that holds a token. */
export function partAround(index: number, context: Context, sameSide: (other: number) => boolean): Range {
  const sentence = context.tree.sentenceOf(index);
  let from = index;
  let to = index + 1;
  const open = (at: number) => context.token(at).text !== ';' && sameSide(at);
  while (from > sentence.from && open(from - 1)) from--;
  while (to < sentence.to && open(to)) to++;
  return { from, to };
}

const BREAKS: ReadonlySet<string> = new Set([',', ':', '–', '—', '-', '(', ')']);

/** Where a clause that follows a marker ends: at the next mark that parts clauses, or later where the tree goes on. */
export function clauseAfter(marker: number, part: Range, context: Context): Range {
  const from = marker + 1;
  let to = from;
  while (to < part.to && !(BREAKS.has(context.token(to).text) && to > from)) to++;
  const head = context.token(marker).head;
  const inside = head >= from && head < to ? head : verbIn({ from, to }, context);
  if (inside < 0) return { from, to };
  const last = context.tree
    .subtree(inside, (token) => relation(token) === 'parataxis')
    .filter((at) => at < part.to)
    .at(-1)!;
  const below = context.tree.isUnder(inside, marker) || !context.tree.isUnder(marker - 1, inside);
  return { from, to: below && last + 1 > to ? last + 1 : to };
}

function verbIn(range: Range, context: Context): number {
  return tokensOf(range).find((index) => context.token(index).upos === 'VERB') ?? -1;
}

/** The clause before a marker: back to a conjunction or to a mark that does not stand directly before the marker. */
export function clauseBefore(marker: number, part: Range, context: Context): Range {
  let to = marker;
  while (to > part.from && BREAKS.has(context.token(to - 1).text)) to--;
  let from = to;
  while (from > part.from && !startsHere(from, to, context)) from--;
  return { from, to };
}

function startsHere(from: number, to: number, context: Context): boolean {
  const before = context.token(from - 1);
  if (before.upos === 'SCONJ') return true;
  return (
    BREAKS.has(before.text) &&
    tokensOf({ from, to }).some((at) => /^(VERB|AUX)$/.test(context.token(at).upos))
  );
}

/** “B, A said, but only if …”: the clause before an attribution, or before a bare conjunction. */
export function pastAside(main: Range, marker: number, scene: Scene): Range {
  const { context } = scene;
  const speaker = scene.speakerAt(marker);
  const { from } = context.tree.sentenceOf(marker);
  let range = main;
  for (let steps = 0; steps < 3 && range.from > from; steps++) {
    const words = tokensOf(range);
    const empty = !words.some((at) => /^(VERB|AUX|NOUN)$/.test(context.token(at).upos));
    const says = words.some((at) => context.is(at, 'SAY') && scene.speakerAt(at) !== speaker);
    const verbs = words.filter((at) => context.token(at).upos === 'VERB').length;
    // “…, let A know, but …”: a verb of saying before its subject attributes what stands before it.
    const attributes = says && verbs <= 2 && (speaker !== undefined || context.is(range.from, 'SAY'));
    if (!empty && !attributes) return range;
    range = clauseBefore(range.from, { from, to: range.from }, context);
  }
  return range;
}

/** Whether a range has a verb. */
export function hasVerb(range: Range, context: Context): boolean {
  return tokensOf(range).some((at) => /^(VERB|AUX)$/.test(context.token(at).upos));
}

/** “alleen een bestand als doel”, “voor dat overleg”: what looks like a conjunction stands before a mere noun. */
export function isPreposition(marker: number, context: Context): boolean {
  const { upos, head } = context.token(marker);
  if (head <= marker || context.token(head).upos !== 'NOUN') return false;
  if (upos === 'DET') return true;
  const bare = head === marker + 1 && context.is(marker, 'AS');
  return bare && context.tree.children(head, 'nsubj', 'cop', 'expl').length === 0;
}

/** “voor het tekent”: a preposition of time that the tree puts before a finite verb. */
export function isBeforeClause(index: number, context: Context): boolean {
  const { head, upos } = context.token(index);
  if (upos !== 'ADP' || head < index || !context.is(index, 'AHEAD_OF')) return false;
  const verb = context.token(head);
  const finite = /^(VERB|AUX)$/.test(verb.upos) && verb.feats.includes('VerbForm=Fin');
  return finite && context.match(index, 'AHEAD_OF')!.tokens.length === 1;
}
