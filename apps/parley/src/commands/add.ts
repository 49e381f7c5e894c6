import { EXIT, Failure, isDebugging } from '../errors.ts';
import { nameOf } from '../files.ts';
import { print, report, say } from '../output.ts';
import { meterOn } from '../progress.ts';
import { checkSources, statusOf } from '../sources.ts';
import { enqueue } from '../record/enqueue.ts';
import type { Queued } from '../record/enqueue.ts';
import { requireDatabase, withLedger } from '../record/home.ts';
import { ingest } from '../record/ingest.ts';
import type { Outcome } from '../record/ingest.ts';
import { refresh } from '../record/refresh.ts';
import { documentsOf, expand } from '../record/sources.ts';
import type { Found } from '../record/sources.ts';
import { viewLanguage } from '../record/view.ts';

/** The options of `parley add`, as the user gave them. */
export interface AddOptions {
  readonly published?: string;
  readonly lang?: string;
  readonly source?: string;
  readonly follow: boolean;
  readonly publicOnly?: true;
  /** Marks what is added, so that it can be removed as a whole. */
  readonly tag?: string;
  /** Whether they are left to parley work. */
  readonly queue?: true;
  readonly json?: true;
  readonly verbose?: true;
  /** Whether to bring the briefs that this changes up to date. */
  readonly refresh: boolean;
}

type Added = Outcome | Queued;
type Status = Added['status'];

/** Adds what the sources hold to the record, and says what became of it; the exit status. */
export async function add(sources: readonly string[], options: AddOptions): Promise<number> {
  checkSources(sources, options);
  if (options.queue) requireDatabase('--queue');
  const files = await expand(sources);
  if (files.length === 0)
    throw new Failure(sources.join(', '), 'there is no file in it', 'name another folder', EXIT.failed);
  return withLedger(async (ledger) => {
    const meter = meterOn(process.stderr, files.length);
    const counts = new Map<Status, number>();
    const failures: number[] = [];
    const added = new Set<string>();
    const found = allOf(files, options, meter);
    const outcomes: AsyncIterable<Added> = options.queue
      ? enqueue(await ledger.store.queue(), found, options.tag)
      : ingest(ledger, found, options.tag);
    for await (const outcome of outcomes) {
      counts.set(outcome.status, (counts.get(outcome.status) ?? 0) + 1);
      if (isNew(outcome) && outcome.id !== undefined) added.add(outcome.id);
      meter.count();
      const shown = outcome.error !== undefined;
      if (shown || options.json || options.verbose) meter.clear();
      if (options.json) await print(`${JSON.stringify(plain(outcome))}\n`);
      else if (options.verbose && !shown)
        await print(`${outcome.status} ${outcome.id ?? ''} ${outcome.where}\n`);
      if (shown) failures.push(report(outcome.error, outcome.where));
    }
    meter.clear();
    say(summary(counts, options.queue === true));
    if (options.refresh) await refresh(ledger, added, viewLanguage(undefined));
    if (isDebugging()) say(`the record is ${ledger.store.where}`);
    return statusOf(failures);
  });
}

const isNew = ({ status }: Added): boolean => status === 'added' || status === 'version';

async function* allOf(
  files: readonly string[],
  { published, lang, source, follow, publicOnly }: AddOptions,
  meter: { next(name: string): void },
): AsyncGenerator<Found, void> {
  const about = {
    follow,
    publicOnly: publicOnly === true,
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { language: lang }),
    ...(source !== undefined && { source }),
  };
  for (const file of files) {
    meter.next(nameOf(file));
    yield* documentsOf(file, about);
  }
}

function plain({ where, status, id, error }: Added) {
  const reason = error instanceof Error ? error.message : undefined;
  return { where, status, ...(id !== undefined && { id }), ...(reason !== undefined && { reason }) };
}

/** “added 3 reports, 1 of them a new version; 2 known already; 1 failed”, or “queued 3 documents; 1 waiting already” */
function summary(counts: ReadonlyMap<Status, number>, isQueue: boolean): string {
  const of = (status: Status) => counts.get(status) ?? 0;
  const [total, what] = isQueue ? [of('queued'), 'document'] : [of('added') + of('version'), 'report'];
  const parts = [`${isQueue ? 'queued' : 'added'} ${String(total)} ${what}${total === 1 ? '' : 's'}`];
  if (of('version') > 0) parts[0] += `, ${String(of('version'))} of them a new version`;
  if (of('waiting') > 0) parts.push(`${String(of('waiting'))} waiting already`);
  if (of('known') > 0) parts.push(`${String(of('known'))} known already`);
  for (const status of ['skipped', 'failed'] as const)
    if (of(status) > 0) parts.push(`${String(of(status))} ${status}`);
  return parts.join('; ');
}
