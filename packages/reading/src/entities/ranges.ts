import type { Context } from '../context.ts';

/** A stretch of tokens, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Ranges by the tokens that they cover, so that asking about one costs as much as it is long, however many there are. */
export class Ranges<R extends Range> {
  readonly #byToken = new Map<number, R[]>();

  constructor(ranges: Iterable<R>) {
    for (const range of ranges) {
      for (let at = range.from; at < range.to; at++) {
        const here = this.#byToken.get(at);
        if (here === undefined) this.#byToken.set(at, [range]);
        else here.push(range);
      }
    }
  }

  /** Those that share a token with a range, each once, by their first shared token. */
  over({ from, to }: Range): R[] {
    const found = new Set<R>();
    for (let at = from; at < to; at++) for (const range of this.#byToken.get(at) ?? []) found.add(range);
    return [...found];
  }

  /** Those that cover all of a range. */
  around({ from, to }: Range): R[] {
    return (this.#byToken.get(from) ?? []).filter((range) => range.to >= to);
  }

  /** Those that end before a token. */
  endingAt(to: number): R[] {
    return (this.#byToken.get(to - 1) ?? []).filter((range) => range.to === to);
  }
}

/** Where tokens stand in the text. */
export function rangeOf({ from, to }: Range, context: Context): { start: number; end: number } {
  return { start: context.token(from).start, end: context.token(to - 1).end };
}
