import type { Document } from '@parley/dossier';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { Readers } from '../../src/work/readers.ts';
import { Folder } from '../parley.ts';

const folder = new Folder();
afterAll(() => {
  folder.remove();
});

/** A program that answers with the text, or does what the text says. */
const PROGRAM = folder.write(
  'program.cjs',
  `const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ document: { text } }) => {
    if (text === 'fall') throw new Error('it fell');
    if (text === 'go on') for (;;);
    parentPort.postMessage(text === 'refuse' ? { message: 'refused' } : { dossier: text });
  });`,
);

function readers(count: number, longest?: number): Readers {
  const made = new Readers(PROGRAM, count, longest);
  onTestFinished(() => made.close());
  return made;
}

const asked = (text: string) => ({
  document: { id: text, language: 'en', published: null, text } satisfies Document,
  where: text,
});

test('answers for each document, with the time that it took', async () => {
  const pool = readers(2);
  const read = await Promise.all(['a', 'refuse', 'b'].map((text) => pool.read(asked(text))));
  expect(read).toMatchObject([{ dossier: 'a' }, { message: 'refused' }, { dossier: 'b' }]);
  for (const one of read) expect(one!.seconds).toBeGreaterThan(0);
});

test('goes on after a document that ends its thread', async () => {
  const pool = readers(1);
  const read = await Promise.all(['a', 'fall', 'b'].map((text) => pool.read(asked(text))));
  expect(read).toMatchObject([{ dossier: 'a' }, { message: 'it fell' }, { dossier: 'b' }]);
});

test('gives up a document that takes too long, and goes on', async () => {
  const pool = readers(1, 500);
  const read = await Promise.all(['go on', 'b'].map((text) => pool.read(asked(text))));
  expect(read).toMatchObject([{ message: 'it takes longer than 0.5 seconds' }, { dossier: 'b' }]);
});

test('finishes what it has begun when the rest is dropped', async () => {
  const pool = readers(1);
  const read = ['a', 'b', 'c'].map((text) => pool.read(asked(text)));
  pool.drop();
  expect(await Promise.all(read)).toMatchObject([{ dossier: 'a' }, undefined, undefined]);
});
