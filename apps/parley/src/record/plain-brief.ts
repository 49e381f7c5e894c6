import type { Block, Brief, Citation, Line } from '@parley/brief';

/*
 * A brief as plain text with its quotations below it: for language models, and for mail.
 */

/** How a citation says where its words stand; nothing where the reader needs no such address. */
export type AddressOf = (citation: Pick<Citation, 'document' | 'start' | 'end'>) => string;

/** What a reader sees of a brief at first sight, and the quoted words that it rests on. */
export function plainBrief(brief: Brief, addressOf?: AddressOf): string {
  const [head] = brief.heads;
  const cited = new Set<number>();
  const sections = brief.sections.map(({ heading, blocks }) => {
    return [`## ${heading}`, ...blocks.flatMap((block) => blockLines(block, cited))].join('\n');
  });
  const title = [`# ${head?.title ?? ''}`, (head?.details ?? []).join(' · '), brief.notice ?? ''];
  const quotes = brief.citations
    .filter(({ number }) => cited.has(number))
    .map((citation) => quoteLine(citation, brief, addressOf));
  const parts = [title.filter((line) => line !== '').join('\n'), ...sections, quotes.join('\n')];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockLines(block: Block, cited: Set<number>): string[] {
  const heading = block.heading === undefined ? [] : [`### ${block.heading}`];
  if (block.kind === 'list') return [...heading, ...block.lines.flatMap((line) => lineLines(line, cited))];
  const rows = block.rows.flatMap(({ name, about, cells }) => [
    `- ${name}`,
    ...about.flatMap((line) => lineLines(line, cited, 1)),
    ...cells.flatMap((cell, index) =>
      cell.flatMap((line) => lineLines(line, cited, 1, `${block.columns[index + 1] ?? ''}: `)),
    ),
  ]);
  return [...heading, ...rows];
}

function lineLines(line: Line, cited: Set<number>, depth = 0, before = ''): string[] {
  const { label, text, references, doubtful, aside, under = [] } = line;
  const numbers = [...new Set(references.map(({ number }) => number))];
  for (const number of numbers) cited.add(number);
  const said = [
    `${before}${(label ?? '') === '' ? '' : `${label!}: `}${doubtful ? '? ' : ''}${text.map((piece) => piece.text).join('')}`,
    aside === undefined ? '' : `(${aside})`,
    numbers.map((number) => `[${String(number)}]`).join(''),
  ].filter((part) => part !== '');
  const own = `${'  '.repeat(depth)}- ${said.join(' ')}`;
  return [own, ...under.flatMap((one) => lineLines(one, cited, depth + 1))];
}

/** “[1] “the sentence” (title, publisher, day) parley://reports/d-1/10-80” */
function quoteLine(citation: Citation, { heads, sources = heads }: Brief, addressOf?: AddressOf): string {
  const { number, document, parts } = citation;
  const head = sources.find((one) => one.document === document);
  const from = head === undefined ? '' : ` (${[head.title, ...head.details].join(', ')})`;
  const address = addressOf === undefined ? (head?.url ?? '') : addressOf(citation);
  const quote = parts.map(({ text }) => text).join('');
  return `[${String(number)}] “${quote}”${from}${address === '' ? '' : ` ${address}`}`;
}
