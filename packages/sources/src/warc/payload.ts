import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { AsyncIterReader, WARCParser } from 'warcio';
import { collect, tooLarge } from '../bytes/chunks.ts';
import { MAX_BYTES } from '../decode.ts';

/** What a record holds that was got from the web. */
export interface Payload {
  readonly url: string | undefined;
  /** As the server gave it. */
  readonly mediaType: string | undefined;
  readonly bytes: Uint8Array;
}

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** How servers pack what they send (RFC 9110, 8.4.1). What is called deflate comes with and without a header. */
const ENCODINGS: Readonly<Record<string, readonly Unpack[]>> = {
  gzip: [gunzipSync],
  'x-gzip': [gunzipSync],
  deflate: [inflateSync, inflateRawSync],
  br: [brotliDecompressSync],
};

type WarcRecord = NonNullable<Awaited<ReturnType<typeof WARCParser.parse>>>;

/**
 * The payload of a record, unpacked; undefined where it holds none: requests, data about the archive, answers that are
 * errors or lead elsewhere.
 * @throws SourceError `too-large` where it unpacks to more than MAX_BYTES.
 */
export async function payloadOf(bytes: Uint8Array, name: string): Promise<Payload | undefined> {
  const record = await WARCParser.parse(new AsyncIterReader([bytes], null));
  if (record === null || !hasPayload(record)) return undefined;
  const headers = record.httpHeaders?.headers;
  const isChunked = /chunked/i.test(headers?.get('Transfer-Encoding') ?? '');
  const body = new AsyncIterReader(record.reader, null, isChunked);
  return {
    url: record.warcTargetURI ?? undefined,
    mediaType: (headers === undefined ? record.warcContentType : headers.get('Content-Type')) ?? undefined,
    bytes: unpacked(await collect(body, name), headers?.get('Content-Encoding') ?? '', name),
  };
}

function hasPayload(record: WarcRecord): boolean {
  if (record.warcType === 'resource' || record.warcType === 'conversion') return true;
  const status = Number(record.httpHeaders?.statusCode);
  return record.warcType === 'response' && status >= 200 && status < 300;
}

function unpacked(bytes: Uint8Array, encodings: string, name: string): Uint8Array {
  let result = bytes;
  for (const encoding of encodings.toLowerCase().split(',').reverse()) {
    result = unpackedOnce(result, ENCODINGS[encoding.trim()] ?? [], name);
  }
  return result;
}

function unpackedOnce(bytes: Uint8Array, ways: readonly Unpack[], name: string): Uint8Array {
  for (const unpack of ways) {
    try {
      return unpack(bytes, { maxOutputLength: MAX_BYTES });
    } catch (error) {
      if (error instanceof RangeError) throw tooLarge(name);
    }
  }
  // Many archives hold the unpacked page and keep the header that says it is packed.
  return bytes;
}
