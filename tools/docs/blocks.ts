/**
 * A page with the block of this name replaced: what stands between `<!-- generated: NAME -->` and `<!-- end -->`.
 * @throws Error where the page has no such block.
 */
export function replaceBlock(page: string, name: string, content: string): string {
  const open = `<!-- generated: ${name} -->`;
  const start = page.indexOf(open);
  const end = page.indexOf('<!-- end -->', start);
  if (start < 0 || end < 0) throw new Error(`The page has no block “${open} … <!-- end -->”.`);
  return `${page.slice(0, start + open.length)}\n\n${content}\n\n${page.slice(end)}`;
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
