import { Thread } from '../thread.ts';
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
  readonly #threads: Thread<Job, Answer>[];

  /**
   * @param program the file of the thread's program
   * @param jobs how many threads
   */
  constructor(program: string, jobs: number, about: About) {
    this.#threads = Array.from({ length: jobs }, () => new Thread({ program, data: about, failed }));
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

const failed = (job: Job, error: Error): Answer => ({ lines: [failure(job.number, error)], failed: 1 });
