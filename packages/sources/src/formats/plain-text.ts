import { collect } from '../bytes/chunks.ts';
import { nameOf } from '../document.ts';
import { documentItem } from '../item.ts';
import type { ReadOptions, SourceItem } from '../item.ts';
import { readPlainText } from '../plain-text.ts';
import { hostOf, webAddress } from '../urls.ts';

/** Reads plain text, with its stamp: see {@link readPlainText}. */
export async function* read(
  input: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  const document = readPlainText(await collect(input, options.name), options);
  const url = webAddress(options.url);
  const source = nameOf(options.source) ?? hostOf(url);
  yield documentItem({
    ...document,
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
  });
}
