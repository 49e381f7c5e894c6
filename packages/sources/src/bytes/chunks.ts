import { MAX_BYTES } from '../decode.ts';
import { SourceError } from '../error.ts';
import { excerpt } from '../clean.ts';
import type { Bytes } from '../item.ts';

/** Stands in a stream where bytes are missing, because a part of an archive is damaged. It holds none itself. */
export const DAMAGE: Uint8Array = new Uint8Array(0);

/**
 * The bytes, chunk by chunk; none is empty.
 * @throws SourceError `unreadable` where they cannot be got to the end.
 */
export async function* chunksOf(bytes: Bytes, name: string): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) {
    if (bytes.length > 0) yield bytes;
    return;
  }
  const iterator = bytes[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await nextOf(iterator, name);
      if (done === true) return;
      if (value.length > 0) yield value;
    }
  } finally {
    await iterator.return?.();
  }
}

async function nextOf(
  iterator: AsyncIterator<Uint8Array>,
  name: string,
): Promise<IteratorResult<Uint8Array, unknown>> {
  try {
    return await iterator.next();
  } catch (error) {
    const reason = excerpt(error instanceof Error ? error.message : String(error));
    throw new SourceError('unreadable', name, `it cannot be read to its end (${reason})`, 'try again');
  }
}

/**
 * All bytes of a stream in one piece.
 * @throws SourceError `too-large` above `most` bytes, `malformed` where a part is damaged.
 */
export async function collect(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  most = MAX_BYTES,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    if (chunk === DAMAGE) throw damaged(name);
    size += chunk.length;
    if (size > most) throw tooLarge(name, most);
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0]! : concat(parts);
}

/** The parts behind one another, in memory of their own. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function tooLarge(name: string, most = MAX_BYTES): SourceError {
  const size = `${String(most / (1024 * 1024))} MiB`;
  return new SourceError('too-large', name, `it is larger than ${size}`, 'split it into its articles');
}

export function damaged(name: string): SourceError {
  const remedy = 'get it once more from where it came';
  return new SourceError('malformed', name, 'the compressed data is damaged', remedy);
}
