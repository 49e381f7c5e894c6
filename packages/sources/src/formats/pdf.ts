import { collect } from '../bytes/chunks.ts';
import { documentOf } from '../document.ts';
import { documentItem } from '../item.ts';
import type { ReadOptions, SourceItem } from '../item.ts';
import { articleByThread } from '../pdf/thread.ts';

/** Reads the text layer of a PDF: paragraphs without running heads, and its title and date. */
export async function* read(
  input: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  const bytes = await collect(input, options.name);
  yield documentItem(documentOf(await articleByThread(bytes, options.name), options));
}
