/** Errors that say where, what is wrong and what to do: they are answers, not crashes. */
const CLEAR = new Set(['SourceError', 'StoreError', 'Failure', 'ApiProblem']);

/** What engines say of mistakes in a program, which no user should read. */
const SLIP =
  /call stack|is not a function|is not iterable|is not defined|Cannot (?:read|set|destructure|convert)|Invalid (?:array|string|time)|undefined|\bNaN\b|\[object /;

/** What is wrong about an error: nothing, where it is one of Parley's own and says what a user can act on. */
export function problemsOfError(error: unknown): string[] {
  if (!(error instanceof Error)) return [`thrown: ${String(error)}`];
  if (!CLEAR.has(error.name)) return [`${error.name}: ${error.message}${placeOf(error)}`];
  return [...problemsOfMessage(error.message), ...problemsOfCause(error.cause)];
}

/** What is wrong about words for a user. */
export function problemsOfMessage(message: string): string[] {
  return SLIP.test(message) ? [`it says: ${message.slice(0, 300)}`] : [];
}

/** A clear error may stand for a slip of our own code behind it; slips of libraries over broken data are theirs. */
function problemsOfCause(cause: unknown): string[] {
  const isSlip = cause instanceof TypeError || cause instanceof RangeError || cause instanceof ReferenceError;
  if (!isSlip) return [];
  const place = placeOf(cause);
  return place === '' || place.includes('node_modules')
    ? []
    : [`behind it, ${cause.name}: ${cause.message}${place}`];
}

/** The place in the code where an error was made; empty where it is not known. */
function placeOf({ stack = '' }: Error): string {
  const line = stack
    .split('\n')
    .find((one) => /^\s+at .*(?:\/|file:)/.test(one) && !one.includes('node:internal'));
  return line === undefined
    ? ''
    : ` (${line.trim().replace(/\(?(?:file:\/\/)?\/\S*?\/(?=(?:packages|apps|tools|node_modules)\/)/, '(')})`;
}
