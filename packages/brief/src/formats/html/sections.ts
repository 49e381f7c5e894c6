import { groupBy } from '../../group.ts';
import { isBare, labelledWithin } from '../../lines.ts';
import type { Block, Line, Piece, Row, Section, TableBlock } from '../../model.ts';
import { sameLanguage } from '../../text.ts';
import type { Words } from '../../words/index.ts';
import { escaped } from './escape.ts';
import type { Targets } from './targets.ts';

/** What every part of the page needs: where citations lead, and our own words. */
export interface Setting {
  readonly targets: Targets;
  readonly words: Words;
}

/** A section of a brief. */
export function sectionHtml({ id, heading, blocks }: Section, setting: Setting): string {
  return `<section aria-labelledby="h-${id}">
<h2 id="h-${id}">${escaped(heading)}</h2>
${blocks.map((block) => blockHtml(block, setting)).join('\n')}
</section>`;
}

function blockHtml(block: Block, setting: Setting): string {
  const heading = block.heading === undefined ? '' : `<h3>${escaped(block.heading)}</h3>\n`;
  const shown = block.kind === 'table' ? tableHtml(block, setting) : linesHtml(block.lines, setting);
  return heading + shown + moreHtml(block.more ?? [], setting) + beyondHtml(block, setting);
}

/** Lines that stand aside, folded. */
function moreHtml(more: readonly Line[], setting: Setting): string {
  if (more.length === 0) return '';
  const summary = escaped(setting.words.showMore(more.length));
  return `\n<details><summary>${summary}</summary>\n${linesHtml(more, setting)}\n</details>`;
}

/** How many lines are not on the page. */
function beyondHtml({ beyond = 0 }: Block, { words }: Setting): string {
  return beyond === 0 ? '' : `\n<p class="aside">${escaped(`${words.more(beyond)} (${words.moreHint})`)}</p>`;
}

function linesHtml(lines: readonly Line[], setting: Setting): string {
  if (lines.every(({ label }) => (label ?? '') === '')) {
    return `<ul>\n${lines.map((line) => `<li>${lineHtml(line, setting)}</li>`).join('\n')}\n</ul>`;
  }
  return `<dl>\n${runsOf(lines)
    .map((run) => entryHtml(run, setting))
    .join('\n')}\n</dl>`;
}

/** Lines that follow each other under one label. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && (last[0]!.label ?? '') === (line.label ?? '')) last.push(line);
    else runs.push([line]);
  }
  return runs;
}

function entryHtml(run: readonly Line[], setting: Setting): string {
  const lines = run.map((line) => `<div>${lineHtml(line, setting)}</div>`).join('');
  return `<dt>${escaped(run[0]!.label ?? '') || '–'}</dt><dd>${lines}</dd>`;
}

/** The text of a line, how it is supported, its mark of doubt, its citations, and the lines that belong to it. */
function lineHtml(line: Line, setting: Setting): string {
  const doubt = line.doubtful
    ? ` <span class="doubt" role="img" aria-label="${escaped(setting.words.doubtful)}" title="${escaped(setting.words.doubtful)}">?</span>`
    : '';
  const text = line.text.map((piece) => pieceHtml(piece, setting.words)).join('');
  const aside =
    line.aside === undefined
      ? ''
      : `${text === '' ? '' : ' '}<span class="aside">${escaped(line.aside)}</span>`;
  return `${text}${aside}${doubt}${citesHtml(line, setting)}${underHtml(line, setting)}`;
}

function underHtml({ under = [] }: Line, setting: Setting): string {
  if (under.length === 0) return '';
  const items = under.map((line) => `<li>${lineHtml(labelledWithin(line), setting)}</li>`);
  return `<ul class="under">${items.join('')}</ul>`;
}

function pieceHtml({ text, from }: Piece, words: Words): string {
  if (!from || text === '') return escaped(text);
  const language = sameLanguage(from.language, words.language) ? '' : ` lang="${escaped(from.language)}"`;
  return `<bdi${language}>${escaped(text)}</bdi>`;
}

/** A link for each cited sentence, to those of its words that this line rests on. */
function citesHtml({ references }: Line, { targets, words }: Setting): string {
  const links = [...groupBy(references, ({ number }) => number)].map(([number, cited]) => {
    const id = targets.idFor(cited.map(({ span }) => span));
    return `<a class="cite" href="#${id}" aria-label="${escaped(words.citation(number))}">${number}</a>`;
  });
  return links.length > 0 ? ` <span class="cites">${links.join(' ')}</span>` : '';
}

/** Whether the name of the one column says nothing that its lines do not. */
const isListed = (columns: readonly string[], rows: readonly Row[]) =>
  columns.length === 2 && rows.every(({ about }) => about.length === 0);

/** Roles are written out because the style sets tables as blocks on narrow screens, which would drop them. */
function tableHtml({ columns, rows }: TableBlock, setting: Setting): string {
  const head = columns
    .map((column) => `<th scope="col" role="columnheader">${escaped(column)}</th>`)
    .join('');
  return `<table role="table"${isListed(columns, rows) ? ' class="single"' : ''}>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => rowHtml(row, columns, setting)).join('\n')}
</tbody>
</table>`;
}

function rowHtml({ name, about, cells }: Row, columns: readonly string[], setting: Setting): string {
  const [bare, worded] = [about.filter(isBare), about.filter((line) => !isBare(line))];
  const numbers = bare.map((line) => lineHtml(line, setting)).join('');
  const told = worded.map((line) => `<div class="about">${lineHtml(line, setting)}</div>`).join('');
  const data = cells.map((cell, index) => {
    const inner = cell.map((line) => `<div>${lineHtml(line, setting)}</div>`).join('');
    const empty = cell.length === 0 ? ' class="empty"' : '';
    return `<td role="cell" data-column="${escaped(columns[index + 1] ?? '')}"${empty}>${inner}</td>`;
  });
  return `<tr role="row"><th scope="row" role="rowheader">${escaped(name)}${numbers}${told}</th>${data.join('')}</tr>`;
}
