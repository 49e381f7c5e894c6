import { Worker } from 'node:worker_threads';

/** What a thread runs, and what becomes of a job with which it ends. */
export interface ThreadOptions<Job, Answer> {
  /** The file of the thread's program. It posts an answer for each job that it is sent, in their order. */
  readonly program: string;
  /** What the program is given at its start. */
  readonly data?: unknown;
  /** The answer to a job that ended the thread. */
  readonly failed: (job: Job, error: Error) => Answer;
  /** Longer than this no job may take, in milliseconds. Default: as long as it likes. */
  readonly longest?: number;
}

/** One thread, started anew where it ends: what it was at then is answered as failed, what waits is given again. */
export class Thread<Job, Answer> {
  readonly #options: ThreadOptions<Job, Answer>;
  #worker: Worker;
  #jobs: { readonly job: Job; readonly done: (answer: Answer) => void }[] = [];
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: ThreadOptions<Job, Answer>) {
    this.#options = options;
    this.#worker = this.#start();
  }

  get waiting(): number {
    return this.#jobs.length;
  }

  answer(job: Job): Promise<Answer> {
    return new Promise((done) => {
      this.#jobs.push({ job, done });
      this.#worker.postMessage(job);
      if (this.#jobs.length === 1) this.#watch();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#options.program, { workerData: this.#options.data });
    worker.on('message', (answer: Answer) => {
      // What was ended because of its time may have got ready at the same moment.
      if (worker !== this.#worker) return;
      const first = this.#jobs.shift();
      this.#watch();
      first?.done(answer);
    });
    worker.on('error', (error) => {
      if (!this.#isClosed && worker === this.#worker) this.#restart(error);
    });
    return worker;
  }

  /** Gives the first job its time. */
  #watch(): void {
    const { longest } = this.#options;
    clearTimeout(this.#timer);
    if (longest === undefined || this.#jobs.length === 0) return;
    this.#timer = setTimeout(() => {
      const worker = this.#worker;
      this.#restart(new Error(`it takes longer than ${String(longest / 1000)} seconds`));
      void worker.terminate();
    }, longest);
  }

  #restart(error: Error): void {
    const [first, ...others] = this.#jobs;
    this.#jobs = others;
    this.#worker = this.#start();
    for (const { job } of others) this.#worker.postMessage(job);
    this.#watch();
    first?.done(this.#options.failed(first.job, error));
  }
}
