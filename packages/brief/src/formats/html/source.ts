import type { Document } from '@parley/dossier';
import { escaped } from './escape.ts';
import type { Targets } from './targets.ts';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The text of a source in paragraphs, with its cited words in spans and the places that citations lead to. */
export function sourceHtml(document: Document, targets: Targets): string {
  const spans = targets.spansIn(document.id);
  const begin = Math.min(document.bodyStart ?? 0, spans[0]?.start ?? Infinity);
  const marker = new Marker(spans, targets.anchorsIn(document.id));
  const paragraphs: string[] = [];
  for (const match of document.text.slice(begin).matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = begin + match.index;
    const kind = isHeading(match[0]) ? ' class="head"' : '';
    paragraphs.push(`<p${kind}>${marker.markUp(document.text, start, start + match[0].length)}</p>`);
  }
  return [...paragraphs, marker.placesUpTo(Infinity)].filter((html) => html !== '').join('\n');
}

/** A short line that ends like no sentence is set as a heading; nothing else depends on it. */
const isHeading = (line: string) => line.length <= 90 && !/[.!:;,…"”’»)]\s*$/.test(line);

/** Walks through a text once, from stretch to stretch, and knows which spans are open. */
class Marker {
  readonly #spans: readonly Marked[];
  readonly #anchors: readonly (readonly [number, readonly string[]])[];
  #open: readonly Marked[] = [];
  #nextSpan = 0;
  #nextAnchor = 0;

  /** @param spans by where they start */
  constructor(spans: readonly Marked[], anchors: ReadonlyMap<number, readonly string[]>) {
    this.#spans = spans;
    this.#anchors = [...anchors].toSorted(([one], [other]) => one - other);
  }

  /** A stretch of the text, which must lie after those asked for before. */
  markUp(text: string, start: number, end: number): string {
    const cuts = this.#cuts(start, end);
    return cuts
      .slice(0, -1)
      .map((from, index) => this.#piece(text.slice(from, cuts[index + 1]), from))
      .join('');
  }

  /** The places to jump to that lie at `offset`, or before it where no text was shown. */
  placesUpTo(offset: number): string {
    const ids: string[] = [];
    while (this.#nextAnchor < this.#anchors.length && this.#anchors[this.#nextAnchor]![0] <= offset) {
      ids.push(...this.#anchors[this.#nextAnchor++]![1]);
    }
    return ids.map((id) => `<span class="t" id="${id}" tabindex="-1"></span>`).join('');
  }

  /** Where a span begins or ends within a stretch, and its own ends. */
  #cuts(start: number, end: number): number[] {
    const cuts = new Set([start, end]);
    const put = (offset: number) => {
      if (offset > start && offset < end) cuts.add(offset);
    };
    for (const span of this.#open) put(span.end);
    for (
      let index = this.#nextSpan;
      index < this.#spans.length && this.#spans[index]!.start < end;
      index += 1
    ) {
      put(this.#spans[index]!.start);
      put(this.#spans[index]!.end);
    }
    return [...cuts].toSorted((one, other) => one - other);
  }

  #piece(text: string, at: number): string {
    const opened: Marked[] = [];
    while (this.#nextSpan < this.#spans.length && this.#spans[this.#nextSpan]!.start <= at) {
      opened.push(this.#spans[this.#nextSpan++]!);
    }
    this.#open = [...this.#open, ...opened].filter(({ end }) => end > at);
    const places = this.placesUpTo(at);
    if (this.#open.length === 0) return `${places}${escaped(text)}`;
    return `${places}<span class="q ${this.#open.map(({ name }) => name).join(' ')}">${escaped(text)}</span>`;
  }
}
