import { Failure } from '../../errors.ts';
import { report } from '../../output.ts';
import { ApiProblem, isOfStore, RECORD_AWAY } from '../problems.ts';
import type { Refusal, Sent } from './tasks.ts';

/** What an asker is told of an error, which is written down where it is none that could be expected. */
export function refusalOf(error: unknown, sent: Sent): Refusal {
  if (error instanceof ApiProblem) {
    const { status, message: detail, remedy } = error;
    return { status, detail, ...(remedy !== undefined && { remedy }) };
  }
  // What the command line says of the same mistake.
  if (error instanceof Failure || error instanceof RangeError) return { status: 422, detail: error.message };
  report(error, sent.kind === 'answer' ? sent.given.name : sent.kind);
  if (isOfStore(error)) return RECORD_AWAY;
  return { status: 500, detail: 'something went wrong here; the server has written down what' };
}
