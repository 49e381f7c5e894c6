import { createHash } from 'node:crypto';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { DARK, LIGHT } from '../src/formats/html/style.ts';
import type { Palette } from '../src/formats/html/style.ts';
import { makeBrief, renderHtml, renderMarkdown, renderTerminal } from '../src/index.ts';
import { explainer } from './article.ts';
import { DossierBuilder } from './builder.ts';

const terminal = (builder: DossierBuilder, width: number, look: { colour?: boolean; cite?: boolean } = {}) =>
  renderTerminal(makeBrief(builder.build(), { language: 'nl' }), {
    width,
    colour: false,
    cite: false,
    ...look,
  });
const page = (builder: DossierBuilder) =>
  renderHtml(makeBrief(builder.build(), { language: 'nl' }), builder.build());
const markdown = (builder: DossierBuilder) => renderMarkdown(makeBrief(builder.build(), { language: 'nl' }));

/** An article whose every word that reaches a brief is `words`. */
function hostile(words: string): DossierBuilder {
  const text = `Kop.\n${words} zei nee.`;
  return new DossierBuilder(text, { title: words, source: words, url: `javascript:${words}` })
    .entity('x', 'person', words)
    .fact({ type: 'expectation', holder: 'x', outlook: 'cautious', text: words }, words);
}

test('a wide terminal shows delegations side by side', () => {
  expect(terminal(explainer(), 80)).toContain(
    [
      '  Partij               Leiding                    Leden            Afwezig',
      '  ───────────────────  ─────────────────────────  ───────────────  ─────────────',
      '  Noordland [2, 3, 4]  Bram Olde, onderminister   Carla Nieuw [3]  Dirk Hoog [4]',
      '                       [2]',
      '',
      '  Zuidland [5]',
    ].join('\n'),
  );
});

test('a narrow terminal shows them under each other', () => {
  expect(terminal(explainer(), 40)).toContain(
    ['  Noordland [2, 3, 4]', '    Leiding  Bram Olde, onderminister', '             [2]'].join('\n'),
  );
});

test('a table of heads alone still says that they are heads', () => {
  const builder = new DossierBuilder('Noordland stuurt Bram Olde.')
    .entity('north', 'country', 'Noordland')
    .entity('olde', 'person', 'Bram Olde')
    .fact(
      { type: 'delegation', party: 'north', head: 'olde', members: [], absent: [] },
      'Noordland stuurt Bram Olde',
    );
  expect(terminal(builder, 80)).toMatch(/Partij +Leiding\n.*\n +Noordland \[1\] +Bram Olde \[1\]/);
});

test('a column is wide enough for its longest word where another can spare the room', () => {
  const builder = explainer().fact(
    {
      type: 'role',
      person: 'olde',
      title: { id: null, text: 'plaatsvervangend veiligheidsraadsvoorzitter met veel taken' },
      former: false,
    },
    'onderminister Bram Olde',
  );
  expect(terminal(builder, 74)).toContain(' veiligheidsraadsvoorzitter');
});

test('a matrix of long texts is told as a list, party by party under each issue', () => {
  const builder = explainer().fact(
    {
      type: 'position',
      holder: 'south',
      issue: 'trade',
      stance: 'demands',
      text: 'heel veel woorden '.repeat(12),
    },
    'Oslo',
  );
  expect(terminal(builder, 80)).toMatch(/\n {2}handel\n {4}Zuidland +eist: „heel veel woorden/);
});

test('cited sentences stand below with their words marked, where asked for', () => {
  expect(terminal(explainer(), 80, { cite: true })).toContain(
    '  [1]   «Noordland en Zuidland spreken elkaar vrijdag in Genève».',
  );
  expect(terminal(explainer(), 80)).not.toContain('«');
});

test('colours come only where they are asked for, and marks of citations then need none', () => {
  expect(terminal(explainer(), 80, { cite: true })).not.toContain('\u001b');
  const coloured = terminal(explainer(), 80, { cite: true, colour: true });
  expect(coloured).toContain('\u001b[4mNoordland en Zuidland spreken elkaar vrijdag in Genève\u001b[24m.');
});

test.each([12, 20, 40])('at %i columns wide characters and long words stay within', (width) => {
  const lines = terminal(hostile(`停戦協定について 👩‍👩‍👧‍👦 ${'x'.repeat(60)}`), width, { cite: true }).split('\n');
  expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
});

