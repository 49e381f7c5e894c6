import { createHash } from 'node:crypto';
import type { Document } from '@parley/dossier';
import { hasDoubt } from '../lines.ts';
import type { Brief, Head } from '../model.ts';
import { sameLanguage } from '../text.ts';
import { wordsOf } from '../words/index.ts';
import type { Words } from '../words/index.ts';
import { escaped } from './html/escape.ts';
import { navHtml } from './html/nav.ts';
import type { PageLink } from './html/nav.ts';
import { SCRIPT } from './html/script.ts';
import { sectionHtml } from './html/sections.ts';
import { sourceHtml } from './html/source.ts';
import { STYLE, targetStyle } from './html/style.ts';
import { Targets } from './html/targets.ts';

/**
 * A brief and its sources as one page that needs nothing else: no request leaves it, and its policy lets only its own
 * style and script run. `documents` must be those that the brief was made from, `pages` are others to go to. Citations are links to the words in
 * the source, which the style marks; the script only helps to find the way back.
 */
export function renderHtml(
  brief: Brief,
  { documents }: { readonly documents: readonly Document[] },
  pages: readonly PageLink[] = [],
): string {
  const words = wordsOf(brief.language);
  const targets = new Targets();
  const main = mainHtml(brief, targets, words, pages);
  const source = asideHtml(brief, documents, targets, words);
  const style = STYLE + targetStyle(targets);
  return `<!doctype html>
<html lang="${brief.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Parley">
<title>${escaped(brief.heads[0]?.title ?? words.untitled)} – ${escaped(words.headings.brief)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#source">${escaped(words.skipToSource)}</a>
<div class="page">
${main}
${source}
</div>
<a class="back" href="#brief">${escaped(words.back)}</a>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** Nothing may load and nothing may run, but for the style and the script with these digests. */
function policy(style: string, script: string): string {
  const digest = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${digest(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function mainHtml(brief: Brief, targets: Targets, words: Words, pages: readonly PageLink[]): string {
  const [first, ...others] = brief.heads;
  const notice = brief.notice === undefined ? '' : `<p class="notice">${escaped(brief.notice)}</p>`;
  const legend = hasDoubt(brief) ? `<p>${escaped(words.doubtLegend)}</p>` : '';
  return `<main id="brief" tabindex="-1">
<header>
${navHtml(pages, words.headings.brief)}<h1${first ? languageOf(first, brief) : ''}>${escaped(first?.title ?? words.untitled)}</h1>
${first ? detailsHtml(first) : ''}
${others.map((head) => `<p class="also"><strong${languageOf(head, brief)}>${escaped(head.title)}</strong></p>${detailsHtml(head)}`).join('\n')}
${notice}
</header>
${brief.sections.map((section) => sectionHtml(section, { targets, words })).join('\n')}
<footer>${legend}<p>${escaped(words.made)}</p></footer>
</main>`;
}

const languageOf = ({ language }: Head, brief: Brief) =>
  sameLanguage(language, brief.language) ? '' : ` lang="${escaped(language)}"`;

function detailsHtml({ details, url }: Head): string {
  const link = url !== undefined && /^https?:\/\//i.test(url) ? [linkTo(url)] : [];
  const all = [...details.map(escaped), ...link];
  return all.length > 0 ? `<p class="details">${all.join(' · ')}</p>` : '';
}

const linkTo = (url: string) =>
  `<a href="${escaped(url)}" rel="noopener noreferrer nofollow">${escaped(url.replace(/^https?:\/\/([^/?#]*).*$/is, '$1'))}</a>`;

function asideHtml(brief: Brief, documents: readonly Document[], targets: Targets, words: Words): string {
  const titles = new Map((brief.sources ?? brief.heads).map((head) => [head.document, head]));
  const several = documents.length > 1;
  // Of a record, which may hold thousands, those that the brief cites.
  const shown = brief.sources ? documents.filter(({ id }) => targets.spansIn(id).length > 0) : documents;
  const articles = shown.map((document) => {
    const head = titles.get(document.id);
    const details = head && brief.sources ? `${detailsHtml(head)}\n` : '';
    const heading = several ? `<h3>${escaped(head?.title ?? document.id)}</h3>\n${details}` : '';
    return `<article lang="${escaped(document.language)}" dir="auto">\n${heading}${sourceHtml(document, targets)}\n</article>`;
  });
  return `<aside id="source" aria-labelledby="source-heading" tabindex="0">
<h2 id="source-heading">${escaped(words.headings.source)}</h2>
${articles.join('\n')}
</aside>`;
}
