import { concat, DAMAGE } from './chunks.ts';

/** A line without its end; `bytes` is undefined where it is longer than allowed, or a part of it is lost. */
export interface ByteLine {
  /** Counted from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

/** The longest line of NDJSON, in bytes: an article with its markup is a hundredth of it. */
export const MAX_LINE = 16 * 1024 * 1024;

const LINE_FEED = 10;

/** The lines of a stream. No more than a line of `most` bytes is held at a time. */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<ByteLine> {
  const line = new LineParts(most);
  for await (const chunk of chunks) {
    if (chunk === DAMAGE) line.lose();
    for (let at = 0; at < chunk.length;) {
      const end = chunk.indexOf(LINE_FEED, at);
      line.add(chunk.subarray(at, end < 0 ? chunk.length : end));
      if (end >= 0) yield line.end();
      at = end < 0 ? chunk.length : end + 1;
    }
  }
  if (!line.isEmpty) yield line.end();
}

class LineParts {
  isEmpty = true;
  readonly #most: number;
  #number = 1;
  #parts: Uint8Array[] = [];
  #size = 0;
  #isLost = false;

  constructor(most: number) {
    this.#most = most;
  }

  add(part: Uint8Array): void {
    this.isEmpty = false;
    this.#size += part.length;
    if (this.#size > this.#most) this.lose();
    else if (!this.#isLost) this.#parts.push(part);
  }

  lose(): void {
    this.isEmpty = false;
    this.#isLost = true;
    this.#parts = [];
  }

  end(): ByteLine {
    const line = { number: this.#number, bytes: this.#isLost ? undefined : concat(this.#parts) };
    this.#number += 1;
    this.#parts = [];
    this.#size = 0;
    this.#isLost = false;
    this.isEmpty = true;
    return line;
  }
}
