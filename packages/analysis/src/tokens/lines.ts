import { isSpace } from './chars.ts';

/** A line or several lines wrapped from one paragraph: offsets of its first and behind its last visible character. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Whether a line without text, or the edge of the text, stands before it and behind it. */
  readonly alone: boolean;
  readonly lines: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean;
}

/** Widest line, in code units, that a hard-wrapped text may have. */
const WIDEST = 120;
/** Shortest line that can have been broken because the next word did not fit. */
const SHORTEST = 30;

/**
 * The paragraphs of `text` from `from` on. Text comes with a paragraph a line, or hard-wrapped with a blank line
 * (or a short last line) between paragraphs. It is wrapped where no line is wide and lines go on in the next one
 * with a small letter; lines are then joined unless the next word would still have fitted.
 */
export function stretches(text: string, from: number): Stretch[] {
  const lines = readLines(text, from);
  const width = wrapWidth(text, lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(text, group.at(-1)!, line, width)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group, at) => ({
    start: group[0]!.start,
    end: group.at(-1)!.end,
    alone: group[0]!.blankBefore && (groups[at + 1]?.[0]!.blankBefore ?? true),
    lines: group.length,
  }));
}

function readLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let blank = true;
  for (let at = from; at < text.length;) {
    const stop = lineEnd(text, at);
    const [start, end] = trim(text, at, stop);
    if (start < end) lines.push({ start, end, blankBefore: blank });
    blank = start >= end;
    at = stop + (text[stop] === '\r' && text[stop + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at += 1;
  return at;
}

/** Line feed, vertical tab, form feed, carriage return, line and paragraph separator. */
function isBreak(unit: number): boolean {
  return (unit >= 10 && unit <= 13) || unit === 0x2028 || unit === 0x2029;
}

function trim(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return [start, end];
}

/** The width to which the text is wrapped; 0 where it has a paragraph a line. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const pairs = lines.filter((line, at) => at > 0 && !line.blankBefore).length;
  const broken = lines.filter((line, at) => at > 0 && isBroken(text, lines[at - 1]!, line)).length;
  const wide = lines.filter((line) => line.end - line.start > WIDEST).length;
  if (broken === 0 || broken < pairs * 0.3 || wide > lines.length * 0.05) return 0;
  const lengths = lines.filter((_, at) => lines[at + 1]?.blankBefore === false);
  return quantile(
    lengths.map((line) => line.end - line.start),
    0.9,
  );
}

function quantile(values: number[], share: number): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

/** Whether a sentence plainly runs from `line` into `next`. */
function isBroken(text: string, line: Line, next: Line): boolean {
  if (next.blankBefore || line.end - line.start < SHORTEST) return false;
  return (
    !/[.!?:;…"”’'»)]/u.test(text[line.end - 1]!) &&
    /^[\p{Ll}\d(]/u.test(text.slice(next.start, next.start + 2))
  );
}

function goesOn(text: string, line: Line, next: Line, width: number): boolean {
  if (width === 0 || next.blankBefore || isBullet(text, next)) return false;
  return line.end - line.start + 1 + firstWord(text, next) > width * 0.95 || isBroken(text, line, next);
}

function firstWord(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isSpace(text, at)) at += 1;
  return at - line.start;
}

/** Whether the line is an item of a list: `- …`, `• …`, `1. …`. */
export function isBullet(text: string, line: { readonly start: number; readonly end: number }): boolean {
  return /^(?:[-–—•*·‣◦▪■●►✓]|\(?\d{1,2}[.)])\s/u.test(
    text.slice(line.start, Math.min(line.end, line.start + 6)),
  );
}
