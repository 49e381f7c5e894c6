import type { Report } from './model.ts';
import { prepare } from './prepare.ts';
import type { Added, Job, Queue } from './store/index.ts';

/** A job of the queue that is done; without a report the record has it already. */
export interface DoneJob {
  readonly job: Job;
  readonly report?: Report;
}

/** Adds what was read of jobs and ends them, all of it or nothing. One answer for each. */
export async function finishJobs(queue: Queue, done: readonly DoneJob[]): Promise<Added[]> {
  return queue.finish(
    done.map(({ job, report }) => ({ job, ...(report && { report: prepare(report, job.tag) }) })),
  );
}
