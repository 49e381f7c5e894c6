import { expect, test } from 'vitest';
import { Jobs } from '../../src/server/jobs.ts';

const WHERE = 'postgresql://db.internal:5432/parley';

test('a job that failed says why, and not where the record is', async () => {
  const program = `console.error('parley: ${WHERE}: the database server does not answer; check that it runs'); process.exit(1)`;
  const options = { publicOnly: true, where: WHERE };
  const jobs = new Jobs(() => Promise.resolve([]), [process.execPath, '-e', program], options);
  const { id } = jobs.start({ kind: 'text', what: 'a text', args: [] })!;
  await expect.poll(() => jobs.get(id)).toMatchObject({ state: 'failed' });
  expect(jobs.get(id)!.error).toBe('the record: the database server does not answer; check that it runs');
});
