import type { Block, Line, ListBlock } from './model.ts';

/** How many lines of a list are shown before the rest is put aside. */
export const SHOWN = 12;

/** A list of lines, or nothing where there are none; those past `shown` are put aside. */
export function list(lines: readonly Line[], heading?: string, shown = SHOWN): ListBlock[] {
  if (lines.length === 0) return [];
  // One line put aside costs as much room as the note that says so.
  const cut = lines.length > shown + 1 ? shown : lines.length;
  return [
    {
      kind: 'list',
      lines: lines.slice(0, cut),
      more: lines.slice(cut),
      ...(heading !== undefined && { heading }),
    },
  ];
}

/** `blocks` without their first heading where it is the only block: the section's own heading says enough. */
export function soleUnheaded(blocks: readonly Block[]): readonly Block[] {
  const [only] = blocks;
  if (blocks.length !== 1 || !only) return blocks;
  return [
    Object.fromEntries(Object.entries(only).filter(([field]) => field !== 'heading')) as unknown as Block,
  ];
}
