import { excerpt } from '../clean.ts';

/** Why XML could not be parsed, in words for an error: what the parser says, unless that is about itself. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.startsWith('readTagExp') ? 'a tag does not end' : excerpt(message);
}
