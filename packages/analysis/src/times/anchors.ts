import type { Moment } from './moment.ts';

/** The times that the text has spoken of so far, by paragraph: what “a day later” and “that evening” lean on. */
export class Anchors {
  #paragraph: Moment[] = [];
  #previous: Moment[] = [];
  readonly #years = new Map<number, number>();

  /** The year that the text has given to a day of a month. */
  yearOf(month: number, day: number): number | undefined {
    return this.#years.get(month * 100 + day);
  }

  /** Keeps a day that came with its year: named again without it, it is the same day. */
  tell(year: number, month: number, day: number): void {
    this.#years.set(month * 100 + day, year);
  }

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
