import type {
  BriefOfNegotiation,
  Citation,
  Line,
  Outline,
  OutlineBlock,
  OutlineLine,
  Reference,
  Rights,
  Section,
} from '@parley/api';
import type { Frozen } from './world.ts';

/*
 * A brief as far as it is seen at first.
 */

/** The outline of a brief. The cited words are in it where readers see no more of a report than these. */
export function outlineOf(brief: Frozen<BriefOfNegotiation>, rights: Rights): Frozen<Outline> {
  return {
    ...brief,
    sections: brief.sections.map(({ blocks, ...section }) => {
      return { ...section, blocks: blocks.map((block) => blockOf(block, rights)) };
    }),
    citations: brief.citations.map(citationOf),
  };
}

function blockOf(block: Frozen<Section['blocks'][number]>, rights: Rights): Frozen<OutlineBlock> {
  const lines = (all: readonly Frozen<Line>[]) => all.map((line) => lineOf(line, rights));
  const more = block.more?.length ?? 0;
  if (block.kind === 'list') return { ...block, lines: lines(block.lines), more };
  const rows = block.rows.map(({ name, about, cells }) => {
    return { name, about: lines(about), cells: cells.map(lines) };
  });
  return { ...block, rows, more };
}

function lineOf({ references, under, ...line }: Frozen<Line>, rights: Rights): Frozen<OutlineLine> {
  return {
    ...line,
    references: references.map((reference) => placeOf(reference, rights)),
    ...(under && { under: under.map((one) => lineOf(one, rights)) }),
  };
}

const placeOf = ({ number, span: { start, end, quote } }: Frozen<Reference>, rights: Rights) => ({
  number,
  start,
  end,
  ...(rights !== 'full' && { quote }),
});

const citationOf = ({ number, report, publisher, date }: Frozen<Citation>) => ({
  number,
  report,
  ...(publisher !== undefined && { publisher }),
  date,
});
