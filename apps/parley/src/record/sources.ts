import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '@parley/dossier';
import { readSource } from '@parley/sources';
import type { ReadOptions, SourceItem } from '@parley/sources';
import { Failure, systemFailure } from '../errors.ts';
import { nameOf } from '../files.ts';
import { fetchUrl, isUrl } from './fetch.ts';
import type { Fetched } from './fetch.ts';

/** Something that a source holds: a document, or why there is none. */
export type Found =
  | { readonly where: string; readonly document: Document }
  | { readonly where: string; readonly error: unknown };

/** What is known of all sources of a command. */
export interface About {
  readonly published?: string;
  readonly language?: string;
  /** Who published them. */
  readonly source?: string;
  /** Whether articles that a feed only names are fetched. */
  readonly follow: boolean;
  /** Whether only addresses of the open internet are fetched. */
  readonly publicOnly?: boolean;
  /** Fetches an address; null where there is nothing new. Default: whatever is there is new. */
  readonly fetch?: (url: string) => Promise<Fetched | null>;
}

/** Files below folders, in order of their names; what begins with a dot is passed over. */
export async function expand(sources: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(sources.map(expandOne));
  return lists.flat();
}

async function expandOne(source: string): Promise<string[]> {
  if (source === '-' || isUrl(source)) return [source];
  const found = await stat(source).catch(() => undefined);
  if (!found?.isDirectory()) return [source];
  try {
    const entries = await readdir(source, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !isHidden(path.relative(source, entry.parentPath), entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    throw systemFailure(source, error);
  }
}

const isHidden = (folder: string, name: string): boolean =>
  [...folder.split(path.sep), name].some((part) => part.startsWith('.'));

/** Everything in one source: a file, an address, or standard input (`-`). Never throws. */
export async function* documentsOf(source: string, about: About): AsyncGenerator<Found, void> {
  yield* documentsFrom(
    isUrl(source) ? itemsAt(source, about) : itemsIn(source, about),
    nameOf(source),
    about,
  );
}

/** The documents among what a source holds, with those behind links where they are followed. Never throws. */
export async function* documentsFrom(
  items: AsyncIterable<SourceItem>,
  where: string,
  about: About,
): AsyncGenerator<Found, void> {
  let documents = 0;
  try {
    for await (const item of items) {
      if (item.kind === 'document') {
        yield { where: nameIn(where, item.document, documents++), document: item.document };
      } else if (item.kind === 'failure') yield { where, error: item.error };
      else if (about.follow) yield* linked(item.link, about);
      else yield { where: item.link.url, error: notFollowed(item.link.url) };
    }
  } catch (error) {
    yield { where, error };
  }
}

/** Which document of a source: by its address, else, after the first, by its title too. */
const nameIn = (where: string, { url, title }: Document, before: number): string =>
  url ?? (before === 0 || title === undefined ? where : `${where} (${title})`);

function notFollowed(url: string): Failure {
  return new Failure(
    url,
    'the feed names this article without its text',
    'leave out --no-follow to fetch it',
  );
}

async function* itemsIn(source: string, about: About): AsyncGenerator<SourceItem, void> {
  const input = source === '-' ? process.stdin : createReadStream(source);
  try {
    yield* readSource(input as AsyncIterable<Uint8Array>, optionsFor(nameOf(source), about));
  } catch (error) {
    throw systemFailure(nameOf(source), error);
  }
}

async function* itemsAt(url: string, about: About): AsyncGenerator<SourceItem, void> {
  const plainly = () => fetchUrl(url, {}, { publicOnly: about.publicOnly === true });
  const fetched = await (about.fetch ?? plainly)(url);
  if (fetched === null) return;
  const { bytes, mediaType, url: found } = fetched;
  yield* readSource(bytes, {
    ...optionsFor(url, about),
    url: found,
    ...(mediaType !== undefined && { mediaType }),
  });
}

function optionsFor(name: string, { published, language, source }: About): ReadOptions {
  return {
    name,
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    ...(source !== undefined && { source }),
  };
}

/** The article behind a link of a feed, with what the feed said of it where the page does not. */
async function* linked(
  link: Extract<SourceItem, { kind: 'link' }>['link'],
  about: About,
): AsyncGenerator<Found, void> {
  for await (const found of documentsOf(link.url, { ...about, follow: false })) {
    if ('error' in found) yield found;
    else {
      const { document } = found;
      const { title = link.title, source = link.source } = document;
      yield {
        ...found,
        document: {
          ...document,
          published: document.published ?? link.published ?? null,
          ...(title !== undefined && { title }),
          ...(source !== undefined && { source }),
        },
      };
    }
  }
}
