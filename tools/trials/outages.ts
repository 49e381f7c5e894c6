import { setTimeout as sleep } from 'node:timers/promises';

/** When something was away, by `performance.now()`. */
export class Outages {
  readonly #all: { readonly from: number; to: number }[] = [];

  /** Does what takes it away and brings it back. */
  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    const outage = { from: performance.now(), to: Infinity };
    this.#all.push(outage);
    try {
      return await work();
    } finally {
      outage.to = performance.now();
    }
  }

  /** Whether it was away at any moment between two, or had come back less than `grace` milliseconds before them. */
  touched(from: number, to: number, grace = 0): boolean {
    return this.#all.some((one) => one.from <= to && from <= one.to + grace);
  }

  /** How long all of them took, in seconds. */
  get seconds(): number {
    return Math.round(this.#all.reduce((sum, { from, to }) => sum + to - from, 0) / 100) / 10;
  }
}

/** Asks again and again, each time a moment later, until there is an answer. */
export async function untilThere<Result>(ask: () => Promise<Result | undefined>): Promise<Result> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await sleep(200);
  }
}
