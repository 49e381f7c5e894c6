import { EXIT, Failure, isDebugging, systemFailure } from './errors.ts';

/** Writes to standard output, and waits until it is written. @throws Failure where it cannot be. */
export async function print(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(toError(systemFailure('standard output', error)));
      else resolve();
    });
  });
}

/** A reader that has seen enough (`| head`) ends the command without a word. */
export function quitOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
  });
  // Where nobody reads the messages there is nobody to tell.
  process.stderr.on('error', () => undefined);
}

/** Errors of packages whose messages say where, what is wrong and what to do. */
const TELLING = new Set(['SourceError', 'StoreError']);

/** Tells the user what went wrong with `where`, and gives the exit status that goes with it. */
export function report(error: unknown, where: string): number {
  const known = error instanceof Failure || (error instanceof Error && TELLING.has(error.name));
  say(
    known
      ? error.message
      : `${where}: unexpected error: ${toError(error).message}; PARLEY_DEBUG=1 shows more`,
  );
  if (isDebugging()) process.stderr.write(`${toError(error).stack ?? ''}\n`);
  return error instanceof Failure ? error.exitCode : EXIT.failed;
}

/** A line for the user on standard error. Names of files may hold anything, so control characters go. */
export function say(message: string): void {
  process.stderr.write(`parley: ${message.replace(/\p{Cc}/gu, '?')}\n`);
}

const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
