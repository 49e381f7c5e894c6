/** What kept a store from doing what it was asked. */
export type StoreProblem =
  /** There is no room left, or the file may not grow any more. */
  | 'disk-full'
  /** The folder, the file or the server takes no changes, or the store was opened for reading. */
  | 'read-only'
  /** Something else stands where the record should be. */
  | 'not-a-record'
  /** Somebody else is writing and does not stop. */
  | 'locked'
  /** A newer version of Parley made it. */
  | 'newer'
  /** An older version made it, and it cannot be brought up to date for reading only. */
  | 'outdated'
  /** There is none yet. */
  | 'missing'
  /** The database server does not answer. */
  | 'unreachable'
  /** The database server refuses the user, the password or the right to do this. */
  | 'denied'
  /** The database server is older than what is supported. */
  | 'too-old'
  /** What is stored cannot be read any more. */
  | 'damaged'
  /** The same id stands for something else already. */
  | 'conflict'
  /** What was given cannot be stored. */
  | 'invalid'
  /** A file that would be overwritten. */
  | 'exists'
  /** The store was closed. */
  | 'closed'
  /** The program that speaks to the database is not installed. */
  | 'driver'
  /** Anything else. */
  | 'failed';

/** A store that cannot do what it was asked. `message` says where, what is wrong, and what to do about it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreProblem;
  /** The record as the user knows it: a path, or a URL without its password. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;

  constructor(code: StoreProblem, where: string, what: string, remedy: string, options?: ErrorOptions) {
    super(`${where}: ${what}; ${remedy}`, options);
    this.code = code;
    this.where = where;
    this.what = what;
    this.remedy = remedy;
  }
}

/** The `code` of an error of Node, of SQLite or of PostgreSQL; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What an error says of itself, on one line. */
export function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
}
