import { createReadStream } from 'node:fs';
import type { Ledger } from '@parley/record';
import { EXIT, systemFailure } from '../errors.ts';
import { nameOf, saveStream } from '../files.ts';
import { print, report, say } from '../output.ts';
import { meterOn } from '../progress.ts';
import { importDossiers, isOfExtract } from '../record/dossiers.ts';
import { withLedger } from '../record/home.ts';
import { refresh } from '../record/refresh.ts';
import { viewLanguage } from '../record/view.ts';

/*
 * Moving a record, keeping a copy of it, and checking it.
 */

/** Writes the whole record as lines of JSON to a file, or standard output for `-`; the exit status. */
export async function exportRecord(file: string): Promise<number> {
  return withLedger(
    async ({ store }) => {
      if (file === '-') for await (const line of store.export()) await print(line);
      else {
        await saveStream(file, store.export());
        say(`wrote ${file}`);
      }
      return EXIT.ok;
    },
    { readOnly: true },
  );
}

/** The options of `parley import`, as the user gave them. */
export interface ImportOptions {
  /** Whether briefs are made for whoever asks next. */
  readonly refresh: boolean;
}

/** Adds what an export holds, or what `parley extract` wrote; what is known stays as it is. The exit status. */
export async function importRecord(file: string, options: ImportOptions): Promise<number> {
  return withLedger(async (ledger) => {
    const input: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file);
    try {
      const { head, all } = await begun(input);
      const taken = isOfExtract(head)
        ? await takeDossiers(ledger, all, nameOf(file))
        : await takeExport(ledger, all);
      if (options.refresh) await refresh(ledger, taken.changed, viewLanguage(undefined));
      return taken.status;
    } catch (error) {
      throw systemFailure(nameOf(file), error);
    }
  });
}

/** The exit status, and the reports whose negotiations have changed. */
interface Taken {
  readonly status: number;
  readonly changed: ReadonlySet<string> | 'all';
}

async function takeExport({ store }: Ledger, all: AsyncIterable<Uint8Array>): Promise<Taken> {
  const { reports, decisions, differing } = await store.import(all);
  say(
    `imported ${String(reports.added)} reports and ${String(decisions.added)} decisions; ` +
      `${String(reports.known + decisions.known)} were known already`,
  );
  if (differing.length > 0)
    say(`left as they were, since the record has others of that id: ${differing.join(', ')}`);
  return {
    status: differing.length > 0 ? EXIT.failed : EXIT.ok,
    changed: reports.added + decisions.added > 0 ? 'all' : new Set(),
  };
}

async function takeDossiers(ledger: Ledger, all: AsyncIterable<Uint8Array>, name: string): Promise<Taken> {
  const counts = { added: 0, known: 0, skipped: 0, failed: 0 };
  const added = new Set<string>();
  const meter = meterOn(process.stderr, 1);
  meter.next(name);
  for await (const { status, id, error, where } of importDossiers(ledger, all)) {
    counts[status === 'version' ? 'added' : status]++;
    if (id !== undefined && status !== 'known') added.add(id);
    meter.count();
    if (error === undefined) continue;
    meter.clear();
    report(error, where);
  }
  meter.clear();
  const { known, skipped, failed } = counts;
  say(
    `imported ${String(counts.added)} reports; ${String(known)} known already, ` +
      `${String(skipped)} that could not be read, ${String(failed)} that cannot be taken`,
  );
  return { status: failed > 0 ? EXIT.failed : EXIT.ok, changed: added };
}

/** So much of a stream, in bytes, tells what it is. */
const HEAD = 200;

/** The beginning of a stream, and the whole of it. */
async function begun(input: AsyncIterable<Uint8Array>) {
  const pieces = input[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  for (let size = 0; size < HEAD; size += read.at(-1)!.length) {
    const next = await pieces.next();
    if (next.done === true) break;
    read.push(next.value);
  }
  async function* all() {
    yield* read;
    yield* { [Symbol.asyncIterator]: () => pieces };
  }
  return { head: Buffer.concat(read).toString(), all: all() };
}

/** Writes a copy of the record to a new file while it may be in use; the exit status. */
export async function backup(file: string): Promise<number> {
  return withLedger(
    async ({ store }) => {
      await store.backup(file);
      say(`wrote ${file}`);
      return EXIT.ok;
    },
    { readOnly: true },
  );
}

/** Reads the whole record and says whether it is sound; the exit status. */
export async function check(): Promise<number> {
  return withLedger(
    async ({ store }) => {
      const { reports, decisions, problems } = await store.check();
      for (const problem of problems) say(problem);
      const verdict = problems.length === 0 ? 'all is sound' : `${String(problems.length)} problems`;
      await print(`${store.where}: ${String(reports)} reports, ${String(decisions)} decisions; ${verdict}\n`);
      return problems.length === 0 ? EXIT.ok : EXIT.failed;
    },
    { readOnly: true },
  );
}
