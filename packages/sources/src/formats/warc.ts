import { excerpt } from '../clean.ts';
import { SourceError } from '../error.ts';
import { failureItem, withoutPlace } from '../item.ts';
import type { Nested, ReadOptions, SourceItem } from '../item.ts';
import { sourceErrorOf } from '../problem.ts';
import { webAddress } from '../urls.ts';
import { payloadOf } from '../warc/payload.ts';
import type { Payload } from '../warc/payload.ts';
import { recordsIn } from '../warc/records.ts';

/** What may be an article; pictures, style sheets and scripts are not. */
const ARTICLES = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml|rdf\+xml))\b/i;

/** What sites tell programs, in plain text. */
const FOR_PROGRAMS = /\/(?:robots|ads|app-ads|humans|llms)\.txt$|\/\.well-known\//;

/** Reads a web archive: every page, text, PDF and feed in it. */
export async function* read(
  input: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  nested: Nested,
): AsyncGenerator<SourceItem> {
  let number = 0;
  let found = 0;
  for await (const record of recordsIn(input)) {
    number += 1;
    const name = `${options.name}, record ${String(number)}`;
    if ('problem' in record) yield failureItem(problemOf(record.problem, name));
    else yield* counted(itemsOf(record.bytes, { ...options, name }, nested));
  }
  if (found === 0) throw noPages(options.name);

  async function* counted(items: AsyncIterable<SourceItem>): AsyncGenerator<SourceItem> {
    for await (const item of items) {
      found += 1;
      yield item;
    }
  }
}

async function* itemsOf(bytes: Uint8Array, options: ReadOptions, nested: Nested): AsyncGenerator<SourceItem> {
  let payload: Payload | undefined;
  try {
    payload = await payloadOf(bytes, options.name);
  } catch (error) {
    yield failureItem(sourceErrorOf(error, options.name));
    return;
  }
  if (payload === undefined || !isArticle(payload)) return;
  const { mediaType, url } = payload;
  const name = url === undefined ? options.name : `${options.name} (${excerpt(url, 200)})`;
  const address = webAddress(url);
  yield* nested(payload.bytes, {
    ...withoutPlace(options),
    name,
    ...(mediaType !== undefined && { mediaType }),
    ...(address !== undefined && { url: address }),
  });
}

function isArticle({ mediaType, url, bytes }: Payload): boolean {
  if (bytes.length === 0 || FOR_PROGRAMS.test(url ?? '')) return false;
  return mediaType === undefined || ARTICLES.test(mediaType.trim());
}

function problemOf(problem: 'damaged' | 'too-large', name: string): SourceError {
  return problem === 'damaged'
    ? new SourceError(
        'malformed',
        name,
        'the record is damaged',
        'get the archive once more from where it came',
      )
    : new SourceError(
        'too-large',
        name,
        'the record is larger than any article',
        'take the page out of the archive',
      );
}

function noPages(name: string): SourceError {
  return new SourceError(
    'no-text',
    name,
    'there are no pages in the archive',
    'give one with responses or resources',
  );
}
