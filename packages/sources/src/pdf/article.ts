import { getDocumentProxy } from 'unpdf';
import { cleanLine } from '../clean.ts';
import { dayOf } from '../dates.ts';
import type { Article } from '../document.ts';
import { SourceError } from '../error.ts';
import { checkStreams } from './bombs.ts';
import { withoutHeads } from './heads.ts';
import { pageLines } from './layout.ts';
import type { PageLine, TextItem } from './layout.ts';
import { paragraphsOf } from './paragraphs.ts';
import { titleOf } from './title.ts';

/** The most pages, and characters together, that are read. */
const MAX_PAGES = 1000;
const MAX_TEXT = 4_000_000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The article in the text layer of a PDF: paragraphs without running heads, and its title and date.
 * @param bytes whose memory PDF.js takes for itself.
 * @throws SourceError where it is locked, too large, or has no text; and what PDF.js throws over damage.
 */
export async function articleIn(bytes: Uint8Array, name: string): Promise<Article> {
  checkStreams(bytes, name);
  const pdf = await open(bytes, name);
  try {
    return await articleOf(pdf, name);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array, name: string): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'PasswordException') throw error;
    throw new SourceError('locked', name, 'it is locked with a password', 'unlock it and save it again');
  }
}

async function articleOf(pdf: Pdf, name: string): Promise<Article> {
  const paragraphs = paragraphsOf(withoutHeads(await pagesOf(pdf, name)).flat());
  if (!paragraphs.some(({ text }) => /\p{L}/u.test(text))) {
    const what = 'it has no text, only pictures of it';
    throw new SourceError('no-text', name, what, 'let a program for text recognition (OCR) add the text');
  }
  const { Title, CreationDate, Language } = await infoOf(pdf);
  const title = titleOf(paragraphs, Title);
  const lines = paragraphs.map(({ text }) => text).filter((text, at) => text !== title || at > 3);
  return {
    text: lines.join('\n\n'),
    title,
    published: dayOf(CreationDate),
    language: typeof Language === 'string' ? Language : undefined,
  };
}

async function pagesOf(pdf: Pdf, name: string): Promise<PageLine[][]> {
  if (pdf.numPages > MAX_PAGES) throw tooLong(name);
  const pages: PageLine[][] = [];
  let size = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    const lines = pageLines(items.filter((item) => 'str' in item).map(cleaned), number);
    size += lines.reduce((sum, line) => sum + line.text.length, 0);
    if (size > MAX_TEXT) throw tooLong(name);
    pages.push(lines);
  }
  return pages;
}

function cleaned(item: { str: string; transform: unknown[]; width: number; hasEOL: boolean }): TextItem {
  const { transform, width, hasEOL } = item;
  const [start, end] = [/^\s/.test(item.str) ? ' ' : '', /\S\s+$/.test(item.str) ? ' ' : ''];
  return { str: start + cleanLine(item.str) + end, transform: transform.map(Number), width, hasEOL };
}

async function infoOf(pdf: Pdf): Promise<Record<string, unknown>> {
  try {
    return (await pdf.getMetadata()).info as Record<string, unknown>;
  } catch {
    // Text without data about it is still text.
    return {};
  }
}

function tooLong(name: string): SourceError {
  const what = `it has more than ${String(MAX_PAGES)} pages or ${String(MAX_TEXT)} characters`;
  return new SourceError('too-large', name, what, 'give the pages of the article');
}
