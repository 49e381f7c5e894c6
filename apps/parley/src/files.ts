import { createReadStream } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MAX_BYTES } from '@parley/sources';
import { systemFailure } from './errors.ts';

/** What the user calls a file: `-` is standard input. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

/**
 * The bytes of a file, or of standard input for `-`. Reading stops just past the largest size that is read, so
 * that a device without end does no harm.
 * @throws Failure where it cannot be read.
 */
export async function load(file: string): Promise<Uint8Array> {
  if (file === '-' && process.stdin.isTTY) {
    process.stderr.write('parley: reading from the keyboard; end with Ctrl-D\n');
  }
  try {
    return await collect(file === '-' ? process.stdin : createReadStream(file));
  } catch (error) {
    throw systemFailure(nameOf(file), error);
  }
}

async function collect(stream: AsyncIterable<Buffer | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > MAX_BYTES) break;
  }
  return Buffer.concat(chunks, size);
}

/**
 * Writes a file in one step: it is there whole or not at all. A device or pipe is written to as it is.
 * @throws Failure where that cannot be done.
 */
export async function save(file: string, text: string): Promise<void> {
  await saveStream(file, text);
}

/** As {@link save}, also for a text that comes in pieces. */
export async function saveStream(file: string, pieces: string | AsyncIterable<string>): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}`);
  try {
    if (await isSpecial(file)) {
      await writeFile(file, pieces);
      return;
    }
    await writeFile(beside, pieces);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw systemFailure(file, error);
  }
}

/** Whether a path is there and is something else than a file: a folder, a device, a pipe. */
async function isSpecial(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && !found.isFile();
}
