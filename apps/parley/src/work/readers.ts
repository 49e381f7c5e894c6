import type { Document, Dossier } from '@parley/dossier';
import { Thread } from '../thread.ts';

/** What a thread is asked. */
export interface Asked {
  readonly document: Document;
  readonly where: string;
}

/** What came of reading a document. */
export type Answer = { readonly dossier: Dossier } | { readonly message: string };

/** The same, and how long it took. */
export type Read = Answer & { readonly seconds: number };

/** Longer than this no document is read. A book of a million words takes a minute or two. */
const LONGEST = 10 * 60_000;

/**
 * Threads that read documents. A document that ends its thread, or that takes too long, ends nothing else, and whoever
 * asks for the health of the process is answered meanwhile.
 */
export class Readers {
  readonly #threads: Thread<Asked, Answer>[];
  #waiting: { readonly asked: Asked; readonly done: (read: Read | undefined) => void }[] = [];
  readonly #free: Thread<Asked, Answer>[];

  /**
   * @param program the file of the thread's program
   * @param count how many threads
   */
  constructor(program: string, count: number, longest = LONGEST) {
    const failed = (_: Asked, error: Error): Answer => ({ message: messageOf(error) });
    this.#threads = Array.from({ length: count }, () => new Thread({ program, failed, longest }));
    this.#free = [...this.#threads];
  }

  /** Reads a document; undefined where that was not begun before `drop`. */
  read(asked: Asked): Promise<Read | undefined> {
    return new Promise((done) => {
      this.#waiting.push({ asked, done });
      void this.#begin();
    });
  }

  /** Begins no document any more that waits now. */
  drop(): void {
    const dropped = this.#waiting;
    this.#waiting = [];
    for (const { done } of dropped) done(undefined);
  }

  async close(): Promise<void> {
    this.drop();
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  async #begin(): Promise<void> {
    const thread = this.#free.pop();
    if (thread === undefined) return;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const begin = performance.now();
      const answer = await thread.answer(next.asked);
      next.done({ ...answer, seconds: (performance.now() - begin) / 1000 });
    }
    this.#free.push(thread);
  }
}

function messageOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it takes more memory than there is' : error.message;
}
