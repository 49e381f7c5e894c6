/** What kept a source from being read. */
export type SourceProblem = 'empty' | 'binary' | 'encoding' | 'too-large' | 'date';

/** A source that cannot be read. `message` says where, what is wrong, and what to do about it. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: SourceProblem;

  /** @param where the source as the user knows it: a path, a URL, “standard input”. */
  constructor(code: SourceProblem, where: string, what: string, remedy: string) {
    super(`${where}: ${what}; ${remedy}`);
    this.code = code;
  }
}
