import type { Placed, Range } from './entries.ts';
import { TIMELINE_KINDS } from './kinds.ts';

/** A mark of the picture: an entry, or several that would lie over each other. Places in units of the picture. */
export interface Spot {
  readonly all: readonly Placed[];
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** A lane of the picture: the entries of one kind. */
export interface Lane {
  readonly kind: (typeof TIMELINE_KINDS)[number];
  readonly top: number;
  readonly height: number;
  readonly spots: readonly Spot[];
}

export const ROW = 22;
const DOT = 16;
const MOST_ROWS = 5;
/** Room above the first row, for the lane's name, and below the last. */
const [ABOVE, BELOW] = [20, 8];

/**
 * Puts entries into lanes: each in the first row of its lane that is free there. What finds none joins the mark that
 * lies last in the lowest row, so that no lane grows beyond its rows.
 */
export function lanesOf(placed: readonly Placed[], [from, to]: Range, width: number): Lane[] {
  const x = (time: number) => ((time - from) / (to - from)) * width;
  const lanes: Lane[] = [];
  let top = 0;
  for (const kind of TIMELINE_KINDS) {
    const own = placed.filter(
      ({ entry, from: start, to: end }) => entry.type === kind && end > from && start < to,
    );
    if (own.length === 0) continue;
    const spots = rowsOf(own, x, width);
    const rows = Math.max(...spots.map(({ y }) => y)) + 1;
    const height = rows * ROW + ABOVE + BELOW;
    lanes.push({
      kind,
      top,
      height,
      spots: spots.map((spot) => ({ ...spot, y: top + ABOVE + spot.y * ROW })),
    });
    top += height;
  }
  return lanes;
}

function rowsOf(own: readonly Placed[], x: (time: number) => number, width: number): Spot[] {
  const ends: number[] = [];
  const spots: { all: Placed[]; x: number; width: number; y: number }[] = [];
  const lowest: { all: Placed[] }[] = [];
  for (const one of [...own].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const start = Math.max(0, x(one.from));
    const length = Math.max(DOT, Math.min(width, x(one.to)) - start - 2);
    const free = ends.findIndex((end) => end <= start);
    const row = free >= 0 ? free : ends.length;
    if (row >= MOST_ROWS) {
      lowest.at(-1)?.all.push(one);
      continue;
    }
    const spot = { all: [one], x: start, width: length, y: row };
    ends[row] = start + length + 2;
    spots.push(spot);
    if (row === MOST_ROWS - 1) lowest.push(spot);
  }
  return spots;
}
