import { decode } from './decode.ts';
import { SourceError } from './error.ts';
import { countUtf8, decodeWindows1252 } from './utf8.ts';

/** How much of markup may stand before the declaration of its encoding; HTML allows 1024 bytes. */
const DECLARED_WITHIN = 4096;

/** Names of encodings that browsers take for Windows-1252 (WHATWG Encoding, 4.2). */
const WINDOWS_1252 = /^(?:windows-1252|x-cp1252|cp1252|iso-?8859-1|iso_8859-1|latin-?1|l1|us-ascii|ascii)$/i;

const UTF = /^(?:utf-?8|unicode-1-1-utf-8|utf-16(?:le|be)?|unicode|ucs-2)$/i;

/**
 * The text of HTML or XML: in the encoding of its byte order mark, else the one that the server gave it, else the one
 * that it declares, else as plain text is. Declarations are often left from a template: bytes that are UTF-8 with more
 * than ASCII in it are that, whatever is declared.
 * @param mediaType as the server gave it, with `charset=` or without.
 * @throws SourceError as {@link decode}, and `encoding` where the declared one is not known here.
 */
export function decodeMarkup(bytes: Uint8Array, name: string, mediaType?: string): string {
  const clean = withoutZeros(bytes);
  const declared = hasMark(clean) ? undefined : (charsetOf(mediaType) ?? declaredIn(clean));
  if (declared === undefined || UTF.test(declared)) return decode(clean, name).text;
  const { sequences, errors } = countUtf8(clean);
  if (errors === 0 && sequences > 0) return decode(clean, name).text;
  return WINDOWS_1252.test(declared) ? decodeWindows1252(clean) : decodeAs(declared, clean, name);
}

/** A stray zero byte is a slip that browsers pass over; many of them mean that it is no text, or UTF-16. */
function withoutZeros(bytes: Uint8Array): Uint8Array {
  let zeros = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros += 1;
  return zeros > 0 && zeros * STRAY < bytes.length ? bytes.filter((byte) => byte !== 0) : bytes;
}

/** Of so many bytes one may be a zero. */
const STRAY = 1000;

function hasMark(bytes: Uint8Array): boolean {
  const starts = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);
  return starts(0xef, 0xbb, 0xbf) || starts(0xff, 0xfe) || starts(0xfe, 0xff);
}

function charsetOf(mediaType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(mediaType ?? '')?.[1];
}

/** The encoding that a meta element or an XML declaration names. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1');
  const xml = /^\s*<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1];
  return xml ?? /<meta\s[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1];
}

function decodeAs(label: string, bytes: Uint8Array, name: string): string {
  let decoder;
  try {
    decoder = new TextDecoder(label);
  } catch {
    const what = `it says that it is written in “${label}”, which is not known here`;
    throw new SourceError('encoding', name, what, 'save it as UTF-8');
  }
  return decoder.decode(bytes);
}
