import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Engine } from './engine.ts';
import { codeOf, StoreError } from './errors.ts';
import { explainSqlite } from './sqlite/errors.ts';

/**
 * Writes the whole record to a new file, which is there only when it is whole and on the disk.
 * @throws StoreError `exists` where the file is there.
 */
export async function copyRecord(
  engine: Engine,
  file: string,
  lines: () => AsyncIterable<string>,
): Promise<void> {
  const target = resolve(file);
  const part = `${target}.${process.pid}.part`;
  refuse(target);
  try {
    if (engine.copyTo) await engine.copyTo(part);
    else await writeLines(part, lines());
    await toDisk(part);
    refuse(target);
    await rename(part, target);
    await folderToDisk(dirname(target));
  } catch (error) {
    // What the file system and SQLite say is about this file, not about the record.
    throw /^(E[A-Z]+|SQLITE_\w+)$/.test(codeOf(error)) ? explainSqlite(error, target) : error;
  } finally {
    await Promise.all(['', '-wal', '-shm', '-journal'].map((end) => rm(`${part}${end}`, { force: true })));
  }
}

function refuse(target: string): void {
  if (existsSync(target)) {
    throw new StoreError(
      'exists',
      target,
      'this file is there already',
      'choose another name for the backup',
    );
  }
  if (existsSync(dirname(target))) return;
  throw new StoreError('missing', target, 'there is no such folder', 'make it first, or choose another');
}

async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  const handle = await open(file, 'w');
  try {
    for await (const line of lines) await handle.appendFile(line);
  } finally {
    await handle.close();
  }
}

async function toDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** So that the name is there after a crash. Some systems do not open folders. */
async function folderToDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
