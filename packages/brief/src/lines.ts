import type { Block, Brief, Line } from './model.ts';

/** Every line of a block, also those put aside, and those that belong to others. */
export function linesIn(block: Block): readonly Line[] {
  const lines =
    block.kind === 'list'
      ? [...block.lines, ...block.more]
      : [...block.rows.flatMap(({ about, cells }) => [...about, ...cells.flat()]), ...(block.more ?? [])];
  return lines.flatMap(withUnder);
}

/** How many lines of a block a reader does not see at first sight. */
export const countAside = ({ more = [], beyond = 0 }: Block) => more.length + beyond;

/** A line and all that stands under it. */
export const withUnder = (line: Line): readonly Line[] => [line, ...(line.under ?? []).flatMap(withUnder)];

/** A line with its label, if it has one, as the beginning of its text. */
export function labelledWithin(line: Line): Line {
  return (line.label ?? '') === '' ? line : { ...line, text: [{ text: `${line.label!}: ` }, ...line.text] };
}

/** Whether a line has nothing to show but its numbers. */
export const isBare = ({ text, under = [] }: Line) => text.length === 0 && under.length === 0;

/** Whether any line is marked as doubtful. */
export function hasDoubt({ sections }: Brief): boolean {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(linesIn)
    .some(({ doubtful }) => doubtful);
}
