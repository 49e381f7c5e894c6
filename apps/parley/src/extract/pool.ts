import { Worker } from 'node:worker_threads';
import type { About, Answer } from './answer.ts';
import { failure } from './answer.ts';

/** A line to answer. */
export interface Job {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** So many lines may wait for each thread, so that none stands still, and no more are read than are answered. */
const WAITING = 4;

/** Threads that answer lines. */
export class Pool {
  readonly #threads: Thread[];

  /**
   * @param program the file of the thread's program
   * @param jobs how many threads
   */
  constructor(program: string, jobs: number, about: About) {
    this.#threads = Array.from({ length: jobs }, () => new Thread(program, about));
  }

  /** The answers to lines, in the order of the lines. No more lines are taken than the threads keep up with. */
  async *answers(lines: AsyncIterable<Job | Answer>): AsyncGenerator<Answer> {
    const underway: Promise<Answer>[] = [];
    for await (const line of lines) {
      underway.push('lines' in line ? Promise.resolve(line) : this.#give(line));
      if (underway.length >= this.#threads.length * WAITING) yield await underway.shift()!;
    }
    for (const answer of underway) yield await answer;
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #give(job: Job): Promise<Answer> {
    const [least] = [...this.#threads].sort((a, b) => a.waiting - b.waiting);
    return least!.answer(job);
  }
}

/** One thread, started anew where it ends: what it was at then is answered as failed, what waits is given again. */
class Thread {
  readonly #program: string;
  readonly #about: About;
  #worker: Worker;
  #jobs: { job: Job; done: (answer: Answer) => void }[] = [];
  #isClosed = false;

  constructor(program: string, about: About) {
    this.#program = program;
    this.#about = about;
    this.#worker = this.#start();
  }

  get waiting(): number {
    return this.#jobs.length;
  }

  answer(job: Job): Promise<Answer> {
    return new Promise((done) => {
      this.#jobs.push({ job, done });
      this.#worker.postMessage(job);
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#program, { workerData: this.#about });
    worker.on('message', (answer: Answer) => this.#jobs.shift()?.done(answer));
    worker.on('error', (error) => {
      if (!this.#isClosed) this.#restart(error);
    });
    return worker;
  }

  #restart(error: Error): void {
    const [first, ...others] = this.#jobs;
    this.#jobs = others;
    this.#worker = this.#start();
    for (const { job } of others) this.#worker.postMessage(job);
    first?.done({ lines: [failure(first.job.number, error)], failed: 1 });
  }
}
