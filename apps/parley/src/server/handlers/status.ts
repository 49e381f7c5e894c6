import type { Handler } from '../world.ts';
import { LANGUAGES } from '../../languages.ts';

/** What the record holds, and what the caller may do. */
export const status: Handler<'status'> = async ({ ledger, example, rights, version }, { caller }) => {
  const [revision, reports, negotiations] = await Promise.all([
    ledger.store.revision(),
    ledger.store.count({ current: true }),
    ledger.negotiations(),
  ]);
  return {
    version,
    revision,
    reports,
    negotiations: negotiations.length,
    role: caller.role,
    author: caller.author,
    languages: [...LANGUAGES],
    rights,
    example: await example.state(),
  };
};

/** Whether the example record is there. */
export const example: Handler<'example'> = ({ example: record }) => record.state();
