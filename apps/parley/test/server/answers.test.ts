import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Answers } from '../../src/server/answers.ts';
import type { Made } from '../../src/server/answers.ts';
import { Revisions } from '../../src/server/revisions.ts';

let revision: number;
let answers: Answers;
let revisions: Revisions;
/** How long making an answer takes, in milliseconds. */
let takes: number;
let made: number;

beforeEach(() => {
  vi.useFakeTimers();
  [revision, takes, made] = [1, 0, 0];
  revisions = new Revisions({ revision: () => Promise.resolve(revision) });
  answers = new Answers(revisions);
});
afterEach(() => {
  vi.useRealTimers();
});

/** Makes an answer of the revision at which it was begun. */
const make = async (): Promise<Made> => {
  const begun = revision;
  made++;
  if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
  return { revision: begun, tag: String(begun), body: Buffer.from(String(begun)) };
};
/** The revision of an answer to one question, once it is there. */
const ask = async (key = 'a') => {
  const asked = answers.get(key, make);
  await vi.advanceTimersByTimeAsync(takes + 50);
  return (await asked).revision;
};
/** The record changes, and that is a while ago. */
const change = async (wait = 1000) => {
  revision++;
  await vi.advanceTimersByTimeAsync(wait);
};

test('an answer is made once for all who ask at a revision', async () => {
  await Promise.all([ask(), ask(), ask()]);
  expect(await ask()).toBe(1);
  expect(made).toBe(1);
});

test('after a change the new answer is given where it is there in no time', async () => {
  await ask();
  await change();
  expect(await ask()).toBe(2);
});

test('while the new answer is made, that of a moment ago is given', async () => {
  await ask();
  await change();
  takes = 5000;
  const first = answers.get('a', make);
  await vi.advanceTimersByTimeAsync(100);
  expect((await first).revision).toBe(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await ask()).toBe(2);
});

test('nobody waits for the new answer where making it took long the last time', async () => {
  takes = 500;
  await ask();
  await change(2000);
  const asked = answers.get('a', make);
  let given: number | undefined;
  void asked.then(({ revision: of }) => (given = of));
  await vi.advanceTimersByTimeAsync(1);
  expect(given).toBe(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(await ask()).toBe(2);
});

test('what takes long is made anew only so often that it takes a part of the time', async () => {
  takes = 1000;
  await ask();
  made = 0;
  for (let second = 0; second < 20; second++) {
    await change(1000);
    const asked = answers.get('a', make);
    await vi.advanceTimersByTimeAsync(0);
    await asked;
  }
  expect(made).toBeGreaterThan(2);
  expect(made).toBeLessThan(7);
});

test('an answer that was out of date long ago is not given', async () => {
  await ask();
  await change(10 * 60_000);
  takes = 5000;
  expect(await ask()).toBe(2);
});

test('what is needed is in every answer, also where one was being made already', async () => {
  takes = 500;
  const early = answers.get('a', make);
  await vi.advanceTimersByTimeAsync(10);
  await change(10);
  answers.need(await revisions.look());
  const late = answers.get('a', make);
  await vi.advanceTimersByTimeAsync(2000);
  expect((await early).revision).toBe(1);
  expect((await late).revision).toBe(2);
});

test('what is asked for is ready before a change is told', async () => {
  await ask();
  await change();
  takes = 2000;
  const told = revisions.look().then((now) => answers.advance(now));
  await vi.advanceTimersByTimeAsync(2500);
  await told;
  const before = made;
  expect((await answers.get('a', make)).revision).toBe(2);
  expect(made).toBe(before);
});

test('what cannot be made is asked anew, and older answers stand', async () => {
  const failing = () => Promise.reject(new Error('no'));
  await expect(answers.get('b', failing)).rejects.toThrow('no');
  expect(await ask('b')).toBe(1);
  await change();
  expect((await answers.get('b', failing)).revision).toBe(1);
});

test('answers that nobody asked for lately make room', async () => {
  const large = () => Promise.resolve({ revision: 1, tag: '1', body: new Uint8Array(40 * 1024 * 1024) });
  for (const key of ['a', 'b', 'c']) await answers.get(key, large);
  made = 0;
  expect(await ask('a')).toBe(1);
  expect(made).toBe(1);
});
