import { linesIn, MAX_LINE } from '../bytes/lines.ts';
import { excerpt } from '../clean.ts';
import { SourceError } from '../error.ts';
import { failureItem, withoutPlace } from '../item.ts';
import type { ReadOptions, SourceItem } from '../item.ts';
import { jsonItems } from '../json/item.ts';

/** Reads JSON line by line, an article a line; a bad line costs that line. */
export async function* read(
  input: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<SourceItem> {
  for await (const { number, bytes } of linesIn(input, MAX_LINE)) {
    const known = { ...withoutPlace(options), name: `${options.name}, line ${String(number)}` };
    if (bytes === undefined) yield failureItem(tooLong(known.name));
    else yield* itemsOf(bytes, known);
  }
}

function* itemsOf(bytes: Uint8Array, options: ReadOptions): Generator<SourceItem> {
  const text = new TextDecoder('utf-8').decode(bytes).trim();
  if (text === '') return;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    yield failureItem(noJson(error, options.name));
    return;
  }
  yield* jsonItems(value, options);
}

function noJson(error: unknown, name: string): SourceError {
  const reason = excerpt(error instanceof Error ? error.message : '');
  const remedy = 'write one whole object of JSON a line, in UTF-8';
  return new SourceError('malformed', name, `the line is no JSON (${reason})`, remedy);
}

function tooLong(name: string): SourceError {
  const what = `the line is damaged, or longer than ${String(MAX_LINE / (1024 * 1024))} MiB`;
  return new SourceError('too-large', name, what, 'write one article a line');
}
