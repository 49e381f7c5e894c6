import { createReadStream } from 'node:fs';
import { EXIT, systemFailure } from '../errors.ts';
import { nameOf, saveStream } from '../files.ts';
import { print, say } from '../output.ts';
import { withLedger } from '../record/home.ts';

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

/** Adds what an export holds; what is known stays as it is. The exit status. */
export async function importRecord(file: string): Promise<number> {
  return withLedger(async ({ store }) => {
    const input = file === '-' ? process.stdin : createReadStream(file);
    const done = await store.import(input as AsyncIterable<Uint8Array>).catch((error: unknown) => {
      throw systemFailure(nameOf(file), error);
    });
    const { reports, decisions, differing } = done;
    say(
      `imported ${String(reports.added)} reports and ${String(decisions.added)} decisions; ` +
        `${String(reports.known + decisions.known)} were known already`,
    );
    if (differing.length > 0)
      say(`left as they were, since the record has others of that id: ${differing.join(', ')}`);
    return differing.length > 0 ? EXIT.failed : EXIT.ok;
  });
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
