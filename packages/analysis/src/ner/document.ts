import type { BlockBuilder } from './block.ts';
import type { View } from './features.ts';
import type { Words } from './words.ts';
import { capital, LOWER } from './words.ts';

/** How many other places of a word are looked at. */
const MOST_PLACES = 6;

const CAPITAL_INSIDE = 1;
const CAPITAL_FIRST = 2;
const SMALL = 4;

/** Where each word (whatever its capitals) stands in the document. */
export class Occurrences {
  /** Tokens, family by family; those of family f lie from `starts[f]` to `starts[f + 1]`. */
  readonly places: Int32Array;
  readonly starts: Int32Array;
  /** Per family: written with a capital inside a sentence, first in one, or small. */
  readonly writings: Uint8Array;

  constructor(words: Words) {
    const { types, type, count } = words;
    this.starts = new Int32Array(types.families + 1);
    for (let i = 0; i < count; i++) this.starts[types.family[type[i]!]! + 1]!++;
    for (let f = 0; f < types.families; f++) this.starts[f + 1]! += this.starts[f]!;
    this.places = new Int32Array(count);
    this.writings = new Uint8Array(types.families);
    const filled = this.starts.slice();
    for (let s = 0; s + 1 < words.sentences.length; s++) {
      for (let i = words.sentences[s]!; i < words.sentences[s + 1]!; i++) {
        const family = types.family[type[i]!]!;
        this.places[filled[family]!++] = i;
        const writing = types.writing[type[i]!]!;
        if (writing === LOWER) this.writings[family]! |= SMALL;
        else if (capital(writing)) {
          this.writings[family]! |= i === words.sentences[s] ? CAPITAL_FIRST : CAPITAL_INSIDE;
        }
      }
    }
  }
}

/** Calls `visit` with up to `MOST_PLACES` other tokens that are the same word as token i and written as a name. */
export function forOthers(view: View, i: number, visit: (j: number) => void): void {
  const { occurrences, words } = view;
  const { types, type } = words;
  const family = types.family[type[i]!]!;
  const from = occurrences.starts[family]!;
  const to = occurrences.starts[family + 1]!;
  let seen = 0;
  for (let p = from; p < to && seen < MOST_PLACES; p++) {
    const j = occurrences.places[p]!;
    if (j === i || !capital(types.writing[type[j]!]!)) continue;
    seen++;
    visit(j);
  }
}

/** What the other places of a capitalised word in the document say of it. */
export function addDocumentFeatures(out: BlockBuilder, view: View, i: number): void {
  const { words, occurrences, runs, matches } = view;
  const { types, type } = words;
  if (!capital(types.writing[type[i]!]!)) return;
  out.add(90, occurrences.writings[types.family[type[i]!]!]!, types.writing[type[i]!]);
  let names = 0;
  forOthers(view, i, (j) => {
    names |= matches.names[j]!;
    const start = runs.from[j]!;
    const end = runs.to[j]!;
    if (start > 0 && j === start) out.addOnce(91, types.lower[type[start - 1]!]!);
    if (end < words.count && j === end - 1) out.addOnce(92, types.lower[type[end]!]!);
    if (j > start) out.addOnce(93, matches.words[type[j - 1]!]!);
    if (j + 1 < end) out.addOnce(94, matches.words[type[j + 1]!]!);
    out.addOnce(95, Math.min(2, j - start), Math.min(2, end - 1 - j));
  });
  for (let bit = 0; bit < 16; bit++) if (names & (1 << bit)) out.add(96, bit);
}
