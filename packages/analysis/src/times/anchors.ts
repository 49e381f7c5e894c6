import type { Moment } from './moment.ts';

/** The times that the text has spoken of so far, by paragraph: what “a day later” and “that evening” lean on. */
export class Anchors {
  #paragraph: Moment[] = [];
  #previous: Moment[] = [];

  /** A new paragraph begins. */
  turn(): void {
    if (this.#paragraph.length > 0) this.#previous = this.#paragraph;
    this.#paragraph = [];
  }

  add(moment: Moment): void {
    this.#paragraph.push(moment);
  }

  /** The last one in this paragraph that will do. */
  here(fits: (moment: Moment) => boolean): Moment | undefined {
    return lastOf(this.#paragraph, fits);
  }

  /** The last one in this paragraph, or else in the last paragraph that had any. */
  near(fits: (moment: Moment) => boolean): Moment | undefined {
    return this.here(fits) ?? lastOf(this.#previous, fits);
  }
}

/** Looks back over at most this many times, so that a paragraph full of them stays cheap. */
const REACH = 8;

function lastOf(moments: readonly Moment[], fits: (moment: Moment) => boolean): Moment | undefined {
  return moments.slice(-REACH).reverse().find(fits);
}
