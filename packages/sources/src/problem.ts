import { excerpt } from './clean.ts';
import { SourceError } from './error.ts';

/**
 * What went wrong, as an error that a user can act on. What libraries say of broken data is quoted, not trusted; where they
 * only stumble over it, a reason of ours stands for theirs.
 */
export function sourceErrorOf(error: unknown, name: string): SourceError {
  if (error instanceof SourceError) return error;
  const reason = isStumble(error)
    ? STUMBLED
    : excerpt(error instanceof Error ? error.message : String(error));
  const remedy = 'get it once more from where it came, or give its text';
  return new SourceError('malformed', name, `it is damaged (${reason})`, remedy, { cause: error });
}

const STUMBLED = 'its parts do not fit together';

/** What the engine says of a program; PDF.js hands it on under a name of its own. */
const STUMBLES = new Set(['TypeError', 'RangeError', 'ReferenceError', 'UnknownErrorException']);

function isStumble(error: unknown): boolean {
  return error instanceof Error && STUMBLES.has(error.name);
}
