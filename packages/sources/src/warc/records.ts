import { DAMAGE } from '../bytes/chunks.ts';
import { ChunkReader } from '../bytes/reader.ts';
import { MAX_BYTES } from '../decode.ts';

/** A record of a web archive as its bytes: head, blank line and block; or why it is not read. */
export type RawRecord = { readonly bytes: Uint8Array } | { readonly problem: 'damaged' | 'too-large' };

/** The longest head of a record, in bytes; addresses in it may have some thousand. */
const MAX_HEAD = 64 * 1024;

/** How far a search for the next record looks at a time, in bytes. */
const STEP = 64 * 1024;

/** Records that give a wrong length are read again from their head on; more of them than this is no archive. */
const MOST_WRONG = 100;

const START = Buffer.from('WARC/1.');
const DAMAGED: RawRecord = { problem: 'damaged' };

/**
 * The records of a web archive (ISO 28500) of any type, in their order. One at a time is held. After a damaged one
 * reading goes on where the next begins.
 */
export async function* recordsIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawRecord> {
  const reader = new ChunkReader(chunks);
  let wrong = 0;
  while (await skipBlank(reader)) {
    const record = await readRecord(reader);
    yield record ?? DAMAGED;
    if (record !== undefined) continue;
    wrong += 1;
    if (wrong > MOST_WRONG) return;
    await seekRecord(reader);
  }
}

/** Leaves out line ends; false at the end of the archive. */
async function skipBlank(reader: ChunkReader): Promise<boolean> {
  for (let chunk = await reader.next(); chunk !== undefined; chunk = await reader.next()) {
    const start = chunk.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
    if (start < 0 && chunk !== DAMAGE) continue;
    reader.unread(chunk === DAMAGE ? chunk : chunk.subarray(start));
    return true;
  }
  return false;
}

/** The record that begins here; undefined where it is damaged, and the reader then stands behind its beginning. */
async function readRecord(reader: ChunkReader): Promise<RawRecord | undefined> {
  const head = Buffer.from(await reader.peek(MAX_HEAD));
  const blank = /\r?\n\r?\n/.exec(head.toString('latin1'));
  const end = blank === null ? 0 : blank.index + blank[0].length;
  const length = lengthIn(head.subarray(0, end));
  if (length === undefined) {
    await skipStart(reader);
    return undefined;
  }
  if (end + length > MAX_BYTES) {
    const whole = (await reader.skip(end + length)) === end + length;
    return whole ? { problem: 'too-large' } : DAMAGED;
  }
  const bytes = await reader.take(end + length);
  if (bytes.length === end + length && (await isEnd(reader))) return { bytes };
  reader.unread(bytes.subarray(Math.max(1, end)));
  return undefined;
}

/** The length of the block that a head gives; undefined where there is no whole head of a record. */
function lengthIn(head: Buffer): number | undefined {
  if (head.indexOf(START) !== 0) return undefined;
  const digits = /^content-length:[ \t]*(\d{1,15})[ \t]*\r?$/im.exec(head.toString('latin1'))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Behind a block stand two line ends, or nothing. */
async function isEnd(reader: ChunkReader): Promise<boolean> {
  const after = await reader.peek(2);
  if (after.length > 0) return after[0] === 0x0d || after[0] === 0x0a;
  const next = await reader.next();
  if (next !== undefined) reader.unread(next);
  return next !== DAMAGE;
}

async function skipStart(reader: ChunkReader): Promise<void> {
  // Nothing is skipped across damage, which is then what is wrong here.
  if ((await reader.skip(START.length)) === 0) await reader.next();
}

/** Goes to where the next record begins, to damage, or to the end. */
async function seekRecord(reader: ChunkReader): Promise<void> {
  for (;;) {
    const bytes = Buffer.from(await reader.peek(STEP));
    const at = bytes.indexOf(START);
    if (at >= 0 || bytes.length < STEP) {
      await reader.skip(at >= 0 ? at : bytes.length);
      if (at < 0) await passDamage(reader);
      return;
    }
    await reader.skip(bytes.length - START.length);
  }
}

/** The damage that broke the record before is told already. */
async function passDamage(reader: ChunkReader): Promise<void> {
  const next = await reader.next();
  if (next !== undefined && next !== DAMAGE) reader.unread(next);
}
