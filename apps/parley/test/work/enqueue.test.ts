import type { Put, Queue, ToRead } from '@parley/record';
import { expect, test } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { enqueue } from '../../src/record/enqueue.ts';
import type { Queued } from '../../src/record/enqueue.ts';
import type { Found } from '../../src/record/sources.ts';

function found(id: string, { language = 'en', text = id } = {}): Found {
  return { where: `${id}.txt`, document: { id, language, published: null, text } };
}

/** What becomes of documents, and how they are put into the queue. */
async function outcomesOf(documents: readonly Found[], status: Put['status'] = 'queued') {
  const batches: (readonly ToRead[])[] = [];
  const put = (batch: readonly ToRead[]) => {
    batches.push(batch);
    return Promise.resolve(batch.map(({ document: { id } }): Put => ({ id, status })));
  };
  const outcomes: Queued[] = [];
  async function* source() {
    yield* await Promise.resolve(documents);
  }
  for await (const one of enqueue({ put } as Queue, source(), 'example')) outcomes.push(one);
  return { outcomes, batches: batches.filter(({ length }) => length > 0) };
}

test('tells in their order what became of documents, and of what is none', async () => {
  const error = new Error('no such file');
  const { outcomes, batches } = await outcomesOf([
    found('a'),
    { where: 'b.txt', error },
    found('c', { language: 'de' }),
    found('d'),
  ]);
  expect(outcomes).toMatchObject([
    { where: 'a.txt', status: 'queued', id: 'a' },
    { where: 'b.txt', status: 'failed', error },
    { where: 'c.txt', status: 'skipped' },
    { where: 'd.txt', status: 'queued', id: 'd' },
  ]);
  expect(batches).toMatchObject([[{ where: 'a.txt', tag: 'example' }, { where: 'd.txt' }]]);
});

test('says what to do about a document that could not be read before', async () => {
  const { outcomes } = await outcomesOf([found('a')], 'failed');
  expect(outcomes[0]!.status).toBe('failed');
  expect(outcomes[0]!.error).toBeInstanceOf(Failure);
  expect((outcomes[0]!.error as Failure).message).toBe(
    'a.txt: it is in the queue already, and could not be read; ' +
      'parley queue failed tells why, parley queue retry tries again',
  );
});

test('puts many documents, or few that are long, into the queue at once', async () => {
  const many = Array.from({ length: 120 }, (_, at) => found(`d${String(at)}`));
  expect((await outcomesOf(many)).batches.map(({ length }) => length)).toEqual([50, 50, 20]);
  const text = 'word '.repeat(500_000);
  const long = ['a', 'b', 'c'].map((id) => found(id, { text }));
  expect((await outcomesOf(long)).batches.map(({ length }) => length)).toEqual([2, 1]);
});
