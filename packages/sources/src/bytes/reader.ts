import { concat, DAMAGE } from './chunks.ts';

/**
 * Reads a stream of chunks piece by piece, and never holds more of it than was asked for and one chunk. Nothing is
 * read across DAMAGE: pieces end before it, and `next` gives it.
 */
export class ChunkReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  /** Chunks that were given back, the first one last. */
  readonly #back: Uint8Array[] = [];

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next chunk, or undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    const back = this.#back.pop();
    if (back !== undefined) return back;
    const step = await this.#chunks.next();
    return step.done === true ? undefined : step.value;
  }

  /** Gives bytes back, to be read next. */
  unread(bytes: Uint8Array): void {
    if (bytes.length > 0 || bytes === DAMAGE) this.#back.push(bytes);
  }

  /** Up to `size` bytes: fewer at the end, or before damage. */
  async take(size: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    await this.#each(size, (part) => parts.push(part));
    return parts.length === 1 ? parts[0]! : concat(parts);
  }

  /** As {@link take}, but the bytes stay to be read. */
  async peek(size: number): Promise<Uint8Array> {
    const bytes = await this.take(size);
    this.unread(bytes);
    return bytes;
  }

  /** Leaves out up to `size` bytes; returns how many there were. */
  async skip(size: number): Promise<number> {
    let skipped = 0;
    await this.#each(size, (part) => (skipped += part.length));
    return skipped;
  }

  /** Every chunk that is left. */
  async *rest(): AsyncGenerator<Uint8Array> {
    try {
      for (let chunk = await this.next(); chunk !== undefined; chunk = await this.next()) yield chunk;
    } finally {
      await this.close();
    }
  }

  /** Lets go of what it reads from. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #each(size: number, use: (part: Uint8Array) => unknown): Promise<void> {
    for (let left = size; left > 0;) {
      const chunk = await this.next();
      if (chunk === undefined) return;
      if (chunk === DAMAGE) {
        this.unread(chunk);
        return;
      }
      const part = chunk.subarray(0, left);
      this.unread(chunk.subarray(part.length));
      use(part);
      left -= part.length;
    }
  }
}
