import { collect } from '../bytes/chunks.ts';
import { excerpt } from '../clean.ts';
import { decode } from '../decode.ts';
import { SourceError } from '../error.ts';
import type { ReadOptions, SourceItem } from '../item.ts';
import { jsonItems } from '../json/item.ts';

/** Reads JSON: an item of ninjs or a document, or a list of them, alone or as the `items` or `documents` of an object. */
export async function* read(
  input: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  const { text } = decode(await collect(input, options.name), options.name);
  yield* jsonItems(parse(text, options.name), options);
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = excerpt(error instanceof Error ? error.message : '');
    throw new SourceError('malformed', name, `it is no whole JSON (${reason})`, 'write it once more');
  }
}
