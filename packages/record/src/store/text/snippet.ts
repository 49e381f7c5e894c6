import type { Phrase, Query } from './query.ts';
import { termsIn } from './terms.ts';
import type { Term } from './terms.ts';

/** A half-open stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The part of a text that answers a query best. */
export interface Snippet extends Stretch {
  /** What stands there. */
  readonly text: string;
  /** What was looked for and stands in it; offsets into the whole text. Empty where only title or facts have it. */
  readonly matches: readonly Stretch[];
}

/** A match, and which phrase of the query it is one of. */
interface Match extends Stretch {
  readonly phrase: number;
}

/** About how long a snippet is, in UTF-16 code units. */
const LENGTH = 240;

/** How long a snippet is to be, and where in the text it may begin. */
export interface SnippetOptions {
  readonly length?: number;
  readonly from?: number | undefined;
}

/** The stretch of about `length` that has most of the phrases, the first of these, and from the beginning where none. */
export function snippetOf(
  text: string,
  query: Query,
  { length = LENGTH, from = 0 }: SnippetOptions = {},
): Snippet {
  const terms = [...termsIn(text)].filter(({ start }) => start >= from);
  const found = query.all.flat().flatMap((phrase, at) => matchesOf(phrase, at, terms));
  const matches = found.sort((a, b) => a.start - b.start || a.end - b.end);
  const best = bestWindow(matches, length);
  const room = { from, to: text.length, length };
  const { start, end } = widen(best ?? { start: from, end: from }, terms, room);
  const inside = matches.filter((match) => match.start >= start && match.end <= end);
  return { start, end, text: text.slice(start, end), matches: withoutOverlap(inside) };
}

function matchesOf(phrase: Phrase, at: number, terms: readonly Term[]): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from + phrase.terms.length <= terms.length; from++) {
    if (!standsAt(phrase, terms, from)) continue;
    const last = terms[from + phrase.terms.length - 1]!;
    matches.push({ start: terms[from]!.start, end: last.end, phrase: at });
  }
  return matches;
}

function standsAt({ terms: wanted, isPrefix }: Phrase, terms: readonly Term[], from: number): boolean {
  return wanted.every((word, i) => {
    const { term } = terms[from + i]!;
    return isPrefix && i === wanted.length - 1 ? term.startsWith(word) : term === word;
  });
}

/** The shortest stretch of matches within `length` that has most different phrases; the first of these. */
function bestWindow(matches: readonly Match[], length: number): Stretch | undefined {
  const counts = new Map<number, number>();
  let best: Stretch | undefined;
  let most = 0;
  let first = 0;
  for (const match of matches) {
    counts.set(match.phrase, (counts.get(match.phrase) ?? 0) + 1);
    while (match.end - matches[first]!.start > length && matches[first] !== match)
      drop(counts, matches[first++]!.phrase);
    if (counts.size <= most) continue;
    most = counts.size;
    best = { start: matches[first]!.start, end: match.end };
  }
  return best;
}

function drop(counts: Map<number, number>, phrase: number): void {
  const left = counts.get(phrase)! - 1;
  if (left === 0) counts.delete(phrase);
  else counts.set(phrase, left);
}

/** Puts as much before as after it, up to whole words, within a part of the text. */
function widen(
  stretch: Stretch,
  terms: readonly Term[],
  room: { readonly from: number; readonly to: number; readonly length: number },
): Stretch {
  const free = Math.max(0, room.length - (stretch.end - stretch.start));
  const from = Math.max(room.from, stretch.start - Math.floor(free / 2));
  const to = Math.min(room.to, from + Math.max(room.length, stretch.end - from));
  const start =
    from === room.from ? from : (terms.find((term) => term.start >= from)?.start ?? stretch.start);
  const end = to === room.to ? to : (terms.findLast((term) => term.end <= to)?.end ?? stretch.end);
  return { start: Math.min(start, stretch.start), end: Math.max(end, stretch.end) };
}

function withoutOverlap(matches: readonly Match[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const { start, end } of matches) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  }
  return kept;
}
