import type { Put, Queue, ToRead } from '@parley/record';
import { Failure } from '../errors.ts';
import { isLanguage, unread } from '../languages.ts';
import type { Outcome } from './ingest.ts';
import { statusOf } from './ingest.ts';
import type { Found } from './sources.ts';

/** What became of one thing that a source held. `waiting`: it is in the queue already. */
export interface Queued extends Omit<Outcome, 'status'> {
  readonly status: 'queued' | 'waiting' | 'known' | 'skipped' | 'failed';
}

/** So many documents are put into the queue in one transaction, or fewer where they have so many characters. */
const BATCH = 50;
const CHARACTERS = 4_000_000;

/**
 * Puts documents into the queue. Yields an outcome for each once it is in there, where it stays until it is read,
 * whatever happens then.
 */
export async function* enqueue(
  queue: Queue,
  documents: AsyncIterable<Found>,
  tag?: string,
): AsyncGenerator<Queued, void> {
  let waiting: Found[] = [];
  let characters = 0;
  for await (const found of documents) {
    waiting.push(found);
    characters += 'document' in found ? found.document.text.length : 0;
    if (waiting.length < BATCH && characters < CHARACTERS) continue;
    yield* putAll(queue, waiting, tag);
    [waiting, characters] = [[], 0];
  }
  yield* putAll(queue, waiting, tag);
}

async function* putAll(queue: Queue, found: readonly Found[], tag: string | undefined) {
  const checked = found.map((one): ToRead | Queued => {
    const error = 'error' in one ? one.error : unreadable(one);
    if (error !== undefined) return { where: one.where, status: statusOf(error), error };
    const { document, where } = one as Extract<Found, { document: unknown }>;
    return { document, where, ...(tag !== undefined && { tag }) };
  });
  const put = (await queue.put(checked.filter((one) => 'document' in one))).values();
  for (const one of checked) {
    if (!('document' in one)) yield one;
    else yield outcomeOf(one.where, put.next().value!);
  }
}

/** Whoever adds a document learns at once that it is in another language, and not only whoever looks at the queue. */
function unreadable({ document, where }: Extract<Found, { document: unknown }>): Failure | undefined {
  return isLanguage(document.language) ? undefined : unread(where, document.language);
}

function outcomeOf(where: string, { id, status }: Put): Queued {
  if (status !== 'failed') return { where, status, id };
  const what = 'it is in the queue already, and could not be read';
  const error = new Failure(where, what, 'parley queue failed tells why, parley queue retry tries again');
  return { where, status, id, error };
}
