import { excerpt } from './clean.ts';
import type { ReadOptions } from './item.ts';
import { endOfDoctype } from './xml/doctype.ts';

/** What a format is recognised by: the beginning of a source, and what its name and its server say. */
export interface Head {
  /** The beginning, a character a byte, without byte order mark, zero bytes and white space before the first word. */
  readonly text: string;
  /** The name of the first element where the source is markup, without prefix, in small letters. */
  readonly root: string | undefined;
  /** `html` of `talks.HTML` or `https://example.org/talks.html?page=2`; `warc` of `talks.warc.gz`. */
  readonly ending: string | undefined;
  /** `text/html` of `text/html; charset=utf-8`. */
  readonly mediaType: string | undefined;
}

/** How much of a source is looked at, in bytes. */
export const HEAD_SIZE = 64 * 1024;

export function headOf(bytes: Uint8Array, { name, url, mediaType }: ReadOptions): Head {
  const text = Buffer.from(bytes.subarray(0, HEAD_SIZE))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart();
  return {
    text,
    root: rootOf(text),
    ending: endingOf(name) ?? (url === undefined ? undefined : endingOf(url)),
    mediaType: mediaType?.split(';', 1)[0]!.trim().toLowerCase(),
  };
}

/** The root element of markup: after its declaration, its document type, comments and instructions. */
export function rootOf(text: string): string | undefined {
  let at = /^\s*/.exec(text)![0].length;
  while (text.startsWith('<!', at) || text.startsWith('<?', at)) {
    if (/^<!doctype\s+html/i.test(text.slice(at, at + 30))) return 'html';
    const end = text.startsWith('<!--', at) ? text.indexOf('-->', at) + 2 : endOfDoctype(text, at);
    if (end < at + 2) return undefined;
    at = end + 1;
    while (/\s/.test(text.charAt(at))) at += 1;
  }
  const name = /^<(?:[\w.-]{1,60}:)?([a-z][\w.-]{0,60})(?=[\s/>])/i.exec(text.slice(at, at + 200));
  return name?.[1]?.toLowerCase();
}

function endingOf(name: string): string | undefined {
  const path = /^https?:/i.test(name) ? name.split(/[?#]/, 1)[0]! : name;
  return /\.([a-z\d]{1,10})(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase();
}

/** What is wrong with XML that is of no format; undefined where the source is not said to be XML, nor looks like it. */
export function unknownMarkup({ text, root, ending, mediaType = '' }: Head): string | undefined {
  if (!text.startsWith('<?xml') && ending !== 'xml' && !mediaType.endsWith('xml')) return undefined;
  if (root === undefined) return 'it should be XML and is none';
  return `this is XML of another kind: its first element is <${excerpt(root, 40)}>`;
}
