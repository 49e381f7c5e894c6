import type { QueueCounts } from '@parley/record';
import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import { processMetrics } from '../metrics.ts';

/** What became of a job. `again`: it failed and is tried later; `back`: it was not begun and is given back. */
export type JobOutcome = 'added' | 'version' | 'known' | 'again' | 'failed' | 'back';

const OUTCOMES: readonly JobOutcome[] = ['added', 'version', 'known', 'again', 'failed', 'back'];
/** In seconds: short news takes a hundredth, a report of a commission some seconds. */
const BUCKETS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60];

/** Adds how many jobs are in the queue, asked for when somebody looks; unknown where the database does not answer. */
function addQueueMetrics(registry: Registry, counts: () => Promise<QueueCounts>): void {
  new Gauge({
    name: 'parley_queue_jobs',
    help: 'Jobs in the queue by state: waiting, delayed (to be tried again later), taken, failed.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      this.reset();
      const now = await counts().catch(() => undefined);
      for (const [state, count] of Object.entries(now ?? {})) this.set({ state }, count as number);
    },
  });
}

/** What a worker measures, in the text format of Prometheus. */
export class WorkMetrics {
  readonly registry = processMetrics();
  readonly #jobs: Counter<'outcome'>;
  readonly #reading: Histogram;
  readonly #storing: Histogram;

  constructor(counts: () => Promise<QueueCounts>) {
    const registers = [this.registry];
    addQueueMetrics(this.registry, counts);
    this.#jobs = new Counter({
      name: 'parley_jobs_total',
      help: 'Jobs that this worker took, by what became of them.',
      labelNames: ['outcome'],
      registers,
    });
    for (const outcome of OUTCOMES) this.#jobs.inc({ outcome }, 0);
    this.#reading = new Histogram({
      name: 'parley_job_seconds',
      help: 'Time to read the document of a job.',
      buckets: BUCKETS,
      registers,
    });
    this.#storing = new Histogram({
      name: 'parley_store_seconds',
      help: 'Time to store the reports of some jobs and to end these, in one transaction.',
      buckets: BUCKETS,
      registers,
    });
  }

  ended(outcome: JobOutcome): void {
    this.#jobs.inc({ outcome });
  }

  read(seconds: number): void {
    this.#reading.observe(seconds);
  }

  stored(seconds: number): void {
    this.#storing.observe(seconds);
  }
}