test('escapes of a source do not reach the terminal', () => {
  const text = terminal(hostile('\u001b[2J\u001b]0;x\u0007 kwaad \u202e'), 80, { cite: true });
  expect(text).toContain('kwaad');

  expect(text).not.toMatch(/[\u001b\u0007\u202e]/);
});

test('markup of a source is text on the page', () => {
  const html = page(hostile(`<script>alert("1")</script><img src=x onerror='a'>&`));
  expect(html).toContain(
    '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;img src=x onerror=&#39;a&#39;&gt;&amp;',
  );
  expect(html).not.toMatch(/<script>alert|<img|href="javascript/);
});

test('the page’s policy names the digests of its own style and script, and lets nothing load', () => {
  const html = page(explainer());
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
  const digest = (tag: string) => {
    const inner = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)![1]!;
    return `'sha256-${createHash('sha256').update(inner).digest('base64')}'`;
  };
  expect(policy).toContain(
    `default-src 'none'; style-src ${digest('style')}; script-src ${digest('script')};`,
  );
  expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
});

test('a citation leads to its words in the source, which the style then marks', () => {
  const html = page(explainer());
  const id = /gastheer<\/dt>.*?href="#(t\d+)"/s.exec(html)![1]!;
  const marked = new RegExp(`id="${id}"[^>]*></span><span class="q (s\\d+)">([^<]*)<`).exec(html)!;
  expect(marked[2]).toBe('Zwitserland treedt op als gastheer');
  expect(html).toContain(`:root:has(#${id}:target) :is(.${marked[1]!})`);
});

test('the page shows the article from where it begins, in its paragraphs', () => {
  const builder = new DossierBuilder('date 2025-05-14\n\nEen kop\n\nEen alinea.\nNog een.', {
    bodyStart: 17,
  });
  const article = /<article[^>]*>([^]*)<\/article>/.exec(page(builder))![1]!;
  expect(article.trim().split('\n')).toEqual([
    '<p class="head">Een kop</p>',
    '<p>Een alinea.</p>',
    '<p>Nog een.</p>',
  ]);
});

test('words of a source in another language than the page’s say which', () => {
  const html = renderHtml(makeBrief(explainer().build(), { language: 'en' }), explainer().build());
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<bdi lang="nl">een bestand</bdi>');
});

test('lines put aside are on the page, folded, and counted in the other formats', () => {
  const builder = explainer();
  for (let index = 0; index < 20; index += 1) {
    builder.fact({ type: 'figure', measure: 'deaths', value: '40', text: '40' }, '40');
  }
  expect(page(builder)).toContain('<details><summary>Nog 8 tonen</summary>');
  expect(terminal(builder, 80)).toContain('nog 8 niet getoond (--json geeft alles)');
  expect(markdown(builder)).toContain('_nog 8 niet getoond (--json geeft alles)_');
});

test('Markdown has tables, and footnotes with the cited words in bold', () => {
  const text = markdown(explainer());
  expect(text).toContain('| **Noordland** [^2][^3][^4] | Bram Olde, onderminister [^2] |');
  expect(text).toContain('[^1]: <b>Noordland en Zuidland spreken elkaar vrijdag in Genève</b>.');
});

test('Markdown takes nothing of a source for its own', () => {
  const text = markdown(hostile('# *x* | [y](https://z) <b> `c` www.q $m$'));
  expect(text).toContain('# \\# \\*x\\* \\| \\[y\\](https\\://z) \\<b\\> \\`c\\` www\\.q \\$m\\$\n');
});

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('in the %s palette all text has a contrast of at least 4.5 to 1', (_, palette: Palette) => {
  const pairs: [keyof Palette, keyof Palette][] = [
    ...(['ink', 'muted', 'link', 'doubt'] as const).flatMap((text): [keyof Palette, keyof Palette][] => [
      [text, 'ground'],
      [text, 'sheet'],
    ]),
    ['markInk', 'mark'],
    ['ground', 'link'],
  ];
  const low = pairs.filter(([text, ground]) => contrast(palette[text], palette[ground]) < 4.5);
  expect(low).toEqual([]);
});

/** The contrast of two colours by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const linear = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}
