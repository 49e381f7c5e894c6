/** The parts of a page as a news site marks it up. */
export interface Page {
  readonly lang?: string;
  readonly head?: string;
  readonly title?: string;
  /** The article's own markup. */
  readonly body?: string;
  /** What stands around it. */
  readonly before?: string;
  readonly after?: string;
}

/** Two paragraphs that are enough for an article. */
export const PARAGRAPHS = [
  'The delegations of both sides met on Friday in a hotel by the lake, for the first time since the spring.',
  'A spokeswoman for the hosts said that the talks had been “useful”, and that they would go on after the weekend.',
] as const;

export const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

/** A page with menus before and behind the article. */
export function makePage(page: Page = {}): string {
  const { lang = 'en', head = '', title = 'Envoys meet again', body = BODY } = page;
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>${page.before ?? ''}
    <main><article><h1>${title}</h1>${body}</article></main>${page.after ?? ''}
    <footer><p>© Example. <a href="/privacy">Privacy</a></p></footer></body></html>`;
}

/** A script of JSON-LD. */
export function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
