import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../src/index.ts';
import { formatOf } from '../src/formats.ts';
import { headOf } from '../src/head.ts';
import { problemOf, readOne } from './reading.ts';

const found = (text: string, options: { name?: string; mediaType?: string; url?: string } = {}) =>
  formatOf(headOf(Buffer.from(text), { name: 'source', ...options })).name;

describe('the format of a source is told by how it begins', () => {
  test.each([
    ['%PDF-1.7', 'pdf'],
    ['WARC/1.0\r\n', 'warc'],
    ['<!DOCTYPE html><p>', 'html'],
    ['\uFEFF  <HTML lang="nl">', 'html'],
    ['<!-- saved --><html>', 'html'],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html>', 'html'],
    ['<p>Envoys met.</p>', 'html'],
    ['<?xml version="1.0"?>\n<!-- a > b --><rss version="2.0">', 'feed'],
    ['<?xml version="1.0"?><!DOCTYPE rdf:RDF [<!ENTITY a "]>">]><rdf:RDF>', 'feed'],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['{ "title": "x", "version": "https:\\/\\/jsonfeed.org\\/version\\/1" }', 'feed'],
    ['<nar:newsMessage xmlns:nar="x">', 'newsml-g2'],
    ['{\n  "uri": "x"\n}', 'ninjs'],
    ['[\n  {"text": "x"}\n]', 'ninjs'],
    ['{"text": "x"}\n{"text": "y"}\n', 'ndjson'],
    ['{"text": "x"}', 'ndjson'],
    ['Envoys met.', 'plain-text'],
    ['[Update] Envoys met.', 'plain-text'],
    ['< 3 dagen tot de top', 'plain-text'],
    ['', 'plain-text'],
  ])('%j is %s', (text, format) => {
    expect(found(text)).toBe(format);
  });

  test('in UTF-16 as well', () => {
    expect(formatOf(headOf(Buffer.from('\uFEFF<html><p>', 'utf16le'), { name: 'a' })).name).toBe('html');
  });
});

describe('where that does not tell, the format of a source is told by', () => {
  test('what its server says', () => {
    expect(found('Envoys met.', { mediaType: 'Text/HTML; charset=utf-8' })).toBe('html');
    expect(found('Envoys met.', { mediaType: 'text/plain', name: 'a.html' })).toBe('plain-text');
  });

  test('its name or address', () => {
    expect(found('Envoys met.', { name: 'talks.HTM' })).toBe('html');
    expect(found('Envoys met.', { url: 'https://example.org/talks.html?page=2' })).toBe('html');
    expect(found('{"cut', { name: 'talks.ndjson.gz' })).toBe('ndjson');
  });
});

test('the content of a source outweighs its name', () => {
  expect(found('<!doctype html><p>x', { name: 'talks.txt', mediaType: 'text/plain' })).toBe('html');
});

test('a packed source is unpacked first', async () => {
  expect((await readOne(gzipSync('Envoys met on Friday.'), { name: 'talks.txt.gz' })).text).toBe(
    'Envoys met on Friday.',
  );
});

test('a packed source that unpacks to more than any text does is refused', async () => {
  const { code, message } = await problemOf(gzipSync(Buffer.alloc(100 * 1024 * 1024)));
  expect(code).toBe('too-large');
  expect(message).toMatch(/unpack to more than \d+, which no text does; unpack it yourself if you trust it$/);
});

test('XML of another kind is refused, and says what it is', async () => {
  expect((await problemOf('<?xml version="1.0"?><urlset></urlset>')).message).toBe(
    'source: this is XML of another kind: its first element is <urlset>; give HTML, NewsML-G2, a feed or plain text',
  );
});

test('each format has a name of its own', () => {
  expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
});
