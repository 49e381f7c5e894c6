import { EXIT } from './errors.ts';

const quit = () => process.exit(EXIT.interrupted);

/** Lets Ctrl-C end the process with status 130. */
export function quitOnInterrupt(): void {
  process.on('SIGINT', quit);
}

/**
 * Does work that keeps the process busy. A handler would wait until it is done, so meanwhile Ctrl-C is left to
 * the system, which ends the process at once (a shell says 130 then too).
 */
export async function interruptible<Result>(work: () => Promise<Result>): Promise<Result> {
  process.off('SIGINT', quit);
  try {
    return await work();
  } finally {
    process.on('SIGINT', quit);
  }
}
