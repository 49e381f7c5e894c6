import { countAside, hasDoubt, isBare, labelledWithin, withUnder } from '../lines.ts';
import type { Block, Brief, Citation, Head, Line, Row } from '../model.ts';
import { oneLine, withoutControls } from '../text.ts';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/index.ts';

/** A brief in Markdown (CommonMark with the tables and footnotes of GitHub and Pandoc), ending in a line end. */
export function renderMarkdown(brief: Brief): string {
  const words = wordsOf(brief.language);
  const shown = shownNumbers(brief);
  const cited = brief.citations.filter(({ number }) => shown.has(number));
  const blocks = [
    ...brief.heads.flatMap(headBlocks),
    ...(brief.notice === undefined ? [] : [inline(brief.notice)]),
    ...brief.sections.flatMap(({ heading, blocks }) => [
      `## ${inline(heading)}`,
      ...blocks.flatMap((block) => blockBlocks(block, words)),
    ]),
    ...(hasDoubt(brief) ? [`_${inline(words.doubtLegend)}_`] : []),
    ...cited.map(footnote),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function headBlocks({ title, details }: Head): string[] {
  return [`# ${inline(title)}`, ...(details.length > 0 ? [inline(details.join(' · '))] : [])];
}

function blockBlocks(block: Block, words: Words): string[] {
  const heading = block.heading === undefined ? [] : [`### ${inline(block.heading)}`];
  const aside = countAside(block);
  const more = aside > 0 ? [`_${inline(`${words.more(aside)} (${words.moreHint})`)}_`] : [];
  if (block.kind === 'table') {
    const rows = [block.columns.map(inline), block.columns.map(() => '---'), ...block.rows.map(rowCells)];
    return [...heading, rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'), ...more];
  }
  return [...heading, block.lines.flatMap((line) => items(line, '')).join('\n'), ...more];
}

/** A line as an item of a list, and the lines that belong to it as items of a list within. */
function items(line: Line, indent: string): string[] {
  return [`${indent}- ${labelled(line)}`, ...(line.under ?? []).flatMap((one) => items(one, `${indent}  `))];
}

function rowCells({ name, about, cells }: Row): string[] {
  const [bare, worded] = [about.filter(isBare), about.filter((line) => !isBare(line))];
  const numbers = bare.map((line) => ` ${lineText(line)}`).join('');
  const first = [`**${inline(name)}**${numbers}`, ...worded.flatMap(cellTexts)].join('<br>');
  return [first, ...cells.map((cell) => cell.flatMap(cellTexts).join('<br>'))];
}

/** A line in a cell, where no list can stand, and the lines that belong to it. */
function cellTexts(line: Line): string[] {
  const under = (line.under ?? []).flatMap(withUnder).map(labelledWithin);
  return [lineText(line), ...under.map((one) => `– ${lineText(one)}`)];
}

function labelled(line: Line): string {
  return (line.label ?? '') === '' ? lineText(line) : `**${inline(line.label!)}**: ${lineText(line)}`;
}

function lineText(line: Line): string {
  const numbers = [...new Set(line.references.map(({ number }) => number))];
  const text = line.text.map((piece) => piece.text).join('');
  const aside = line.aside === undefined ? '' : `(${inline(line.aside)})`;
  return [inline(text), aside, line.doubtful ? '?' : '', numbers.map((number) => `[^${number}]`).join('')]
    .filter((part) => part !== '')
    .join(' ');
}

/** The numbers that are cited by what this format shows. */
function shownNumbers({ sections }: Brief): Set<number> {
  const lines = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'list'
        ? block.lines
        : block.rows.flatMap(({ about, cells }) => [...about, ...cells.flat()]),
    );
  return new Set(
    lines.flatMap(withUnder).flatMap(({ references }) => references.map(({ number }) => number)),
  );
}

function footnote({ number, title, parts }: Citation): string {
  const text = parts
    .map(({ text: words, cited }) => (cited ? strong(words) : escapedMarkdown(withoutControls(words))))
    .join('');
  return `[^${number}]: ${title === undefined ? '' : `_${inline(title)}_: `}${text.trim()}`;
}

/** Tags, because asterisks next to a letter or a quotation mark do not always count as emphasis. */
const strong = (text: string) => `<b>${escapedMarkdown(withoutControls(text))}</b>`;

/** Text as one line that Markdown takes for plain text. */
export const inline = (text: string) => escapedMarkdown(oneLine(text));

/** Also breaks up what would be made a link by itself (`://`, `www.`), and list and heading marks at the start. */
function escapedMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~$&]/g, '\\$&')
    .replace(/:(?=\/\/)|@/g, '\\$&')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}
