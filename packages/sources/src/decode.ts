import { formatOf, looksBinary } from './binary.ts';
import { SourceError } from './error.ts';
import { guessUtf16, swapBytes } from './utf16.ts';
import { countUtf8, decodeWindows1252 } from './utf8.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What was decoded, without its byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The largest source that is read, in bytes. The longest newspaper article is a thousandth of it. */
export const MAX_BYTES = 64 * 1024 * 1024;

/**
 * The text in `bytes`: UTF-8 or UTF-16 as the byte order mark says, else UTF-8 where the bytes are that,
 * else UTF-16 where they look like it, else Windows-1252. Line endings stay as they are. UTF-8 that is
 * damaged in a few places stays UTF-8, with U+FFFD where the damage is.
 * @param name what to call the source in an error.
 * @throws SourceError `too-large`, `binary` (no text at all), or `encoding` (UTF-32).
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length > MAX_BYTES) throw tooLarge(name);
  const format = formatOf(bytes);
  if (format !== undefined) throw binary(name, `this is ${format}, not plain text`);
  const decoded = fromMark(bytes, name) ?? fromContent(bytes);
  if (looksBinary(decoded.text)) throw binary(name, 'this is binary data, not text');
  return decoded;
}

/** Decodes by the byte order mark, where there is one. */
function fromMark(bytes: Uint8Array, name: string): Decoded | undefined {
  const starts = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (starts(0xff, 0xfe, 0, 0) || starts(0, 0, 0xfe, 0xff)) {
    throw new SourceError('encoding', name, 'the text is in UTF-32', 'save it as UTF-8');
  }
  if (starts(0xef, 0xbb, 0xbf)) return { text: utf8(bytes.subarray(3)), encoding: 'utf-8' };
  if (starts(0xff, 0xfe)) return utf16(bytes.subarray(2), 'utf-16le');
  if (starts(0xfe, 0xff)) return utf16(bytes.subarray(2), 'utf-16be');
  return undefined;
}

function fromContent(bytes: Uint8Array): Decoded {
  const guess = guessUtf16(bytes);
  if (guess !== undefined) return utf16(bytes, guess);
  const { sequences, errors } = countUtf8(bytes);
  // Text in Windows-1252 hardly ever holds a whole UTF-8 sequence, so a majority of whole ones means damage.
  if (errors === 0 || sequences > errors) return { text: utf8(bytes), encoding: 'utf-8' };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const little = encoding === 'utf-16le' ? bytes : swapBytes(bytes);
  return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(little), encoding };
}

function tooLarge(name: string): SourceError {
  const most = `${String(MAX_BYTES / (1024 * 1024))} MiB`;
  return new SourceError(
    'too-large',
    name,
    `the source is larger than ${most}`,
    'split it into its articles',
  );
}

function binary(name: string, what: string): SourceError {
  return new SourceError('binary', name, what, 'save the article as plain text and read that');
}
