import { Dossier, problemsOf } from '@parley/dossier/schemas';
import type { Ledger, Report } from '@parley/record';
import { identify, linesIn, MAX_LINE } from '@parley/sources';
import { Failure } from '../errors.ts';
import type { Outcome } from './ingest.ts';

/** So many reports go to the store at once. */
const BATCH = 50;

/** The version of a reader that did not say which it was: `parley re-read` reads what it read anew. */
const UNKNOWN_READER = 'unknown';

/**
 * Adds dossiers that were made elsewhere, one on each line, as `parley extract` writes them. Each is checked as if a
 * stranger had written it: its shape, that every span quotes the text, that the text is that of its id. Yields an
 * outcome for each line once it is in the store; a line that cannot be taken costs that line.
 */
export async function* importDossiers(
  ledger: Ledger,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Outcome, void> {
  let waiting: (Report | Outcome)[] = [];
  for await (const line of linesIn(bytes, MAX_LINE)) {
    if (line.bytes?.length === 0) continue;
    waiting.push(reportOn(line));
    if (waiting.length < BATCH) continue;
    yield* addAll(ledger, waiting);
    waiting = [];
  }
  yield* addAll(ledger, waiting);
}

/** Whether a text begins as what `parley extract` writes, rather than as an export. A line of it may be long. */
export const isOfExtract = (beginning: string): boolean =>
  /^\s*\{\s*"(?:contract|documents|error)"/u.test(beginning);

async function* addAll(ledger: Ledger, all: readonly (Report | Outcome)[]): AsyncGenerator<Outcome, void> {
  const reports = all.filter((one): one is Report => 'dossier' in one);
  const added = reports.length === 0 ? [] : await ledger.add(reports);
  yield* all.filter((one): one is Outcome => !('dossier' in one));
  for (const { id, status } of added) yield { where: id, status, id };
}

function reportOn({ number, bytes }: { number: number; bytes?: Uint8Array | undefined }): Report | Outcome {
  const where = `line ${String(number)}`;
  const refuse = (what: string, status: Outcome['status'] = 'failed'): Outcome => ({
    where,
    status,
    error: new Failure(where, what, 'read the article again with parley extract'),
  });
  const value = bytes === undefined ? undefined : parsed(new TextDecoder().decode(bytes));
  if (value === undefined) return refuse('this is no dossier');
  if ('error' in value) return refuse(`its article could not be read: ${reasonOf(value.error)}`, 'skipped');
  const { reader: told, ...bare } = value;
  const [problem] = problemsOf(bare);
  if (problem !== undefined) return refuse(`the dossier is not sound: ${problem}`);
  const dossier = Dossier.parse(bare);
  const [document, ...others] = dossier.documents;
  if (document === undefined || others.length > 0) return refuse('the dossier is not one of one article');
  if (identify(document.text) !== document.id) return refuse(`${document.id} is not the id of its text`);
  const reader = typeof told === 'string' && told !== '' ? told : UNKNOWN_READER;
  return { id: document.id, dossier, reader, addedAt: new Date().toISOString() };
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

const reasonOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : 'unknown';
