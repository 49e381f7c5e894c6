import { earliestOf } from '@parley/dossier';
import type { Fingerprint } from './fingerprint.ts';
import { likeness } from './fingerprint.ts';
import { Neighbours } from './neighbours.ts';

/** What is asked of a report to know whose words it has. */
export interface Print {
  /** That of the report. */
  readonly id: string;
  readonly fingerprint: Fingerprint;
  /** EDTF. */
  readonly published: string | null;
}

/**
 * The part of the shorter text that must stand in the longer. Independent articles on one event share less than
 * a tenth (the examples: at most 0.05) and a fifth where both print one statement; copy in which every seventh word
 * was changed, a third that was cut out, or copy under a new introduction has more than a half.
 */
const COPIED = 0.5;
/** A text with fewer shingles than this is a headline or a line: it must resemble, not just be contained. */
const LINE = 16;
/** A copy of a copy has the same voice; a copy of that has not, unless it is like an earlier one as well. */
const DEPTH = 2;

/** A report that has been given a voice. */
interface Placed extends Print {
  /** The first report of its voice, by its place in the order. */
  readonly root: number;
  /** Copies between it and the root. */
  readonly depth: number;
}

/**
 * Report → its voice, which is the id of the earliest report (by publication, then id) that has the same words.
 * Copies share a voice: whole, lightly edited, shortened, or with something put before or after it. A copy may
 * count through another copy, but no further, so that a running story does not chain into one voice. The order of
 * the input does not matter, and a report published later changes nothing about earlier ones.
 */
export function voicesOf(reports: Iterable<Print>): Map<string, string> {
  const ordered = inOrder(reports);
  const neighbours = new Neighbours(ordered.map((print) => print.fingerprint));
  const placed: Placed[] = [];
  ordered.forEach((print, index) => placed.push(place(print, index, neighbours.before(index), placed)));
  return named(placed);
}

/** The oldest first; of one day the longest, because the shorter are cut from it; then by id. */
function inOrder(reports: Iterable<Print>): Print[] {
  const keyed = Array.from(reports, (print) => ({ print, at: momentOf(print) }));
  const size = (one: Print) => one.fingerprint.size;
  keyed.sort(
    (a, b) => compare(a.at, b.at) || size(b.print) - size(a.print) || compare(a.print.id, b.print.id),
  );
  return keyed.map(({ print }) => print);
}

function place(print: Print, index: number, similar: readonly number[], placed: readonly Placed[]): Placed {
  const found = matches(print, similar, placed);
  const allowed = found.filter(({ text }) => placed[text]!.depth < DEPTH);
  const best = allowed.reduce<Match | undefined>(
    (top, one) => (top && !better(one, top) ? top : one),
    undefined,
  );
  if (best === undefined) return { ...print, root: index, depth: 0 };
  const { root } = placed[best.text]!;
  const depths = allowed.map(({ text }) => placed[text]!).filter((one) => one.root === root);
  return { ...print, root, depth: 1 + Math.min(...depths.map(({ depth }) => depth)) };
}

interface Match {
  readonly text: number;
  readonly containment: number;
}

function better(one: Match, other: Match): boolean {
  return (
    one.containment > other.containment || (one.containment === other.containment && one.text < other.text)
  );
}

function matches(print: Print, similar: readonly number[], placed: readonly Placed[]): Match[] {
  return similar.flatMap((text) => {
    const { fingerprint } = placed[text]!;
    const { resemblance, containment } = likeness(print.fingerprint, fingerprint);
    const line = Math.min(print.fingerprint.size, fingerprint.size) < LINE;
    return (line ? resemblance : containment) >= COPIED ? [{ text, containment }] : [];
  });
}

function named(placed: readonly Placed[]): Map<string, string> {
  const first = new Map<number, Placed>();
  for (const one of placed) {
    const known = first.get(one.root);
    if (known === undefined || isEarlier(one, known)) first.set(one.root, one);
  }
  return new Map(placed.map((one) => [one.id, first.get(one.root)!.id]));
}

function isEarlier(one: Print, other: Print): boolean {
  return (compare(momentOf(one), momentOf(other)) || compare(one.id, other.id)) < 0;
}

/** A publication that is not known is later than any. */
function momentOf({ published }: Print): number {
  return (published === null ? null : earliestOf(published)) ?? Infinity;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
