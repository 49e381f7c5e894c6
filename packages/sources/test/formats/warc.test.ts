import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { column, makePdf } from '../make-pdf.ts';
import { chunked, makePage, makeRecord } from '../make-warc.ts';
import { documentsIn, kindsIn, pieces, problemOf, problemsIn, readAll } from '../reading.ts';

const response = (number: number) =>
  makeRecord({ url: `https://example.org/${String(number)}`, body: makePage(number) });
const THREE = [1, 2, 3].map(response);

/** Which of the numbered pages were read. */
const roundsIn = async (...input: Parameters<typeof readAll>) =>
  documentsIn(await readAll(...input)).map(({ title }) => title);

describe('a record', () => {
  test('with a page gives its article, at the address that it was got from', async () => {
    expect(documentsIn(await readAll(response(1)))).toMatchObject([
      {
        text: 'Round 1\n\nThe envoys of round 1 met on Friday in a hotel by the lake, and agreed to meet again.',
        url: 'https://example.org/1',
        source: 'example.org',
        published: null,
      },
    ]);
  });

  test('may hold plain text, a PDF or a feed, as an answer or as such', async () => {
    const rss =
      '<rss version="2.0"><channel><title>x</title><item><title>a</title><link>https://example.org/a</link></item></channel></rss>';
    const records = [
      makeRecord({ mediaType: 'text/plain', body: 'They met on Friday.' }),
      makeRecord({ type: 'conversion', mediaType: 'text/plain', body: 'They met on Friday.' }),
      makeRecord({
        type: 'resource',
        mediaType: 'application/pdf',
        body: makePdf([column(['They met on Friday.'])]),
      }),
      makeRecord({ mediaType: 'application/rss+xml', body: rss }),
    ];
    const items = await readAll(Buffer.concat(records));
    expect(kindsIn(items)).toEqual(['document', 'document', 'document', 'link']);
    expect(documentsIn(items).map(({ text }) => text)).toEqual(Array(3).fill('They met on Friday.'));
  });

  test('is not looked at where it is no article', async () => {
    const records = [
      makeRecord({ type: 'warcinfo', mediaType: 'application/warc-fields', body: 'software: x\r\n' }),
      makeRecord({
        type: 'request',
        mediaType: 'application/http; msgtype=request',
        body: 'GET / HTTP/1.1\r\n\r\n',
      }),
      makeRecord({ mediaType: 'image/png', body: Uint8Array.of(1, 2, 3) }),
      makeRecord({ status: '404 Not Found', body: makePage(9) }),
      makeRecord({ status: '301 Moved', headers: ['Location: /1'], body: makePage(9) }),
      makeRecord({ url: 'https://example.org/robots.txt', mediaType: 'text/plain', body: 'User-agent: *' }),
      response(1),
    ];
    expect(await roundsIn(Buffer.concat(records))).toEqual(['Round 1']);
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['gzip', (bytes: Uint8Array) => bytes],
  ])('is unpacked where its server packed it: %s', async (encoding, pack) => {
    const body = pack(Buffer.from(makePage(1)));
    const headers = [`Content-Encoding: ${encoding}`];
    expect(await roundsIn(makeRecord({ headers, body }))).toEqual(['Round 1']);
    const inChunks = makeRecord({ headers: [...headers, 'Transfer-Encoding: chunked'], body: chunked(body) });
    expect(await roundsIn(inChunks)).toEqual(['Round 1']);
  });

  test('that unpacks to more than memory allows costs itself', async () => {
    const bomb = makeRecord({
      headers: ['Content-Encoding: br'],
      body: brotliCompressSync(Buffer.alloc(70 * 1024 * 1024)),
    });
    const items = await readAll(Buffer.concat([bomb, response(2)]));
    expect(kindsIn(items)).toEqual(['too-large', 'document']);
    expect(problemsIn(items)).toEqual([
      'source, record 1: it is larger than 64 MiB; split it into its articles',
    ]);
  });
});

