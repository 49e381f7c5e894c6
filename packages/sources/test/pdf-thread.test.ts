import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { articleByThread, LIMITS } from '../src/pdf/thread.ts';
import type { Limits } from '../src/pdf/thread.ts';
import { column, makePdf, pdfWithStream } from './make-pdf.ts';
import { readOne } from './reading.ts';

/** A page with so much before its text. */
const after = (content: string) =>
  pdfWithStream(
    deflateSync(Buffer.from(`${content} BT /F1 11 Tf 72 700 Td (The delegations met.) Tj ET`)),
    '/FlateDecode',
  );

const ordinary = makePdf([column(['The delegations met.'])]);
const refusalOf = (bytes: Uint8Array, limits: Partial<Limits>) =>
  articleByThread(bytes, 'a.pdf', { ...LIMITS, ...limits }).then(
    () => 'read',
    (error: unknown) => (error as Error).message,
  );

describe('a PDF', () => {
  test('may nest graphic states as deep as it likes', async () => {
    expect((await readOne(after('q '.repeat(100_000)))).text).toBe('The delegations met.');
  });

  test('is refused where reading it takes too long, and the next one is read', async () => {
    const slow = after('(a) Tj '.repeat(2_000_000));
    expect(await refusalOf(slow, { base: 1, each: 0 })).toBe(
      'a.pdf: reading it takes longer than the 0.001 seconds that a PDF of its size is given; copy the text of the article and give that',
    );
    expect((await readOne(ordinary)).text).toBe('The delegations met.');
  });

  test('has more time the larger it is', async () => {
    expect(await refusalOf(ordinary, { base: 0, each: 60_000 })).toBe('read');
  });

  test('is refused where reading it takes too much memory, and the next one is read', async () => {
    const hungry = after('q '.repeat(4_000_000));
    expect(await refusalOf(hungry, { heap: 64 })).toBe(
      'a.pdf: reading it takes more memory than the 64 MB that a PDF is given; copy the text of the article and give that',
    );
    expect((await readOne(ordinary)).text).toBe('The delegations met.');
  });

  test('is read while another one is', async () => {
    const texts = ['One day.', 'Another day.', 'A third day.'].map((text) => makePdf([column([text])]));
    const read = await Promise.all(texts.map((bytes) => readOne(bytes)));
    expect(read.map(({ text }) => text)).toEqual(['One day.', 'Another day.', 'A third day.']);
  });
});
