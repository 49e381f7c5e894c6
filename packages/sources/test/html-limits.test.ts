import { describe, expect, test } from 'vitest';
import { bytesOf } from './bytes.ts';
import { BODY, makePage } from './make-page.ts';
import { problemOf, readOne } from './reading.ts';

describe('the encoding', () => {
  const page = (charset: string) =>
    `<html><head><meta charset="${charset}"><title>Één</title></head><body><article><h1>Één</h1>${BODY}</article></body></html>`;

  test.each([
    ['windows-1252', 'windows-1252'],
    ['iso-8859-1', 'windows-1252'],
    ['windows-1252', 'utf-8'],
    ['utf-8', 'windows-1252'],
  ] as const)('is found where the page declares %s and is in %s', async (declared, real) => {
    const { text, title } = await readOne(bytesOf(page(declared), real));
    expect(title).toBe('Één');
    expect(text).toContain('“useful”');
  });

  test('is the one that the server gave', async () => {
    const cyrillic = Uint8Array.from(Buffer.from(makePage({ title: 'XYZ' }), 'latin1'), (byte) => byte);
    const at = Buffer.from(cyrillic).indexOf('XYZ');
    cyrillic.set([0xcc, 0xe8, 0xf0], Buffer.from(cyrillic).lastIndexOf('XYZ'));
    cyrillic.set([0xcc, 0xe8, 0xf0], at);
    expect((await readOne(cyrillic, { mediaType: 'text/html; charset=windows-1251' })).title).toBe('Мир');
  });

  test('that is unknown is an error', async () => {
    const bytes = bytesOf(page('x-unheard-of'), 'windows-1252');
    expect((await problemOf(bytes)).message).toBe(
      'source: it says that it is written in “x-unheard-of”, which is not known here; save it as UTF-8',
    );
  });

  test('does not fail because of one zero byte', async () => {
    const stray = makePage({ body: `${BODY}<p>And\0so on.</p>${BODY.repeat(8)}` });
    expect((await readOne(stray)).text).toContain('Andso on.');
  });
});

describe('a page is refused', () => {
  test('where there is no article on it', async () => {
    const body =
      '<section><h2><a href="/1">Envoys meet again in a hotel by the lake, hosts say</a></h2></section>';
    const page = `<html><head><title>Front page</title></head><body>${body.repeat(5)}</body></html>`;
    const { code, message } = await problemOf(page);
    expect(code).toBe('no-text');
    expect(message).toMatch(/^source: there is no article on the page; open the article itself/);
  });

  test.each([
    [
      'deeper',
      `<body>${'<div>'.repeat(5000)}${BODY}`,
      /stand more than 400 deep in one another; copy the text/,
    ],
    ['deeper, by tags that close nothing', `<body>${'<i></u>'.repeat(5000)}${BODY}`, /400 deep/],
    ['fuller', `<body>${'<p>x'.repeat(70_000)}`, /too many elements/],
    ['longer', `<body><p>${'word '.repeat(900_000)}`, /too much text/],
    ['more adorned', `<body><p ${'a=b '.repeat(1000)}>${BODY}`, /too many elements/],
  ])('where it is %s than any article', async (_, page, message) => {
    const error = await problemOf(`<!doctype html><html>${page}`);
    expect(error.code).toBe('too-large');
    expect(error.message).toMatch(message);
  });

  test('where it is larger than pages are', async () => {
    expect((await problemOf(`<html>${' '.repeat(17 * 1024 * 1024)}`)).message).toBe(
      'source: it is larger than 16 MiB; split it into its articles',
    );
  });
});
