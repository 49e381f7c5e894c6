import { isWrittenTogether } from './hyphens.ts';
import type { PageLine } from './layout.ts';

/** A paragraph or heading: its text on one line, and the size of its letters in points. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly page: number;
}

/** What sizes and distances are measured by. */
interface Norm {
  /** The size of most letters. */
  readonly size: number;
  /** The usual distance from line to line. */
  readonly leading: number;
}

const BULLET = /^(?:[•·‣◦▪■●–—*-]|\(?\d{1,2}[.)])\s/u;

/** A sentence ends here, or what else a paragraph ends with. */
const ENDED = /[.!?:;…]["'”’»)\]]*$/u;

/** How many lines before and behind a line tell how wide its column is. */
const NEIGHBOURS = 8;

/** Joins lines to paragraphs: by distance, size, indent, bullets, and lines that end before the column does. */
export function paragraphsOf(lines: readonly PageLine[]): Paragraph[] {
  const norm = { size: usualSize(lines), leading: usualLeading(lines) };
  const words = lines.map((line) => line.text).join('\n');
  const paragraphs: Paragraph[] = [];
  let parts: PageLine[] = [];
  const end = () => {
    if (parts.length > 0)
      paragraphs.push({ text: joined(parts, words), size: parts[0]!.size, page: parts[0]!.page });
    parts = [];
  };
  for (const [at, line] of lines.entries()) {
    if (at > 0 && beginsParagraph(lines, at, norm)) end();
    parts.push(line);
  }
  end();
  return paragraphs;
}

/** The size that most characters have. */
export function usualSize(lines: readonly { readonly text: string; readonly size: number }[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function usualLeading(lines: readonly PageLine[]): number {
  const gaps = lines
    .map((line, at) => (at > 0 && lines[at - 1]!.page === line.page ? lines[at - 1]!.base - line.base : 0))
    .filter((gap) => gap > 1)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? Infinity;
}

function beginsParagraph(lines: readonly PageLine[], at: number, norm: Norm): boolean {
  const [before, line] = [lines[at - 1]!, lines[at]!];
  if (Math.abs(line.size - before.size) > norm.size * 0.12) return true;
  if (BULLET.test(line.text)) return true;
  const gap = before.base - line.base;
  // A new column or page: the paragraph goes on unless a sentence ended.
  if (line.page !== before.page || gap < -line.size)
    return ENDED.test(before.text) && !/^\p{Ll}/u.test(line.text);
  if (gap > norm.leading * 1.35) return true;
  const indent = line.left - before.left;
  if (indent > line.size * 0.8 && indent < line.size * 6 && ENDED.test(before.text)) return true;
  return ENDED.test(before.text) && wouldFit(lines, at);
}

/** Whether the first word of a line had had place on the line before. */
function wouldFit(lines: readonly PageLine[], at: number): boolean {
  const [before, line] = [lines[at - 1]!, lines[at]!];
  const isBeside = (other: PageLine) =>
    other.page === line.page && Math.abs(other.left - line.left) < line.size * 4;
  const around = lines.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS).filter(isBeside);
  const edge = Math.max(...around.map((other) => other.right));
  const letter = (line.right - line.left) / line.text.length;
  const word = /^\S+/.exec(line.text)![0].length;
  return before.right + (word + 2) * letter < edge;
}

function joined(lines: readonly PageLine[], words: string): string {
  let text = '';
  for (const { text: next } of lines) {
    if (text === '') text = next;
    else if (/[\p{L}\d][-\u00ad\u2010]$/u.test(text))
      text = isWrittenTogether(text, next, words) ? text.slice(0, -1) + next : text + next;
    else text += ` ${next}`;
  }
  return text;
}
