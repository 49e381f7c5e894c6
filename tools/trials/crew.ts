import { expect } from 'vitest';
import type { Place } from './command.ts';
import { startWorker, storedBy } from './worker.ts';
import type { WorkerProcess } from './worker.ts';

/** Two workers, each started again where it ends. */
export class Crew {
  readonly #place: Place;
  readonly #all: WorkerProcess[] = [];
  readonly #now: WorkerProcess[] = [];
  #isOver = false;

  constructor(place: Place) {
    this.#place = place;
    for (const at of [0, 1]) this.#start(at);
  }

  /** Kills one of them; whether it was at work. */
  kill(at: 0 | 1): boolean {
    const { child, lines } = this.#now[at]!;
    child.kill('SIGKILL');
    return lines.some(({ msg }) => msg === 'works');
  }

  get stored(): number {
    return this.#all.reduce((sum, one) => sum + storedBy(one), 0);
  }

  /** How many documents were read, those included that were read again after a kill. */
  get read(): number {
    return this.#all.reduce((sum, { lines }) => sum + lines.filter(({ msg }) => msg === 'read').length, 0);
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    // One that was started a moment ago has to be at work before it can stop.
    await Promise.all(this.#now.map((worker) => worker.said('works')));
    for (const { child } of this.#now) child.kill('SIGTERM');
    for (const { end } of this.#now) expect((await end).status).toBe(0);
  }

  #start(at: number): void {
    const worker = startWorker(this.#place, ['--log', 'debug']);
    this.#all.push(worker);
    this.#now[at] = worker;
    void worker.end.then(() => {
      if (!this.#isOver) this.#start(at);
    });
  }
}
