import { expect, test, vi } from 'vitest';
import type { Made } from '../../src/server/answers.ts';
import type { Makers } from '../../src/server/threads/threads.ts';
import { warmUp } from '../../src/server/warm.ts';

const made = (value: unknown): Made => ({
  revision: 1,
  tag: 'a',
  body: Buffer.from(JSON.stringify(value)),
});

/** Threads of a record with these negotiations. */
const threadsOf = (...ids: readonly string[]) => ({
  answer: vi.fn(() => Promise.resolve(made({ entries: ids.map((id) => ({ id })) }))),
  run: vi.fn(),
});

const warm = (threads: Makers) => warmUp({ threads }, 'nl', 'http://127.0.0.1:8484');

test('the list and the outline of its first negotiation are made before anybody asks', async () => {
  const threads = threadsOf('iran-us-2025', 'ru-ua-2025');
  await warm(threads);
  expect(threads.answer.mock.calls).toMatchObject([
    ['negotiations', { language: 'nl' }],
    ['outline', { language: 'nl', params: { id: 'iran-us-2025' } }],
  ]);
});

test('an empty record has nothing to make', async () => {
  const threads = threadsOf();
  await warm(threads);
  expect(threads.answer).toHaveBeenCalledTimes(1);
});

test('a record that cannot be read is told to those who ask, and does not end the server', async () => {
  const threads = { answer: vi.fn().mockRejectedValue(new Error('the disk is gone')), run: vi.fn() };
  await expect(warm(threads)).resolves.toBeUndefined();
});
