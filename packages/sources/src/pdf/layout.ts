/** A piece of text as PDF.js gives it. */
export interface TextItem {
  readonly str: string;
  /** The matrix from text to page: the fifth and sixth are where it begins, in points from the lower left corner. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** A line of a page. Lengths are in points, from the lower left corner. */
export interface PageLine {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  /** The line it stands on. */
  readonly base: number;
  /** The size of its letters, the largest where they differ. */
  readonly size: number;
}

interface Draft {
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
}

/** The lines of a page, in the order in which the page writes them, which is that of reading. Text on its side is left out. */
export function pageLines(items: readonly TextItem[], page: number): PageLine[] {
  const lines: PageLine[] = [];
  let draft: Draft | undefined;
  const end = () => {
    if (draft !== undefined && draft.text.trim() !== '')
      lines.push({ ...draft, text: draft.text.trim(), page });
    draft = undefined;
  };
  for (const item of items) {
    if (isOnItsSide(item)) continue;
    if (draft !== undefined && item.str !== '' && !continues(draft, item)) end();
    if (item.str !== '') draft = extended(draft, item);
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

/** Stamps and watermarks run up the page or across it. */
function isOnItsSide({ transform }: TextItem): boolean {
  return Math.abs(transform[1] ?? 0) > Math.abs(transform[0] ?? 0) * 0.2;
}

function sizeOf({ transform }: TextItem): number {
  return Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
}

function continues(line: Draft, item: TextItem): boolean {
  const [left, base] = [item.transform[4] ?? 0, item.transform[5] ?? 0];
  const size = Math.max(line.size, sizeOf(item));
  return Math.abs(base - line.base) < size * 0.6 && left > line.right - size * 2;
}

function extended(line: Draft | undefined, item: TextItem): Draft {
  const [left, base, size] = [item.transform[4] ?? 0, item.transform[5] ?? 0, sizeOf(item)];
  const right = left + item.width;
  if (line === undefined) return { text: item.str, left, right, base, size };
  const isApart = left - line.right > size * 0.2 && !/\s$/.test(line.text) && !/^\s/.test(item.str);
  line.text += (isApart ? ' ' : '') + item.str;
  line.right = Math.max(line.right, right);
  if (item.str.trim() !== '') line.size = Math.max(line.size, size);
  return line;
}
