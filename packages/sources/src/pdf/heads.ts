import type { PageLine } from './layout.ts';

/** How many lines at the top and at the bottom of a page may be a running head or foot. */
const EDGE = 3;

/** A page number alone, or with how many there are, or between dashes. */
const NUMBER = /^[-–—|\s]*\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-–—|\s]*$/;

/** The pages without the lines that stand at the edges of most of them, but for their numbers, and without page numbers. */
export function withoutHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const isRepeated = (line: PageLine) => (counts.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length / 3);
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => !edges.has(line) || !(NUMBER.test(line.text) || isRepeated(line)));
  });
}

/** The highest and lowest lines of a page. */
function edgesOf(page: readonly PageLine[]): PageLine[] {
  const sorted = [...page].sort((a, b) => b.base - a.base);
  return sorted.length <= EDGE * 2 ? sorted : [...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)];
}

/** A head is set in the same size on each page, so that a title is none where later heads repeat it. */
function keyOf({ text, size }: PageLine): string {
  return `${size.toFixed(0)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()}`;
}
