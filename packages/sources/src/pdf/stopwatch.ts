/** By the clock work may take so many times the processor time that is its own: others use the machine too. */
const PATIENCE = 10;

/**
 * Measures how long a thread works, as well as Node tells: it has taken neither more than the clock says nor more than all
 * threads of the process together. What waits for ever takes no processor time, and so the clock counts in the end.
 */
export class Stopwatch {
  readonly #clock = performance.now();
  readonly #processor = process.cpuUsage();

  milliseconds(): number {
    const clock = performance.now() - this.#clock;
    const { user, system } = process.cpuUsage(this.#processor);
    return Math.max(Math.min(clock, (user + system) / 1000), clock / PATIENCE);
  }
}
