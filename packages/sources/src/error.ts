/**
 * What kept a source, or one item of it, from being read: `malformed` breaks the rules of its format, `no-text` holds
 * no article, `withdrawn` was taken back by its publisher, `locked` needs a password.
 */
export type SourceProblem =
  'empty' | 'binary' | 'encoding' | 'too-large' | 'date' | 'malformed' | 'no-text' | 'withdrawn' | 'locked';

/** A source that cannot be read. `message` says where, what is wrong, and what to do about it. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: SourceProblem;
  readonly what: string;
  readonly remedy: string;

  /** @param where the source as the user knows it: a path, a URL, “standard input”. */
  constructor(code: SourceProblem, where: string, what: string, remedy: string, options?: ErrorOptions) {
    super(`${where}: ${what}; ${remedy}`, options);
    this.code = code;
    this.what = what;
    this.remedy = remedy;
  }
}
