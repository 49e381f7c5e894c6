import { Worker } from 'node:worker_threads';
import { ApiProblem } from '../problems.ts';
import type { Reply, Sent, ThreadOptions } from './tasks.ts';

/** So many tasks wait at most. */
const MOST_WAITING = 500;

interface Waiting {
  readonly done: (reply: Reply) => void;
  readonly failed: (error: Error) => void;
}

/** A thread of the server: begun when it is first needed, and anew when it ended. */
export class Thread {
  readonly #program: string;
  readonly #options: ThreadOptions;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #isClosed = false;

  constructor(program: string, options: ThreadOptions) {
    this.#program = program;
    this.#options = options;
  }

  /** @throws ApiProblem where too much waits; Error where the thread ended before it had answered. */
  async send(sent: Sent): Promise<Reply> {
    if (this.#waiting.size >= MOST_WAITING) {
      throw new ApiProblem(503, 'too much is asked at once', 'ask again in a moment');
    }
    const worker = (this.#worker ??= this.#start());
    return new Promise((done, failed) => {
      this.#waiting.set(sent.number, { done, failed });
      worker.postMessage(sent);
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#program, { workerData: this.#options });
    worker.on('message', (reply: Reply) => {
      this.#waiting.get(reply.number)?.done(reply);
      this.#waiting.delete(reply.number);
    });
    let reason = new Error('the thread ended');
    worker.on('error', (error: Error) => (reason = error));
    worker.on('exit', () => {
      this.#worker = undefined;
      const left = [...this.#waiting.values()];
      this.#waiting.clear();
      const said = this.#isClosed ? new ApiProblem(503, 'the server is ending') : reason;
      for (const { failed } of left) failed(said);
    });
    return worker;
  }
}
