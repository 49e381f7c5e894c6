import { StoreError } from '@parley/record';
import type { StoreProblem } from '@parley/record';
import pino from 'pino';
import { expect, test, vi } from 'vitest';
import { Patience } from '../../src/work/patience.ts';

const patience = () => new Patience(pino({ level: 'silent' }));
const storeError = (code: StoreProblem) => new StoreError(code, 'the database', code, 'wait');

test('tries again what fails because the database is not there, and knows it meanwhile', async () => {
  const patient = patience();
  const work = vi.fn<() => Promise<string>>();
  let between: string | undefined;
  work.mockRejectedValueOnce(storeError('unreachable'));
  work.mockImplementationOnce(() => {
    between = patient.problem;
    return Promise.resolve('done');
  });
  expect(await patient.insist('work', work)).toBe('done');
  expect(between).toBe('the database: unreachable; wait');
  expect(patient.problem).toBeUndefined();
});

test.each([storeError('invalid'), storeError('newer'), new TypeError('a mistake')])(
  'does not try again what will fail again: %s',
  async (error) => {
    const work = vi.fn(() => Promise.reject(error));
    await expect(patience().insist('work', work)).rejects.toBe(error);
    expect(work).toHaveBeenCalledTimes(1);
  },
);

test('ends its waiting when it is told to', async () => {
  const patient = patience();
  const error = storeError('locked');
  const insisting = patient.insist('work', () => Promise.reject(error));
  setTimeout(() => {
    patient.end();
  }, 10);
  await expect(insisting).rejects.toBe(error);
});
