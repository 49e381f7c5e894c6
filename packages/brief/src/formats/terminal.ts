import type { Block, Brief, Line } from '../model.ts';
import { countAside, hasDoubt } from '../lines.ts';
import { withoutControls } from '../text.ts';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/index.ts';
import { beside, indented, lineSheet, painter, stacked } from './layout.ts';
import type { Entry, Sheet } from './layout.ts';
import { tableLines } from './table.ts';
import { wrap } from './wrap.ts';
import type { Run } from './wrap.ts';

export interface TerminalOptions {
  /** Columns; no line is wider. Below 10 a wide character may stick out. */
  readonly width: number;
  readonly colour: boolean;
  /** Whether the cited sentences stand below. */
  readonly cite: boolean;
}

/**
 * A brief as text for a terminal, ending in a line end. Nothing of the source can move the cursor, set colours or
 * turn the direction of writing: only the escapes of this renderer are in it, and only where `colour` is on.
 */
export function renderTerminal(brief: Brief, { width, colour, cite }: TerminalOptions): string {
  const words = wordsOf(brief.language);
  const full = Math.max(1, Math.floor(width));
  const indent = full >= 30 ? 2 : 0;
  const body = [
    ...headLines(brief, full),
    ...brief.sections.flatMap(({ heading, blocks }) => [
      [],
      [{ text: heading, style: 'heading' } as const],
      ...blocks.flatMap((block, index) =>
        blockLines(block, index > 0, full - indent, words).map(indented(indent)),
      ),
    ]),
    ...(cite ? citationLines(brief, { width: full, indent, colour, words }) : []),
    ...footLines(brief, full, cite, words),
  ];
  const paint = painter(colour);
  return `${body
    .flatMap((line) => wrapHeading(line, full))
    .map(paint)
    .join('\n')}\n`;
}

interface Page {
  readonly width: number;
  readonly indent: number;
  readonly colour: boolean;
  readonly words: Words;
}

/** Headings are the only lines that have not been fitted yet. */
const wrapHeading = (line: readonly Run[], width: number) =>
  line[0]?.style === 'heading' ? wrap(line, width) : [line];

function headLines(brief: Brief, width: number): Sheet {
  const heads = brief.heads.flatMap(({ title, details }, index): Sheet => [
    ...(index > 0 ? [[]] : []),
    ...wrap([{ text: title, style: 'heading' }], width),
    ...(details.length > 0 ? wrap([{ text: details.join(' · '), style: 'quiet' }], width) : []),
  ]);
  return brief.notice === undefined ? heads : [...heads, [], ...wrap([{ text: brief.notice }], width)];
}

function blockLines(block: Block, later: boolean, width: number, words: Words): Sheet {
  const heading = block.heading === undefined ? [] : wrap([{ text: block.heading, style: 'label' }], width);
  const lines = block.kind === 'table' ? tableLines(block, width) : entriesOf(block.lines, width);
  return [...(later ? [[]] : []), ...heading, ...lines, ...moreLines(block, width, words)];
}

/** How many lines stand aside, where some do. */
function moreLines(block: Block, width: number, words: Words): Sheet {
  const aside = countAside(block);
  return aside > 0 ? wrap([{ text: `${words.more(aside)} (${words.moreHint})`, style: 'quiet' }], width) : [];
}

function entriesOf(lines: readonly Line[], width: number): Sheet {
  const entries = lines.map((line): Entry => ({
    label: line.label ?? '',
    set: (room) => lineSheet(line, room),
  }));
  return stacked(entries, width);
}

function citationLines({ citations }: Brief, { width, indent, colour, words }: Page): Sheet {
  if (citations.length === 0) return [];
  const column = `[${citations.length}]`.length;
  const lines = citations.flatMap((citation) => {
    const title: Run[] =
      citation.title === undefined ? [] : [{ text: `${citation.title}: `, style: 'quiet' }];
    const sentence = citation.parts.map(({ text, cited }): Run => {
      const safe = withoutControls(text);
      if (!cited) return { text: safe };
      return { text: colour ? safe : `«${safe}»`, style: 'cited' };
    });
    const number: Run[] = [{ text: `[${citation.number}]`.padStart(column), style: 'quiet' }];
    const set = (room: number) => wrap([...title, ...sentence], room);
    return beside(number, set, column, width - indent).map(indented(indent));
  });
  return [[], [{ text: words.headings.citations, style: 'heading' }], ...lines];
}

function footLines(brief: Brief, width: number, cite: boolean, words: Words): Sheet {
  const hints = [
    ...(hasDoubt(brief) ? [words.doubtLegend] : []),
    ...(cite || brief.citations.length === 0 ? [] : [words.citeHint]),
  ];
  return hints.length === 0 ? [] : [[], ...hints.flatMap((text) => wrap([{ text, style: 'quiet' }], width))];
}
