import { expect, test, vi } from 'vitest';
import { Answers, answers as pageAnswers } from '../src/api/answers.ts';
import { begin } from '../src/api/begin.ts';
import { begun, pickUp } from '../src/api/first.ts';

/** A promise that is settled from outside. */
function later<T>() {
  let settle!: (value: T) => void;
  let fail!: (error: Error) => void;
  const promise = new Promise<T>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  return { promise, settle, fail };
}

test('one answer is asked for once, however many look at it', () => {
  const answers = new Answers();
  const load = vi.fn(() => new Promise(() => undefined));
  answers.subscribe('a', load, vi.fn());
  answers.subscribe('a', load, vi.fn());
  expect(load).toHaveBeenCalledTimes(1);
});

test('an answer is told to those who look at it', async () => {
  const answers = new Answers();
  const listener = vi.fn();
  answers.subscribe('a', () => Promise.resolve(1), listener);
  await vi.waitFor(() => expect(answers.get('a')).toEqual({ data: 1, loading: false }));
  expect(listener).toHaveBeenCalled();
});

test('an old answer stays until the new one is there', async () => {
  const answers = new Answers();
  const second = later<number>();
  const load = vi.fn().mockResolvedValueOnce(1).mockReturnValueOnce(second.promise);
  answers.subscribe('a', load, vi.fn());
  await vi.waitFor(() => expect(answers.get('a').data).toBe(1));
  answers.refresh();
  expect(answers.get('a')).toEqual({ data: 1, loading: true });
  second.settle(2);
  await vi.waitFor(() => expect(answers.get('a')).toEqual({ data: 2, loading: false }));
});

test('an answer that was overtaken is dropped', async () => {
  const answers = new Answers();
  const [first, second] = [later<number>(), later<number>()];
  const load = vi.fn().mockReturnValueOnce(first.promise).mockReturnValueOnce(second.promise);
  answers.subscribe('a', load, vi.fn());
  answers.refresh();
  second.settle(2);
  await vi.waitFor(() => expect(answers.get('a').data).toBe(2));
  first.settle(1);
  await Promise.resolve();
  expect(answers.get('a').data).toBe(2);
});

test('a failure is kept beside what was known', async () => {
  const answers = new Answers();
  const load = vi.fn().mockResolvedValueOnce(1).mockRejectedValueOnce(new Error('gone'));
  answers.subscribe('a', load, vi.fn());
  await vi.waitFor(() => expect(answers.get('a').data).toBe(1));
  answers.retry('a');
  await vi.waitFor(() => expect(answers.get('a')).toMatchObject({ data: 1, error: new Error('gone') }));
});

test('what nobody looks at is forgotten when the record changes', async () => {
  const answers = new Answers();
  const stop = answers.subscribe('a', () => Promise.resolve(1), vi.fn());
  await vi.waitFor(() => expect(answers.get('a').data).toBe(1));
  stop();
  answers.refresh();
  expect(answers.get('a')).toEqual({ loading: true });
});

test('of what nobody looks at only so much is kept', async () => {
  const answers = new Answers(1);
  for (const key of ['a', 'b']) {
    const stop = answers.subscribe(key, () => Promise.resolve(key), vi.fn());
    await vi.waitFor(() => expect(answers.get(key).data).toBe(key));
    stop();
  }
  expect(answers.get('a').data).toBeUndefined();
  expect(answers.get('b').data).toBe('b');
});

test('an answer that came from elsewhere is told, and not asked for again', async () => {
  const answers = new Answers();
  const load = vi.fn(() => Promise.resolve(2));
  answers.give('a', load, 1);
  const listener = vi.fn();
  answers.subscribe('a', load, listener);
  expect(answers.get('a')).toEqual({ data: 1, loading: false });
  expect(load).not.toHaveBeenCalled();
  answers.refresh();
  await vi.waitFor(() => expect(answers.get('a').data).toBe(2));
  expect(listener).toHaveBeenCalled();
});

test('what was begun before anybody looked is joined, and known when it is there', async () => {
  const { promise, settle } = later<Response>();
  const fetching = vi.fn(() => promise);
  vi.stubGlobal('fetch', fetching);
  try {
    begin('status', {});
    const isThere = pickUp(60_000);
    const answer = begun('/api/v1/status');
    expect(answer).toBeDefined();
    settle(new Response('{"reports":4}', { headers: { 'content-type': 'application/json' } }));
    expect(await answer).toEqual({ reports: 4 });
    await isThere;
    expect(begun('/api/v1/status')).toBeUndefined();
    expect(pageAnswers.get('/api/v1/status').data).toEqual({ reports: 4 });
    expect(fetching).toHaveBeenCalledTimes(1);
  } finally {
    vi.unstubAllGlobals();
  }
});

test('the page is drawn without what was asked too long ago, and shows it when it comes', async () => {
  const { promise, settle } = later<Response>();
  vi.stubGlobal('fetch', () => promise);
  try {
    begin('example', {});
    await pickUp(1);
    expect(pageAnswers.get('/api/v1/example').data).toBeUndefined();
    const answer = begun('/api/v1/example');
    settle(new Response('{"loaded":true}', { headers: { 'content-type': 'application/json' } }));
    expect(await answer).toEqual({ loaded: true });
  } finally {
    vi.unstubAllGlobals();
  }
});
