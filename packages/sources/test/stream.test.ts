import { expect, test } from 'vitest';
import { readSource } from '../src/index.ts';
import { pieces, readAll } from './reading.ts';

test('an error of the stream itself is the caller’s to handle', async () => {
  async function* broken() {
    yield Buffer.from('{"text":"One."}\n');
    await Promise.resolve();
    throw new Error('the disk is gone');
  }
  await expect(readAll(broken())).rejects.toThrow('the disk is gone');
  async function* brokenWhilePacked() {
    yield Buffer.from('1f8b08000000000000ff', 'hex');
    await Promise.resolve();
    throw new Error('the disk is gone');
  }
  await expect(readAll(brokenWhilePacked())).rejects.toThrow('the disk is gone');
});

test('a stream is let go of when nobody wants more of it', async () => {
  let isOpen = true;
  async function* lines() {
    try {
      for (;;) {
        await Promise.resolve();
        yield Buffer.from('{"text":"One."}\n'.repeat(10_000));
      }
    } finally {
      isOpen = false;
    }
  }
  for await (const item of readSource(lines(), { name: 'endless' })) {
    expect(item.kind).toBe('document');
    break;
  }
  expect(isOpen).toBe(false);
});

test('a stream in pieces is the same as the whole', async () => {
  const page = Buffer.from(
    '<!doctype html><title>T</title><p>The delegations met on Friday in a hotel by the lake.</p>',
  );
  expect(await readAll(pieces(page, 1))).toEqual(await readAll(page));
});
