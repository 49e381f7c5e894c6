import type { Document } from '@parley/dossier';
import type { Ledger, Report } from '@parley/record';
import { Failure } from '../errors.ts';
import { readDocument } from '../pipeline.ts';
import { READER } from '../version.ts';
import type { Found } from './sources.ts';

/** What became of one thing that a source held. */
export interface Outcome {
  readonly where: string;
  /** `skipped`: an article that Parley does not read; `failed`: one that could not be got or read. */
  readonly status: 'added' | 'version' | 'known' | 'skipped' | 'failed';
  readonly id?: string;
  readonly error?: unknown;
}

/** So many reports go to the store at once: a transaction costs as much as reading one. */
const BATCH = 20;

/**
 * Reads documents and adds them to the record. Yields an outcome for each once it is in the store, where it stays
 * whatever happens then. A document that is known is not read again.
 */
export async function* ingest(
  ledger: Ledger,
  documents: AsyncIterable<Found>,
  tag?: string,
): AsyncGenerator<Outcome, void> {
  let waiting: Found[] = [];
  for await (const found of documents) {
    waiting.push(found);
    if (waiting.length < BATCH) continue;
    yield* addAll(ledger, waiting, tag);
    waiting = [];
  }
  yield* addAll(ledger, waiting, tag);
}

async function* addAll(
  ledger: Ledger,
  found: readonly Found[],
  tag: string | undefined,
): AsyncGenerator<Outcome, void> {
  const known = await knownAmong(ledger, found);
  const read = new Map<string, Report>();
  const outcomes: Outcome[] = [];
  for (const one of found) {
    if ('error' in one) outcomes.push({ where: one.where, status: statusOf(one.error), error: one.error });
    else if (known.has(one.document.id)) {
      outcomes.push({ where: one.where, status: 'known', id: one.document.id });
    } else {
      const outcome = await readOne(one.document, one.where, read);
      outcomes.push(outcome);
    }
  }
  const reports = [...read.values()];
  const added = new Map(
    (reports.length === 0 ? [] : await ledger.add(reports, tag)).map((one) => [one.id, one]),
  );
  const told = new Set<string>();
  for (const outcome of outcomes) {
    const stored = outcome.status === 'added' ? added.get(outcome.id ?? '') : undefined;
    if (stored === undefined) yield outcome;
    // The same text twice in one batch is added once.
    else if (told.has(stored.id)) yield { ...outcome, status: 'known' };
    else yield { ...outcome, status: stored.status };
    if (stored !== undefined) told.add(stored.id);
  }
}

async function knownAmong(ledger: Ledger, found: readonly Found[]): Promise<Set<string>> {
  const ids = found.flatMap((one) => ('document' in one ? [one.document.id] : []));
  const known = new Set<string>();
  if (ids.length > 0) for await (const row of ledger.store.rows({ ids })) known.add(row.id);
  return known;
}

async function readOne(document: Document, where: string, read: Map<string, Report>): Promise<Outcome> {
  try {
    if (!read.has(document.id)) {
      const dossier = await readDocument(document, where);
      const addedAt = new Date().toISOString();
      read.set(document.id, { id: document.id, dossier, reader: READER, addedAt });
    }
    return { where, status: 'added', id: document.id };
  } catch (error) {
    return { where, status: statusOf(error), error };
  }
}

/** An article in another language is no failure of Parley's. */
export function statusOf(error: unknown): 'skipped' | 'failed' {
  return error instanceof Failure && error.exitCode === 3 ? 'skipped' : 'failed';
}
