import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { linesIn, MAX_LINE } from '@parley/sources';
import { EXIT, Failure, systemFailure } from '../errors.ts';
import { failure } from '../extract/answer.ts';
import type { Answer } from '../extract/answer.ts';
import { Pool } from '../extract/pool.ts';
import type { Job } from '../extract/pool.ts';
import { nameOf } from '../files.ts';
import { print, say } from '../output.ts';
import { checkSources } from '../sources.ts';

/** The options of `parley extract`, as the user gave them. */
export interface ExtractOptions {
  readonly jobs?: number;
  readonly published?: string;
  readonly lang?: string;
  readonly source?: string;
}

/**
 * Reads NDJSON and writes a dossier for each article, in the same order. A line that cannot be read is answered by one
 * that says why, and does not change the exit status: what runs this on thousands of machines would start all anew.
 */
export async function extract(files: readonly string[], options: ExtractOptions): Promise<number> {
  const { published, lang, source } = options;
  checkSources(files, { ...(published !== undefined && { published }), ...(lang !== undefined && { lang }) });
  const about = {
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { language: lang }),
    ...(source !== undefined && { source }),
  };
  const program = path.join(path.dirname(fileURLToPath(import.meta.url)), 'extract.cjs');
  const pool = new Pool(program, options.jobs ?? availableParallelism(), about);
  const counts = { read: 0, failed: 0 };
  try {
    for (const file of files.length === 0 ? ['-'] : files) {
      for await (const { lines, failed } of pool.answers(jobsOf(file))) {
        counts.failed += failed;
        counts.read += lines.length - failed;
        if (lines.length > 0) await print(`${lines.join('\n')}\n`);
      }
    }
  } finally {
    await pool.close();
  }
  say(`${String(counts.read)} articles read, ${String(counts.failed)} lines failed`);
  return EXIT.ok;
}

/** The lines of a file, or of standard input for `-`. @throws Failure where it cannot be read. */
async function* jobsOf(file: string): AsyncGenerator<Job | Answer> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  try {
    for await (const { number, bytes } of linesIn(input as AsyncIterable<Uint8Array>, MAX_LINE)) {
      if (bytes === undefined)
        yield { lines: [failure(number, 'the line is damaged or too long')], failed: 1 };
      else yield { number, bytes };
    }
  } catch (error) {
    throw error instanceof Failure ? error : systemFailure(nameOf(file), error);
  }
}
