import { collect } from '../bytes/chunks.ts';
import { decodeMarkup } from '../charset.ts';
import { documentOf } from '../document.ts';
import { MAX_MARKUP } from '../html/dom.ts';
import { extractPage } from '../html/extract.ts';
import { documentItem } from '../item.ts';
import type { ReadOptions, SourceItem } from '../item.ts';

/** Reads a web page: the article on it, without what stands around that. */
export async function* read(
  input: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  const bytes = await collect(input, options.name, MAX_MARKUP);
  const markup = decodeMarkup(bytes, options.name, options.mediaType);
  yield documentItem(documentOf(extractPage(markup, options.name, options.url), options));
}
