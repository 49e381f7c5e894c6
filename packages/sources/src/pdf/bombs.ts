import { inflateSync } from 'node:zlib';
import { SourceError } from '../error.ts';

/** The most that one stream, and all of them together, may unpack to, in bytes. Pages of text have some kilobytes. */
const MOST = 128 * 1024 * 1024;
const MOST_TOGETHER = 1024 * 1024 * 1024;

/** How often a stream may be packed over; each time can make a thousand bytes of one. */
const MOST_LAYERS = 3;

const STREAM = Buffer.from('stream');

/**
 * Refuses a PDF whose streams unpack to more memory than any article needs: PDF.js unpacks them whole.
 * @throws SourceError `too-large`.
 */
export function checkStreams(bytes: Uint8Array, name: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let together = 0;
  for (let at = buffer.indexOf(STREAM); at >= 0; at = buffer.indexOf(STREAM, at + STREAM.length)) {
    const start = skipLineEnd(buffer, at + STREAM.length);
    if (!isZlib(buffer, start)) continue;
    together += unpackedSize(buffer.subarray(start), name);
    if (together > MOST_TOGETHER) throw tooMuch(name);
  }
}

function skipLineEnd(buffer: Buffer, at: number): number {
  return at + (buffer[at] === 0x0d ? 1 : 0) + (buffer[at] === 0x0a || buffer[at + 1] === 0x0a ? 1 : 0);
}

/** The header of RFC 1950: deflate, and a checksum over both bytes. */
function isZlib(buffer: Buffer, at: number): boolean {
  const [first, second] = [buffer[at] ?? 0, buffer[at + 1] ?? 0];
  return (first & 0x0f) === 8 && first < 0x80 && (first * 256 + second) % 31 === 0;
}

function unpackedSize(packed: Buffer, name: string): number {
  let data = packed;
  let size = 0;
  for (let layer = 0; isZlib(data, 0); layer++) {
    if (layer === MOST_LAYERS) throw tooMuch(name);
    const unpacked = unpack(data, name);
    if (unpacked === undefined) break;
    data = unpacked;
    size += data.length;
  }
  return size;
}

/** What is packed there; undefined where it is damaged, which is for PDF.js to make the best of. */
function unpack(data: Buffer, name: string): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength: MOST });
  } catch (error) {
    if (error instanceof RangeError) throw tooMuch(name);
    return undefined;
  }
}

function tooMuch(name: string): SourceError {
  const what = 'its streams unpack to more than any article has';
  return new SourceError('too-large', name, what, 'copy the text of the article and give that');
}
