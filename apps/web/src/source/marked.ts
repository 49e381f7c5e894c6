import type { Stretch } from './address.ts';

/** A piece of a paragraph and the marks that lie over all of it. */
export interface Piece<Mark> {
  readonly text: string;
  readonly start: number;
  readonly marks: readonly Mark[];
}

/** A paragraph of a text; a short line that ends like no sentence is a heading. */
export interface Paragraph<Mark> {
  readonly start: number;
  readonly heading: boolean;
  readonly pieces: readonly Piece<Mark>[];
}

const isHeading = (line: string) => line.length <= 90 && !/[.!:;,…"”’»)]\s*$/.test(line);

/**
 * Cuts a text into paragraphs, and those into pieces at the ends of the marks, in one walk over both.
 * @param from where the article begins
 */
export function paragraphsOf<Mark extends Stretch>(
  text: string,
  marks: readonly Mark[],
  from = 0,
): Paragraph<Mark>[] {
  const waiting = [...marks].sort((one, other) => one.start - other.start || other.end - one.end);
  let open: Mark[] = [];
  let next = 0;
  return Array.from(text.slice(from).matchAll(/[^\n]*\S[^\n]*/g), (match) => {
    const start = from + match.index;
    const end = start + match[0].length;
    while (next < waiting.length && waiting[next]!.start < end) open.push(waiting[next++]!);
    open = open.filter((mark) => mark.end > start);
    return { start, heading: isHeading(match[0]), pieces: piecesOf(text, start, end, open) };
  });
}

function piecesOf<Mark extends Stretch>(
  text: string,
  start: number,
  end: number,
  marks: readonly Mark[],
): Piece<Mark>[] {
  const cuts = new Set([start, end]);
  for (const mark of marks) {
    if (mark.start > start && mark.start < end) cuts.add(mark.start);
    if (mark.end > start && mark.end < end) cuts.add(mark.end);
  }
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((place, index) => ({
    text: text.slice(place, places[index + 1]),
    start: place,
    marks: marks.filter((mark) => mark.start <= place && mark.end > place),
  }));
}
