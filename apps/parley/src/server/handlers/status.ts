import type { Counts } from '../threads/tasks.ts';
import type { Handler } from '../world.ts';
import { LANGUAGES } from '../../languages.ts';

/** What the record holds, and what the caller may do. */
export const status: Handler<'status'> = async (world, { caller }) => {
  const { ledger, threads, answers, example, rights, version } = world;
  const [{ revision, body }, reports, state] = await Promise.all([
    answers.get('count', () => threads.run('count', {})),
    ledger.store.count({ current: true }),
    example.state(),
  ]);
  const { negotiations } = JSON.parse(Buffer.from(body).toString()) as Counts;
  return {
    version,
    revision,
    reports,
    negotiations,
    role: caller.role,
    author: caller.author,
    languages: [...LANGUAGES],
    rights,
    example: state,
  };
};

/** Whether the example record is there. */
export const example: Handler<'example'> = ({ example: record }) => record.state();
