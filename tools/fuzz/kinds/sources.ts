import { gzipSync } from 'node:zlib';
import { Document } from '@parley/dossier/schemas';
import { readPlainText, readSource } from '@parley/sources';
import type { ReadOptions, SourceItem } from '@parley/sources';
import fc from 'fast-check';
import { anyBytes, encoded, spoiled } from '../input/bytes.ts';
import { hostileHtml, MARKS } from '../input/html.ts';
import { hostileJson, hostileLines } from '../input/json.ts';
import { many } from '../input/parts.ts';
import { hostilePdf, PDF_MARKS } from '../input/pdf.ts';
import { hostileWarc, WARC_MARKS } from '../input/warc.ts';
import { hostileText } from '../input/words.ts';
import { hostileFeed, hostileNewsml } from '../input/xml.ts';
import { kind } from '../kind.ts';
import type { Kind } from '../kind.ts';
import { problemsOfError } from '../verdict.ts';

/*
 * The formats that articles are read from, as files, as what a server sends, and packed.
 */

/** A file, what is known of it, and in what pieces it comes. */
interface Source {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
  readonly step: number;
}

const MEDIA = [
  'text/html',
  'text/html; charset=windows-1251',
  'text/plain',
  'application/pdf',
  'application/rss+xml',
  'application/xml',
  'application/json',
  'application/warc',
  'application/x-ndjson',
  'x',
  '',
];

/** Mostly the file's own name; at times what would have it taken for something else. */
const options = (name: string): fc.Arbitrary<ReadOptions> =>
  fc
    .record({
      name: fc.constantFrom(name, name, name, name, name, 'a', 'a.html', 'a.txt', 'a.xml', 'a.json'),
      mediaType: fc.option(fc.constantFrom(...MEDIA), { nil: undefined, freq: 5 }),
      url: fc.constantFrom(undefined, undefined, 'https://example.org/a/b', 'x', ''),
      published: fc.constantFrom(undefined, undefined, undefined, '2025-05-16', '2025-13', 'x'),
    })
    .map(
      (given) =>
        Object.fromEntries(
          Object.entries(given).filter(([, value]) => value !== undefined),
        ) as unknown as ReadOptions,
    );

function sources(name: string, bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Source> {
  const packed = fc
    .tuple(bytes, fc.integer({ min: 0, max: 19 }))
    .map(([plain, at]) => (at === 0 ? gzipSync(plain) : plain));
  return fc.record({
    bytes: packed,
    options: options(name),
    step: fc.constantFrom(1_000_000, 1_000_000, 97, 4096, 65_536),
  });
}

async function* pieces({ bytes, step }: Source): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < bytes.length; at += step) {
    await Promise.resolve();
    yield bytes.subarray(at, at + step);
  }
}

/** What is wrong with what a source is said to hold. */
async function problemsOf(source: Source): Promise<string[]> {
  const problems: string[] = [];
  for await (const item of readSource(pieces(source), source.options)) problems.push(...problemsOfItem(item));
  return problems;
}

function problemsOfItem(item: SourceItem): string[] {
  if (item.kind === 'failure') return problemsOfError(item.error);
  if (item.kind === 'link')
    return /^https?:$/.test(new URL(item.link.url).protocol) ? [] : [`a link to ${item.link.url}`];
  return problemsOfDocument(item.document);
}

/** A document is as the contract says, and nothing in it has no place in a text. */
export function problemsOfDocument(document: Document): string[] {
  const { error } = Document.safeParse(document);
  const isDirty = /[\0\ud800-\udfff]/u.test(document.text) && 'a zero or half a character is in its text';
  return [...(error ? [`no document: ${error.message}`] : []), ...(isDirty ? [isDirty] : [])];
}

function format(name: string, file: string, bytes: fc.Arbitrary<Uint8Array>): Kind {
  return kind<Source>({
    name,
    inputs: sources(file, bytes),
    sizeOf: ({ bytes: all }) => all.length,
    open: () => ({ problemsOf }),
  });
}

/** As text in some encoding; one in three spoiled once more as bytes. */
function asBytes(text: fc.Arbitrary<string>, marks: readonly string[]): fc.Arbitrary<Uint8Array> {
  const plain = text.map((words): Uint8Array => Buffer.from(words));
  return fc.oneof(
    { weight: 5, arbitrary: plain },
    { weight: 1, arbitrary: encoded(text) },
    { weight: 3, arbitrary: spoiled(plain, marks) },
  );
}

/** Plain text of any bytes, by both ways that lead in. */
const plainText = kind<Source>({
  name: 'text',
  inputs: sources(
    'a.txt',
    fc.oneof(
      { weight: 2, arbitrary: anyBytes },
      { weight: 2, arbitrary: encoded(hostileText('nl')) },
      {
        weight: 1,
        arbitrary: spoiled(encoded(hostileText('en')), ['\0', '\xff', '\xfe\xff', '\r', 'date 2025-05']),
      },
    ),
  ),
  sizeOf: ({ bytes }) => bytes.length,
  open: () => ({
    problemsOf: async (source) => {
      const items = await problemsOf(source);
      try {
        const document = readPlainText(source.bytes, source.options);
        return [...items, ...(Document.safeParse(document).success ? [] : ['no document from plain text'])];
      } catch (error) {
        return [...items, ...problemsOfError(error)];
      }
    },
  }),
});

export const SOURCES: readonly Kind[] = [
  plainText,
  format('html', 'a.html', asBytes(hostileHtml, MARKS)),
  format(
    'pdf',
    'a.pdf',
    fc.oneof({ weight: 3, arbitrary: hostilePdf }, { weight: 2, arbitrary: spoiled(hostilePdf, PDF_MARKS) }),
  ),
  format('feed', 'a.rss', asBytes(hostileFeed, MARKS)),
  format('newsml', 'a.xml', asBytes(hostileNewsml, MARKS)),
  format(
    'json',
    'a.json',
    asBytes(hostileJson, ['{', '}', '[', ']', '"', ',', ':', '\\u', '\\ud800', 'null', '1e999', '\0']),
  ),
  format(
    'ndjson',
    'a.ndjson',
    asBytes(hostileLines, ['\n', '{', '}', '"', '\r', '\0', '{"text":"They met."}']),
  ),
  format(
    'warc',
    'a.warc',
    fc.oneof(
      { weight: 3, arbitrary: hostileWarc },
      { weight: 2, arbitrary: spoiled(hostileWarc, WARC_MARKS) },
    ),
  ),
  format(
    'any',
    'a',
    fc.oneof(
      many(
        fc.oneof(hostilePdf, anyBytes, hostileWarc, asBytes(hostileHtml, MARKS), asBytes(hostileJson, MARKS)),
        3,
      ).map((all) => Buffer.concat(all)),
    ),
  ),
];
