import { isBare } from '../lines.ts';
import type { Block, Brief, Citation, Line, Section } from '../model.ts';
import { sameLanguage } from '../text.ts';
import { escaped } from './html/escape.ts';

/*
 * A brief as HTML without style or script, for feed readers and mail, which allow neither.
 */

/** The sections of a brief and, below them, what they cite. `citations` false: only the numbers stand in the lines. */
export function renderFragment(brief: Brief, { level = 2, citations = true } = {}): string {
  const notice = brief.notice === undefined ? [] : [`<p>${escaped(brief.notice)}</p>`];
  const cited = citations && brief.citations.length > 0 ? [citationsHtml(brief.citations, brief)] : [];
  return [...notice, ...brief.sections.map((section) => sectionHtml(section, level, brief)), ...cited].join(
    '\n',
  );
}

const heading = (text: string, level: number) => `<h${level}>${escaped(text)}</h${level}>`;

function sectionHtml({ heading: title, blocks }: Section, level: number, brief: Brief): string {
  return [heading(title, level), ...blocks.map((block) => blockHtml(block, level + 1, brief))].join('\n');
}

function blockHtml(block: Block, level: number, brief: Brief): string {
  const title = block.heading === undefined ? [] : [heading(block.heading, level)];
  if (block.kind === 'list') return [...title, listHtml([...block.lines, ...block.more], brief)].join('\n');
  const rows = block.rows.map(({ name, about, cells }) => {
    const said = about.filter((line) => !isBare(line)).map((line) => lineHtml(line, brief));
    const cellsHtml = cells.map(
      (cell) => `<td>${cell.map((line) => lineHtml(line, brief)).join('<br>')}</td>`,
    );
    return `<tr><th scope="row">${[escaped(name), ...said].join('<br>')}</th>${cellsHtml.join('')}</tr>`;
  });
  const head = block.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const more = block.more && block.more.length > 0 ? [listHtml(block.more, brief)] : [];
  return [...title, `<table>\n<tr>${head}</tr>\n${rows.join('\n')}\n</table>`, ...more].join('\n');
}

const listHtml = (lines: readonly Line[], brief: Brief) =>
  `<ul>\n${lines.map((line) => `<li>${lineHtml(line, brief)}</li>`).join('\n')}\n</ul>`;

function lineHtml({ label, text, references, doubtful, aside, under = [] }: Line, brief: Brief): string {
  const said = text.map(({ text: words, from }) =>
    from && !sameLanguage(from.language, brief.language)
      ? `<span lang="${escaped(from.language)}">${escaped(words)}</span>`
      : escaped(words),
  );
  const numbers = [...new Set(references.map(({ number }) => number))]
    .map((number) => `[${number}]`)
    .join('');
  const parts = [
    (label ?? '') === '' ? '' : `<strong>${escaped(label!)}</strong>`,
    `${doubtful ? '? ' : ''}${said.join('')}`,
    aside === undefined ? '' : `<small>(${escaped(aside)})</small>`,
    numbers === '' ? '' : `<small>${numbers}</small>`,
  ].filter((part) => part !== '');
  return `${parts.join(' ')}${under.length > 0 ? `\n${listHtml(under, brief)}` : ''}`;
}

/** The sentences that are cited, each with the report that it stands in. */
function citationsHtml(citations: readonly Citation[], { heads, sources = heads, language }: Brief): string {
  const told = new Map(sources.map((head) => [head.document, head]));
  const items = citations.map(({ number, document, parts, language: own }) => {
    const head = told.get(document);
    const words = parts.map(({ text, cited }) => (cited ? `<em>${escaped(text)}</em>` : escaped(text)));
    const lang = sameLanguage(own, language) ? '' : ` lang="${escaped(own)}"`;
    const from = head && [titleHtml(head.title, head.url), ...head.details.map(escaped)].join(', ');
    return `<p>[${number}] <q${lang}>${words.join('')}</q>${from === undefined ? '' : ` <small>${from}</small>`}</p>`;
  });
  return `<hr>\n${items.join('\n')}`;
}

function titleHtml(title: string, url: string | undefined): string {
  const isWeb = url !== undefined && /^https?:\/\//i.test(url);
  return isWeb ? `<a href="${escaped(url)}" rel="noopener noreferrer">${escaped(title)}</a>` : escaped(title);
}
