import { SourceError } from './error.ts';
import { chunksOf, StreamFailure } from './bytes/chunks.ts';
import { gunzip, isGzip } from './bytes/gunzip.ts';
import { ChunkReader } from './bytes/reader.ts';
import { formatOf } from './formats.ts';
import { HEAD_SIZE, headOf, unknownMarkup } from './head.ts';
import type { Head } from './head.ts';
import { sourceErrorOf } from './problem.ts';
import { failureItem } from './item.ts';
import type { Bytes, Nested, ReadOptions, SourceItem } from './item.ts';

/**
 * Reads a source of any format (see FORMATS; gzip around it is taken off) and yields what it holds, one after the
 * other: documents, links to fetch, and failures. Archives, feeds and NDJSON hold many. A stream is read as it comes, so
 * that an archive or NDJSON of any size takes the memory of its largest item. What is wrong with the source as a whole is a
 * failure too, the last item.
 * @throws nothing but what the stream itself throws.
 */
export async function* readSource(bytes: Bytes, options: ReadOptions): AsyncGenerator<SourceItem, void> {
  yield* guarded(bytes, options, (inner, known) => guarded(inner, known, refuse));
}

const refuse: Nested = (_, { name }) => {
  throw new SourceError('malformed', name, 'an archive stands in an archive', 'unpack it first');
};

async function* guarded(
  bytes: Bytes,
  options: ReadOptions,
  nested: Nested,
): AsyncGenerator<SourceItem, void> {
  const reader = new ChunkReader(chunksOf(bytes));
  try {
    yield* items(reader, options, nested);
  } catch (error) {
    if (error instanceof StreamFailure) throw error.cause;
    yield failureItem(sourceErrorOf(error, options.name));
  } finally {
    await reader.close();
  }
}

async function* items(
  packed: ChunkReader,
  options: ReadOptions,
  nested: Nested,
): AsyncGenerator<SourceItem, void> {
  const isPacked = isGzip(await packed.peek(3));
  const reader = isPacked ? new ChunkReader(gunzip(packed, options.name)) : packed;
  const head = headOf(await reader.peek(HEAD_SIZE), options);
  const { read } = await readerOf(head, options.name);
  yield* read(reader.rest(), options, nested);
}

async function readerOf(head: Head, name: string) {
  const format = formatOf(head);
  const unknown = format.name === 'plain-text' ? unknownMarkup(head) : undefined;
  if (unknown === undefined) return format.load();
  throw new SourceError('malformed', name, unknown, 'give HTML, NewsML-G2, a feed or plain text');
}
