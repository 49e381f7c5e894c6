import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ModelFileError, openModel, readModel, storeModel, writeModel } from '../../src/model-file/index.ts';

const noise = Uint8Array.from({ length: 1000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 24);

const sections = new Map([
  ['tagger', Uint8Array.of(1, 2, 3)],
  ['leeg', new Uint8Array()],
  ['größe', new Uint8Array(100_000).fill(7)],
]);

test('what was written is read back, section by section and in order', () => {
  expect([...readModel(writeModel(sections))]).toEqual([...sections]);
});

test('every section is aligned for any typed array', () => {
  for (const data of readModel(writeModel(sections)).values()) expect(data.byteOffset).toBe(0);
});

test('the same sections give the same bytes', () => {
  expect(writeModel(sections)).toEqual(writeModel(sections));
});

test('repeated bytes are compressed, others are kept as they are', () => {
  expect(writeModel(sections).length).toBeLessThan(500);
  expect(writeModel(new Map([['noise', noise]])).length).toBeLessThan(noise.length + 40);
  expect(readModel(writeModel(new Map([['noise', noise]]))).get('noise')).toEqual(noise);
});

test('a stored model holds the same sections, none of them packed', () => {
  const stored = storeModel(sections);
  expect(writeModel(readModel(stored))).toEqual(writeModel(sections));
  expect(stored.length).toBeGreaterThan(100_000);
});

test('sections that are not packed are opened without a copy', () => {
  const stored = storeModel(sections);
  for (const data of openModel(stored).values()) expect(data.buffer).toBe(stored.buffer);
});

test('sections of a stored model start where wide numbers may', () => {
  const odd = new Map([1, 2, 3, 5, 8].map((length) => [`s${'x'.repeat(length)}`, new Uint8Array(length)]));
  const opened = openModel(storeModel(odd));
  expect([...opened.keys()]).toEqual([...odd.keys()]);
  expect([...opened.values()].map(({ byteOffset }) => byteOffset % 8)).toEqual([0, 0, 0, 0, 0]);
});

test('files of the first format are still read', () => {
  const packed = brotliCompressSync(Buffer.from([1, 0, 0, 0, 1, 0, 97, 2, 0, 0, 0, 8, 9]));
  const bytes = Buffer.concat([Buffer.from('PARLEYM\x01', 'latin1'), packed]);
  expect(readModel(bytes)).toEqual(new Map([['a', Uint8Array.of(8, 9)]]));
});

test.each([
  ['something else', new TextEncoder().encode('something else'), /not a Parley model file/],
  ['nothing', new Uint8Array(), /not a Parley model file/],
  ['a file cut short', writeModel(sections).subarray(0, 60), /cut short/],
])('%s is refused', (_, bytes, message) => {
  expect(() => readModel(bytes)).toThrow(ModelFileError);
  expect(() => readModel(bytes)).toThrow(message);
});

test('another version of the format is refused by its number', () => {
  const bytes = writeModel(sections);
  bytes[7] = 9;
  expect(() => readModel(bytes)).toThrow(/format 9/);
});
