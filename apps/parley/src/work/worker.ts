import { finishJobs, LEASE } from '@parley/record';
import type { Added, DoneJob, Job, Ledger, Queue, Report } from '@parley/record';
import type { Logger } from 'pino';
import { READER } from '../version.ts';
import type { JobOutcome, WorkMetrics } from './metrics.ts';
import { Patience } from './patience.ts';
import type { Read, Readers } from './readers.ts';

/** What a worker works with. */
export interface Workplace {
  readonly ledger: Ledger;
  readonly queue: Queue;
  readonly readers: Readers;
  readonly metrics: WorkMetrics;
  readonly log: Logger;
  /** So many jobs are taken at once, and stored in one transaction. */
  readonly hand: number;
  /** Whether it ends when there is nothing left to do. */
  readonly untilEmpty: boolean;
}

/** An empty queue is looked into so often, in milliseconds. */
const POLL = 1000;
/** So often the jobs in hand are held, and those of others who are gone are recovered. */
const BEAT = (LEASE * 1000) / 3;
/** Who is to stop tries for so long to store what it has read. */
const LAST_TRIES = 10_000;

/**
 * Takes jobs from the queue, has their documents read, and stores the reports; the next are read while these are stored.
 * What it was not done with when it ends is given to others.
 */
export class Worker {
  readonly #at: Workplace;
  readonly #patience: Patience;
  readonly #hand = new Set<Job>();
  readonly #added = new Set<string>();
  #recovered = -Infinity;
  #isStopping = false;
  #wake: () => void = () => undefined;

  constructor(at: Workplace) {
    this.#at = at;
    this.#patience = new Patience(at.log);
  }

  /** The reports that it has added; of a worker without end, none. */
  get added(): ReadonlySet<string> {
    return this.#added;
  }

  /** Why it cannot work now. */
  get problem(): string | undefined {
    return this.#isStopping ? 'it is stopping' : this.#patience.problem;
  }

  /** Finishes the documents that are being read, gives back the rest, and ends. */
  stop(): void {
    if (this.#isStopping) return;
    this.#isStopping = true;
    this.#at.readers.drop();
    // A pause for the next look is cut short, and nothing is tried for ever any more.
    setTimeout(() => {
      this.#patience.end();
    }, LAST_TRIES).unref();
    this.#wake();
  }

  /** Works until it is stopped. @throws StoreError where the database refuses what it is asked for good. */
  async run(): Promise<void> {
    const beat = setInterval(() => void this.#hold(), BEAT);
    try {
      let storing = Promise.resolve();
      while (!this.#isStopping) {
        const jobs = await this.#take();
        if (jobs.length === 0) {
          await storing;
          if (this.#at.untilEmpty && (await this.#isEmpty())) break;
          await this.#rest();
          continue;
        }
        const done = await this.#read(jobs);
        await storing;
        storing = this.#store(done);
        // Its error is thrown where it is waited for.
        storing.catch(() => undefined);
      }
      await storing;
    } finally {
      clearInterval(beat);
    }
  }

  async #take(): Promise<Job[]> {
    const { queue, hand, log } = this.#at;
    const jobs = await this.#patience.insist('take', async () => {
      if (this.#isStopping) return [];
      if (performance.now() - this.#recovered > BEAT) {
        const recovered = await queue.recover();
        this.#recovered = performance.now();
        if (recovered > 0) log.warn({ jobs: recovered }, 'took jobs back from workers that are gone');
      }
      return queue.take(hand);
    });
    for (const job of jobs) this.#hand.add(job);
    return jobs;
  }

  async #isEmpty(): Promise<boolean> {
    const { waiting, delayed, taken } = await this.#patience.insist('count', () => this.#at.queue.counts());
    return waiting + delayed + taken === 0;
  }

  async #rest(): Promise<void> {
    if (this.#isStopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async #hold(): Promise<void> {
    if (this.#hand.size === 0) return;
    // Where it fails the next beat comes in time.
    await this.#at.queue.hold([...this.#hand]).catch((error: unknown) => {
      this.#at.log.warn({ err: error }, 'the jobs in hand could not be held');
    });
  }

  /** Has the documents read that the record does not know. What cannot be read is failed, what was not begun given back. */
  async #read(jobs: readonly Job[]): Promise<DoneJob[]> {
    const { readers, metrics } = this.#at;
    const known = await this.#patience.insist('look up', () => this.#known(jobs));
    const done: DoneJob[] = [];
    const dropped: Job[] = [];
    const readOne = async (job: Job) => {
      if (known.has(job.document.id)) return void done.push({ job });
      const read = this.#isStopping ? undefined : await readers.read(job);
      if (read === undefined) return void dropped.push(job);
      metrics.read(read.seconds);
      if ('message' in read) await this.#fail(job, read.message);
      else done.push({ job, report: this.#reportOf(job, read) });
    };
    await Promise.all(jobs.map(readOne));
    await this.#giveBack(dropped);
    return done;
  }

  async #known(jobs: readonly Job[]): Promise<Set<string>> {
    const known = new Set<string>();
    const ids = jobs.map(({ document }) => document.id);
    for await (const { id } of this.#at.ledger.store.rows({ ids })) known.add(id);
    return known;
  }

  #reportOf(job: Job, read: Extract<Read, { dossier: unknown }>): Report {
    const { id } = job.document;
    const { where, job: name, tries } = job;
    this.#at.log.debug({ job: name, id, where, tries, seconds: read.seconds }, 'read');
    return { id, dossier: read.dossier, reader: READER, addedAt: new Date().toISOString() };
  }

  /** Stores what was read. A report that the record refuses does not keep the others out. */
  async #store(done: readonly DoneJob[]): Promise<void> {
    if (done.length === 0) return;
    const { queue, metrics, log } = this.#at;
    const begin = performance.now();
    try {
      const added = await this.#patience.insist('store', () => finishJobs(queue, done));
      const seconds = (performance.now() - begin) / 1000;
      metrics.stored(seconds);
      log.info({ reports: added.length, seconds }, 'stored');
      done.forEach(({ job }, at) => {
        this.#end(job, added[at]!.status);
        if (this.#at.untilEmpty) this.#added.add(job.document.id);
      });
    } catch (error) {
      if (this.#isStopping && this.#patience.problem !== undefined) throw error;
      if (done.length > 1) for (const one of done) await this.#store([one]);
      else await this.#fail(done[0]!.job, messageOf(error));
    }
  }

  #end(job: Job, outcome: JobOutcome | Added['status']): void {
    this.#hand.delete(job);
    this.#at.metrics.ended(outcome);
  }

  async #fail(job: Job, reason: string): Promise<void> {
    const outcome = await this.#patience.insist('fail', () => this.#at.queue.fail(job, reason));
    const { where, tries } = job;
    this.#at.log.warn(
      { job: job.job, id: job.document.id, where, tries, reason },
      outcome === 'again' ? 'could not be read; it is tried again later' : 'could not be read',
    );
    this.#end(job, outcome);
  }

  async #giveBack(jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.#patience.insist('give back', () => this.#at.queue.giveBack(jobs));
    this.#at.log.info({ jobs: jobs.length }, 'gave jobs back');
    for (const job of jobs) this.#end(job, 'back');
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
