import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { hostileHtml } from './html.ts';
import { many, seldom } from './parts.ts';
import { hostilePdf } from './pdf.ts';
import { hostileFeed } from './xml.ts';

const PAGE =
  '<!doctype html><html lang="en"><head><title>Round</title></head><body><article><h1>Round</h1><p>The envoys met on Friday in a hotel by the lake, and agreed to meet again.</p></article></body></html>';

const body: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(Buffer.from(PAGE)) },
  { weight: 3, arbitrary: hostileHtml.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: hostileFeed.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: hostilePdf.map((bytes) => Buffer.from(bytes)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
);

function chunked(bytes: Buffer, size: number, last: string): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from(last)]);
}

const PACKED: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gzipSync(bytes),
  deflate: (bytes) => deflateSync(bytes),
  raw: (bytes) => deflateRawSync(bytes),
  br: (bytes) => brotliCompressSync(bytes, { params: { 1: 1 } }),
  cut: (bytes) => gzipSync(bytes).subarray(0, 20),
};

const line = fc.constantFrom(
  ...[
    'Content-Type: text/html',
    'Content-Type: text/html; charset=nope',
    'content-type:',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: Chunked, gzip',
    'Content-Encoding: gzip',
    'Content-Encoding: br, gzip',
    'Content-Encoding: deflate',
  ],
  ...[
    'Content-Length: 5',
    'Content-Length: -1',
    'Location: /x',
    'X: \xff',
    ': x',
    'X',
    ' folded',
    'Set-Cookie: a',
    '\0',
    'Content-Disposition: attachment',
  ],
);

/** A server's answer, packed or in chunks as its head says, or not. */
const answer: fc.Arbitrary<Buffer> = fc
  .record({
    status: fc.constantFrom(
      'HTTP/1.1 200 OK',
      'HTTP/1.1 200 OK',
      'HTTP/1.1 200 OK',
      'HTTP/2 206',
      'HTTP/1.0 301 Moved',
      'HTTP/1.1 x',
      '',
      '200',
      'HTTP/1.1 404 No',
    ),
    lines: many(line, 4),
    inside: body,
    packing: fc.constantFrom('none', 'none', 'none', 'gzip', 'deflate', 'raw', 'br', 'cut'),
    chunks: fc.constantFrom(0, 0, 0, 1, 7, 400, 100_000),
    last: fc.constantFrom('0\r\n\r\n', '', '0', 'zz\r\n', 'ffffffff\r\n', '-5\r\nab\r\n', '5\r\n'),
  })
  .map(({ status, lines, inside, packing, chunks, last }) => {
    const packed = PACKED[packing]?.(inside) ?? inside;
    const sent =
      chunks === 0 ? packed : chunked(packed, chunks === 1 ? Math.max(1, packed.length >> 6) : chunks, last);
    const head = [
      status,
      ...lines,
      ...(packing === 'none' ? [] : [`Content-Encoding: ${packing}`]),
      ...(chunks === 0 ? [] : ['Transfer-Encoding: chunked']),
    ];
    return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), sent]);
  });

/** A record, its length at times not as it says. */
const record: fc.Arbitrary<Buffer> = fc
  .record({
    version: fc.constantFrom(
      'WARC/1.1',
      'WARC/1.1',
      'WARC/1.1',
      'WARC/1.0',
      'WARC/0.17',
      'WARC/1.',
      'warc/1.1',
    ),
    type: fc.constantFrom(
      'response',
      'response',
      'response',
      'resource',
      'conversion',
      'request',
      'warcinfo',
      'revisit',
      'continuation',
      'x',
      '',
    ),
    block: fc.oneof({ weight: 4, arbitrary: answer }, { weight: 1, arbitrary: body }),
    wrong: fc.constantFrom(
      '',
      '',
      '',
      '',
      '',
      '',
      '9',
      '-1',
      '0',
      '999999999999999',
      '1e3',
      '18446744073709551616',
      ' 5',
      'x',
    ),
    url: fc.constantFrom(
      'https://example.org/1',
      '<https://example.org/1>',
      'urn:x',
      'dns:a',
      '',
      'https://example.org/robots.txt',
      'http://[',
    ),
    more: many(line, 2),
    end: fc.constantFrom('\r\n\r\n', '\r\n\r\n', '\r\n\r\n', '\r\n\r\n', '', '\n\n', '\r\n', 'x'),
    eol: fc.constantFrom('\r\n', '\r\n', '\r\n', '\n', '\r'),
  })
  .map(({ version, type, block, wrong, url, more, end, eol }) => {
    const length = wrong === '' ? String(block.length) : wrong;
    const head = [
      version,
      `WARC-Type: ${type}`,
      `WARC-Target-URI: ${url}`,
      `Content-Type: ${type === 'response' ? 'application/http; msgtype=response' : 'text/html'}`,
      `Content-Length: ${length}`,
      ...more,
    ];
    return Buffer.concat([Buffer.from(`${head.join(eol)}${eol}${eol}`, 'latin1'), block, Buffer.from(end)]);
  });

/** Web archives, packed a record at a time, as a whole, or not. */
export const hostileWarc: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    many(record, 5, 1),
    fc.constantFrom('no', 'no', 'each', 'each', 'whole', 'twice'),
    seldom(60, fc.constant(1), fc.constantFrom(50, 400)),
  )
  .map(([records, packing, times]) => {
    const all = Array.from({ length: times }, () => records)
      .flat()
      .slice(0, 600);
    if (packing === 'each') return Buffer.concat(all.map((one) => gzipSync(one)));
    const whole = Buffer.concat(all);
    return packing === 'no' ? whole : packing === 'whole' ? gzipSync(whole) : gzipSync(gzipSync(whole));
  });

/** What web archives are made of, to be put anywhere. */
export const WARC_MARKS: readonly string[] = [
  'WARC/1.',
  'WARC/1.1\r\n',
  '\r\n\r\n',
  '\r\n',
  '\n',
  'Content-Length: 5\r\n',
  'HTTP/1.1 200 OK\r\n',
  '0\r\n\r\n',
  '\x1f\x8b\x08',
  '\x1f\x8b\x08\x00\0\0\0\0\0\x03',
  '\x1f\x8b\x08\x1f',
  '\0',
  'ffff\r\n',
];
