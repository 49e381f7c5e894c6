import { excerpt } from './clean.ts';
import { SourceError } from './error.ts';

/** What went wrong, as an error that a user can act on. What libraries say of broken data is quoted, not trusted. */
export function sourceErrorOf(error: unknown, name: string): SourceError {
  if (error instanceof SourceError) return error;
  const reason = excerpt(error instanceof Error ? error.message : String(error));
  const remedy = 'get it once more from where it came, or give its text';
  return new SourceError('malformed', name, `it is damaged (${reason})`, remedy, { cause: error });
}
