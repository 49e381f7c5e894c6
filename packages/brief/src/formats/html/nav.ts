import { escaped } from './escape.ts';

/** A page beside this one. `title` undefined: the brief itself. `here`: it is this one. */
export interface PageLink {
  readonly href: string;
  readonly title: string | undefined;
  readonly here: boolean;
}

/** Links to the pages beside this one; nothing where there are none. */
export function navHtml(pages: readonly PageLink[], brief: string): string {
  if (pages.length === 0) return '';
  const links = pages.map(({ href, title = brief, here }) => {
    return `<li><a href="${escaped(href)}"${here ? ' aria-current="page"' : ''}>${escaped(title)}</a></li>`;
  });
  return `<nav><ul>${links.join('')}</ul></nav>\n`;
}
