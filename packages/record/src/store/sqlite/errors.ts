import { accessSync, constants, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, StoreError, wordsOf } from '../errors.ts';

const FULL = ['there is no room left on the disk', 'make room and try again; what was kept is not lost'];
const NO_WRITE = [
  'the disk does not take what is to be written',
  'check the disk, and the limit for the size of files; what was kept is not lost',
];
const READ_ONLY = ['this cannot be written to', 'check who may write there, or choose another folder'];
const NO_RECORD = [
  'this is not a record of Parley',
  'move it away or choose another folder; nothing was changed',
];
const DAMAGED = ['the file is damaged', 'restore a backup'];
const LOCKED = ['another program is writing to the record', 'wait until it is done and try again'];

/** Errors of SQLite by the first part of their code, and of the file system by the whole. */
const KNOWN: readonly (readonly [start: string, code: StoreError['code'], words: readonly string[]])[] = [
  ['SQLITE_FULL', 'disk-full', FULL],
  ['ENOSPC', 'disk-full', FULL],
  ['EDQUOT', 'disk-full', FULL],
  ['SQLITE_BUSY', 'locked', LOCKED],
  ['SQLITE_LOCKED', 'locked', LOCKED],
  ['SQLITE_PROTOCOL', 'locked', LOCKED],
  ['SQLITE_READONLY', 'read-only', READ_ONLY],
  ['SQLITE_PERM', 'read-only', READ_ONLY],
  ['EACCES', 'read-only', READ_ONLY],
  ['EPERM', 'read-only', READ_ONLY],
  ['EROFS', 'read-only', READ_ONLY],
  ['SQLITE_NOTADB', 'not-a-record', NO_RECORD],
  ['ENOTDIR', 'not-a-record', ['a part of the path is no folder', 'choose another folder']],
  ['EEXIST', 'not-a-record', ['a file stands where the folder should be', 'choose another folder']],
  ['ENOENT', 'read-only', ['the folder cannot be made', 'choose another folder']],
  ['ENAMETOOLONG', 'invalid', ['the name is too long', 'choose another folder']],
  ['ERR_INVALID_ARG', 'invalid', ['this is no name of a folder', 'choose another folder']],
  ['SQLITE_CORRUPT', 'damaged', DAMAGED],
  ['SQLITE_TOOBIG', 'invalid', ['a report is too large', 'leave it out']],
];

/** Less free space than this is a full disk. */
const NO_ROOM = 256 * 1024;

/** An error of SQLite or of the file system, in words. */
export function explainSqlite(error: unknown, file: string): Error {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const found = KNOWN.find(([start]) => code.startsWith(start)) ?? circumstances(code, file);
  const [, problem, [what, remedy]] = found ?? [
    '',
    'failed',
    [wordsOf(error), 'check the disk and the folder'],
  ];
  return new StoreError(problem, file, what!, remedy!, { cause: error });
}

/** SQLite says of many errors only that a file could not be opened, read or written: what the folder tells of it. */
function circumstances(code: string, file: string): (typeof KNOWN)[number] | undefined {
  if (!/^SQLITE_(CANTOPEN|IOERR)/.test(code)) return undefined;
  if (isFolder(file)) return [code, 'not-a-record', NO_RECORD];
  if (!mayWrite(dirname(file))) return [code, 'read-only', READ_ONLY];
  if (freeBytes(dirname(file)) < NO_ROOM) return [code, 'disk-full', FULL];
  if (/^SQLITE_IOERR_(WRITE|TRUNCATE|FSYNC|DIR_FSYNC|SHMSIZE)/.test(code))
    return [code, 'disk-full', NO_WRITE];
  return code.startsWith('SQLITE_CANTOPEN') ? [code, 'read-only', READ_ONLY] : undefined;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function freeBytes(folder: string): number {
  try {
    const { blocks, bavail, bsize } = statfsSync(folder);
    // A folder that is no disk, as /proc, has no room at all.
    return blocks === 0 ? Infinity : bavail * bsize;
  } catch {
    return Infinity;
  }
}

export function notARecord(file: string): StoreError {
  const [what, remedy] = NO_RECORD;
  return new StoreError('not-a-record', file, what!, remedy!);
}
