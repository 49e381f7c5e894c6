import { crc32, createInflateRaw } from 'node:zlib';
import type { InflateRaw } from 'node:zlib';
import { MAX_BYTES } from '../decode.ts';
import { SourceError } from '../error.ts';
import { DAMAGE, damaged } from './chunks.ts';
import type { ChunkReader } from './reader.ts';

/*
 * Gzip (RFC 1952) is a row of members. Node's own gunzip gives up at the first damaged one; here every other is read,
 * which is what web archives compress each record on its own for.
 */

const MAGIC = Uint8Array.of(0x1f, 0x8b, 8);

/** Flags of a member's header: what stands behind its ten bytes. */
const CHECKSUM = 2;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;

/** The longest name or comment in a header. */
const LONGEST_FIELD = 64 * 1024;

/** Text hardly ever shrinks to a hundredth; deflate at its best makes a thousandth of zeros. */
const MOST_GROWTH = 250;

export function isGzip(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/** With more damaged members than this it is no archive worth searching. */
const MOST_BROKEN = 1000;

/** How much went in and came out. */
interface Meter {
  read: number;
  made: number;
}

/**
 * What a gzip file holds. A member that is damaged gives DAMAGE at its end, or in place of its last chunk, and the
 * next that can be found is read. @throws SourceError `too-large` where little data becomes very much.
 */
export async function* gunzip(reader: ChunkReader, name: string): AsyncGenerator<Uint8Array> {
  const meter: Meter = { read: 0, made: 0 };
  let broken = 0;
  while (await toMember(reader)) {
    if (yield* member(reader, meter, name)) continue;
    yield DAMAGE;
    broken += 1;
    if (broken > MOST_BROKEN) throw damaged(name);
  }
}

/** Goes to the next member; false where there is none. Padding and rubbish between members is left out. */
async function toMember(reader: ChunkReader): Promise<boolean> {
  for (;;) {
    const chunk = await reader.next();
    if (chunk === undefined) return false;
    const at = chunk.indexOf(MAGIC[0]!);
    if (at < 0) continue;
    reader.unread(chunk.subarray(at));
    if (isGzip(await reader.peek(MAGIC.length))) return true;
    await reader.skip(1);
  }
}

/** Yields what the member holds that begins here; returns whether it is whole. */
async function* member(reader: ChunkReader, meter: Meter, name: string): AsyncGenerator<Uint8Array, boolean> {
  const header = await reader.take(10);
  if (header.length < 10 || !(await skipFields(reader, header[3]!))) return false;
  let checksum = 0;
  let last: Uint8Array | undefined;
  const inflated = inflate(reader, meter);
  for (let step = await inflated.next(); ; step = await inflated.next()) {
    if (step.done === true) {
      if (!step.value) return false;
      break;
    }
    checksum = crc32(step.value, checksum);
    checkGrowth(meter, name);
    if (last !== undefined) yield last;
    last = step.value;
  }
  // The last chunk waits for the checksum, so that no record is whole before its bytes are known to be right.
  if (readNumber(await reader.take(8)) !== checksum) return false;
  if (last !== undefined) yield last;
  return true;
}

function checkGrowth({ read, made }: Meter, name: string): void {
  if (made <= MAX_BYTES || made <= read * MOST_GROWTH) return;
  const what = `${String(read)} bytes of it unpack to more than ${String(made)}, which no text does`;
  throw new SourceError('too-large', name, what, 'unpack it yourself if you trust it');
}

async function skipFields(reader: ChunkReader, flags: number): Promise<boolean> {
  if ((flags & EXTRA) !== 0) {
    const [low, high] = await reader.take(2);
    if (low === undefined || high === undefined) return false;
    await reader.skip(low + high * 256);
  }
  for (const flag of [NAME, COMMENT]) {
    if ((flags & flag) !== 0 && !(await skipZeroEnded(reader))) return false;
  }
  return (flags & CHECKSUM) === 0 || (await reader.skip(2)) === 2;
}

async function skipZeroEnded(reader: ChunkReader): Promise<boolean> {
  const end = (await reader.peek(LONGEST_FIELD)).indexOf(0);
  return end >= 0 && (await reader.skip(end + 1)) === end + 1;
}

/** Inflates to the end of the deflate stream that begins here, and leaves the reader behind it; false where it breaks. */
async function* inflate(reader: ChunkReader, meter: Meter): AsyncGenerator<Uint8Array, boolean> {
  const inflater = createInflateRaw();
  const fed = feed(inflater, reader, meter);
  fed.catch(() => inflater.destroy());
  let ended = true;
  try {
    for await (const chunk of inflater as AsyncIterable<Buffer>) {
      meter.made += chunk.length;
      yield chunk;
    }
  } catch {
    ended = false;
  } finally {
    inflater.destroy();
    const { size, last } = await fed;
    // After an error the count leaves out the chunk that broke: it is searched for the next member from its beginning.
    const unused = size - inflater.bytesWritten;
    if (unused > 0) reader.unread(last.subarray(Math.max(0, last.length - unused)));
  }
  return ended;
}

/** Writes chunks until the deflate stream ends; returns their size together and the last one. */
async function feed(
  inflater: InflateRaw,
  reader: ChunkReader,
  meter: Meter,
): Promise<{ size: number; last: Uint8Array }> {
  let size = 0;
  for (;;) {
    const last = await reader.take(STEP);
    size += last.length;
    meter.read += last.length;
    if (last.length === 0) inflater.end();
    else await write(inflater, last);
    // What an inflater leaves of a chunk stands behind the end of its stream; after an error it is destroyed.
    if (last.length === 0 || inflater.destroyed || inflater.bytesWritten < size) return { size, last };
  }
}

/** Resolves when the chunk is used up, or never will be. */
function write(inflater: InflateRaw, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      inflater.off('close', done);
      resolve();
    };
    inflater.once('close', done);
    inflater.write(chunk, done);
  });
}

/** How much is inflated at a time, in bytes. */
const STEP = 16 * 1024;

/** Four bytes, the lowest first; NaN where they are not there. */
function readNumber(bytes: Uint8Array): number {
  if (bytes.length < 8) return Number.NaN;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}
