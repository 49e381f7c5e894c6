import type { Document } from '@parley/dossier';
import { readSource } from '../src/index.ts';
import type { Bytes, Link, ReadOptions, SourceError, SourceItem } from '../src/index.ts';

type Options = Partial<ReadOptions>;

/** Everything that a source holds. It is called `source` where the options give it no other name. */
export async function readAll(bytes: Bytes | string, options: Options = {}): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  const input = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  for await (const item of readSource(input, { name: 'source', ...options })) items.push(item);
  return items;
}

/** The only document of a source. */
export async function readOne(bytes: Bytes | string, options: Options = {}): Promise<Document> {
  const [item, ...more] = await readAll(bytes, options);
  if (item?.kind !== 'document' || more.length > 0)
    throw new Error(`not one document: ${said([item!, ...more])}`);
  return item.document;
}

/** What is wrong with a source of which nothing can be read. */
export async function problemOf(bytes: Bytes | string, options: Options = {}): Promise<SourceError> {
  const [item, ...more] = await readAll(bytes, options);
  if (item?.kind !== 'failure' || more.length > 0)
    throw new Error(`not one failure: ${said([item!, ...more])}`);
  return item.error;
}

export function documentsIn(items: readonly SourceItem[]): Document[] {
  return items.flatMap((item) => (item.kind === 'document' ? [item.document] : []));
}

export function linksIn(items: readonly SourceItem[]): Link[] {
  return items.flatMap((item) => (item.kind === 'link' ? [item.link] : []));
}

export function problemsIn(items: readonly SourceItem[]): string[] {
  return items.flatMap((item) => (item.kind === 'failure' ? [item.error.message] : []));
}

/** Items in a word each, to compare what a source holds. */
export function kindsIn(items: readonly SourceItem[]): string[] {
  return items.map((item) => (item.kind === 'failure' ? item.error.code : item.kind));
}

/** The bytes in pieces of `size`. */
export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

function said(items: readonly (SourceItem | undefined)[]): string {
  return items
    .map((item) => (item?.kind === 'failure' ? item.error.message : (item?.kind ?? 'nothing')))
    .join(', ');
}
