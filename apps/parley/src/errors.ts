/** How the command ends; see `parley read --help`. */
export const EXIT = { ok: 0, failed: 1, usage: 2, language: 3, interrupted: 130 } as const;

/** What went wrong, told to the user: `message` says where, what is wrong and what to do about it. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: number;

  constructor(where: string, what: string, remedy: string, exitCode: number = EXIT.failed) {
    super(`${where}: ${what}; ${remedy}`);
    this.exitCode = exitCode;
  }
}

/** What the operating system's error codes mean for somebody who wants to read or write a file. */
const SYSTEM: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ['there is no such file', 'check the path'],
  EISDIR: ['this is a folder', 'name the files in it, as in FOLDER/*.txt'],
  ENOTDIR: ['a part of the path is no folder', 'check the path'],
  EACCES: ['permission is denied', 'check who may use the file'],
  EPERM: ['permission is denied', 'check who may use the file'],
  ENAMETOOLONG: ['the name is too long', 'check the path'],
  ELOOP: ['the link leads back to itself', 'check the path'],
  EMFILE: ['too many files are open', 'name fewer files'],
  ENOSPC: ['the disk is full', 'make room and try again'],
  EROFS: ['the disk cannot be written to', 'choose another place'],
  EIO: ['the disk gives an error', 'check the disk'],
};

/** A failure to read or write `where`, from an error of the operating system. Other errors come back as they are. */
export function systemFailure(where: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error;
  const [what, remedy] = SYSTEM[code] ?? [`the system says ${code}`, 'check the path'];
  return new Failure(where, what, remedy);
}

/** Whether errors show where in the program they come from. */
export const isDebugging = (env = process.env): boolean => (env.PARLEY_DEBUG ?? '') !== '';
