import { MAX_BYTES } from '../decode.ts';
import { SourceError } from '../error.ts';
import type { Bytes } from '../item.ts';

/** Stands in a stream where bytes are missing, because a part of an archive is damaged. It holds none itself. */
export const DAMAGE: Uint8Array = new Uint8Array(0);

/** The stream that the caller gave broke off: that is for the caller to know, not a fault of the source. */
export class StreamFailure extends Error {
  override readonly name = 'StreamFailure';
}

/**
 * The bytes, chunk by chunk; none is empty.
 * @throws StreamFailure with the stream's own error as its cause.
 */
export async function* chunksOf(bytes: Bytes): AsyncGenerator<Uint8Array, void> {
  if (bytes instanceof Uint8Array) {
    if (bytes.length > 0) yield bytes;
    return;
  }
  const iterator = bytes[Symbol.asyncIterator]();
  try {
    for (let step = await stepOf(iterator); step.done !== true; step = await stepOf(iterator)) {
      if (step.value.length > 0) yield step.value;
    }
  } finally {
    await iterator.return?.();
  }
}

async function stepOf(iterator: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array, unknown>> {
  try {
    return await iterator.next();
  } catch (error) {
    throw new StreamFailure('the stream broke off', { cause: error });
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
