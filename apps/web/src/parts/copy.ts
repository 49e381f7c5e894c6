import type { BriefOfNegotiation, Block, Citation, Line } from '@parley/api';
import { dateText } from '../words/dates.ts';
import type { Words } from '../words/index.ts';

/**
 * Copies a text that is still on its way. Safari wants to be told at the click itself that something will be copied.
 * @throws what `text` throws; Error where nothing may be copied
 */
export async function copyLater(text: Promise<string>): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const blob = text.then((copied) => new Blob([copied], { type: 'text/plain' }));
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
}

/** A brief as plain text: its lines with the numbers of their sources, and the cited sentences below. */
export function textOfBrief(brief: BriefOfNegotiation, words: Words): string {
  const head = [brief.title, ...brief.details, ...(brief.notice === undefined ? [] : [brief.notice])];
  const sections = brief.sections.map(({ heading, blocks }) =>
    [heading.toUpperCase(), ...blocks.flatMap(textOfBlock)].join('\n'),
  );
  const sources = brief.citations.map((citation) => textOfCitation(citation, words));
  const listed = sources.length === 0 ? [] : [[words.brief.cited.toUpperCase(), ...sources].join('\n')];
  return `${[head.join('\n'), ...sections, ...listed].join('\n\n')}\n`;
}

/** A cited sentence: “[3] De Courant, 14 May 2025: “…” https://…”. */
export function textOfCitation({ number, publisher, date, text, url }: Citation, words: Words): string {
  const [open, close] = words.quotes;
  const origin = [publisher, date === null ? undefined : dateText(date, words)].filter(
    (one) => one !== undefined,
  );
  return [`[${number}]`, `${origin.join(', ')}:`, `${open}${text}${close}`, url]
    .filter((one) => one !== undefined)
    .join(' ');
}

function textOfBlock(block: Block): string[] {
  const heading = block.heading === undefined ? [] : [block.heading];
  if (block.kind === 'list')
    return [...heading, ...[...block.lines, ...block.more].flatMap((line) => textOfLine(line))];
  const rows = block.rows.flatMap(({ name, about, cells }) => [
    `– ${name}${numbersOf(about)}`,
    ...about.filter(({ text }) => text.length > 0).flatMap((line) => textOfLine(line, '  ')),
    ...cells.flatMap((cell, index) =>
      cell.map((line) => `  ${block.columns[index + 1] ?? ''}: ${bareText(line)}`),
    ),
  ]);
  return [...heading, ...rows, ...(block.more ?? []).flatMap((line) => textOfLine(line))];
}

function textOfLine(line: Line, indent = ''): string[] {
  const label = (line.label ?? '') === '' ? '' : `${line.label}: `;
  return [
    `${indent}– ${label}${bareText(line)}`,
    ...(line.under ?? []).flatMap((one) => textOfLine(one, `${indent}  `)),
  ];
}

function bareText(line: Line): string {
  const doubt = line.doubtful ? ' (?)' : '';
  return `${line.text.map(({ text }) => text).join('')}${doubt}${numbersOf([line])}`;
}

function numbersOf(lines: readonly Line[]): string {
  const numbers = [...new Set(lines.flatMap(({ references }) => references.map(({ number }) => number)))];
  return numbers.length === 0 ? '' : ` [${numbers.join(', ')}]`;
}
