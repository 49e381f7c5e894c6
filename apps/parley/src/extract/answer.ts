import { readSource } from '@parley/sources';
import type { ReadOptions } from '@parley/sources';
import { readDocument } from '../pipeline.ts';
import { READER } from '../version.ts';

/** What became of a line: the dossiers of its articles, or why there are none, a line of JSON each. */
export interface Answer {
  readonly lines: readonly string[];
  /** How many of the lines say why something could not be read. */
  readonly failed: number;
}

/** What is known of every line. */
export interface About {
  readonly published?: string;
  readonly language?: string;
  readonly source?: string;
}

/** Reads what one line of NDJSON holds. Never throws: what is wrong with a line is its answer. */
export async function answerTo(line: Uint8Array, number: number, about: About): Promise<Answer> {
  const name = `line ${String(number)}`;
  const options: ReadOptions = { ...about, name, mediaType: 'application/x-ndjson' };
  const lines: string[] = [];
  let failed = 0;
  const refuse = (error: unknown) => {
    failed++;
    lines.push(failure(number, error));
  };
  try {
    for await (const item of readSource(line, options)) {
      if (item.kind === 'failure') refuse(item.error);
      else if (item.kind === 'link')
        refuse(new Error(`${item.link.url}: an address without its text; fetch it first`));
      else {
        await readDocument(item.document, name)
          .then((dossier) => lines.push(JSON.stringify({ ...dossier, reader: READER })))
          .catch(refuse);
      }
    }
  } catch (error) {
    refuse(error);
  }
  return { lines, failed };
}

/** A line that stands for what could not be read. Counting the line restarts in every file that a program is given. */
export function failure(number: number, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return JSON.stringify({ error: { line: number, message: message.replace(/^(?:line \d+[,:]? ?)+/u, '') } });
}