describe('an archive', () => {
  test('is the same packed record by record, packed as a whole, or not, in pieces of any size', async () => {
    const forms = [
      Buffer.concat(THREE),
      gzipSync(Buffer.concat(THREE)),
      Buffer.concat(THREE.map((record) => gzipSync(record))),
    ];
    for (const form of forms) {
      for (const size of [13, 1000, form.length])
        expect(await roundsIn(pieces(form, size))).toEqual(['Round 1', 'Round 2', 'Round 3']);
    }
  });

  test('keeps the encoding that each server gave', async () => {
    const body = Buffer.from(makePage(1).replaceAll('Round', 'XXXX').replaceAll('XXXX', 'Ròund'), 'latin1');
    expect(await roundsIn(makeRecord({ mediaType: 'text/html; charset=iso-8859-1', body }))).toEqual([
      'Ròund 1',
    ]);
  });

  const broken = (spoil: (record: Buffer) => Buffer) => [THREE[0]!, spoil(Buffer.from(THREE[1]!)), THREE[2]!];
  const withText = (from: RegExp, to: string) => (record: Buffer) =>
    Buffer.from(record.toString('latin1').replace(from, to), 'latin1');

  test.each([
    ['is cut off within', (record: Buffer) => record.subarray(0, -40)],
    ['gives no length', withText(/Content-Length: .*\r\n/, '')],
    ['gives a length that is none', withText(/Content-Length: .*\r\n/, 'Content-Length: many\r\n')],
    ['gives too small a length', withText(/Content-Length: .*\r\n/, 'Content-Length: 20\r\n')],
    ['gives too large a length', withText(/Content-Length: .*\r\n/, 'Content-Length: 9999\r\n')],
    ['begins with rubbish', withText(/^WARC/, 'CRAW')],
  ])('loses but the record that %s', async (_, spoil) => {
    const items = await readAll(Buffer.concat(broken(spoil)));
    expect(kindsIn(items)).toEqual(['document', 'malformed', 'document']);
    expect(problemsIn(items)).toEqual([
      'source, record 2: the record is damaged; get the archive once more from where it came',
    ]);
  });

  test('loses but the record whose packing is damaged', async () => {
    for (const at of [30, 100, -6]) {
      const members = THREE.map((record) => gzipSync(record));
      const middle = members[1]!;
      middle[at < 0 ? middle.length + at : at]! ^= 0x55;
      for (const size of [50, 100_000]) {
        expect(kindsIn(await readAll(pieces(Buffer.concat(members), size)))).toEqual([
          'document',
          'malformed',
          'document',
        ]);
      }
    }
  });

  test('gives what stands before the place where it is cut off', async () => {
    const cut = Buffer.concat(THREE).subarray(0, -50);
    expect(kindsIn(await readAll(cut))).toEqual(['document', 'document', 'malformed']);
  });

  test('passes over a record that is larger than memory allows', async () => {
    const size = 70 * 1024 * 1024;
    async function* archive() {
      yield Buffer.from(`WARC/1.1\r\nWARC-Type: response\r\nContent-Length: ${String(size)}\r\n\r\n`);
      for (let left = size; left > 0; left -= 1024 * 1024) {
        await Promise.resolve();
        yield Buffer.alloc(1024 * 1024);
      }
      yield Buffer.from('\r\n\r\n');
      yield response(2);
    }
    expect(kindsIn(await readAll(archive()))).toEqual(['too-large', 'document']);
  });

  test('without pages is an error', async () => {
    const { code, message } = await problemOf(
      makeRecord({ type: 'warcinfo', mediaType: 'application/warc-fields', body: 'a: b\r\n' }),
    );
    expect(code).toBe('no-text');
    expect(message).toBe('source: there are no pages in the archive; give one with responses or resources');
  });

  test('within an archive is not opened further than once', async () => {
    const nest = (body: Buffer) => makeRecord({ type: 'resource', mediaType: 'text/plain', body });
    const items = await readAll(nest(nest(nest(response(1)))));
    expect(problemsIn(items).join()).toContain('an archive stands in an archive; unpack it first');
  });
});
