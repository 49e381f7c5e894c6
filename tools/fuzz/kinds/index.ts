import type { Kind } from '../kind.ts';

/** A kind before its generators and what they need are loaded. */
export interface Listed {
  readonly name: string;
  /** How many of all cases are of this kind, beside the shares of the others. */
  readonly share: number;
  /** Processor time for each 100 kB begun, in milliseconds, where it is another than that of most kinds. */
  readonly limit?: number;
  readonly load: () => Promise<readonly Kind[]>;
}

const sources = async () => (await import('./sources.ts')).SOURCES;
const reading = async () => (await import('./reading.ts')).READING;
const dates = async () => (await import('./dates.ts')).DATES;
const record = async () => (await import('./record.ts')).RECORD;
const imports = async () => (await import('./import.ts')).IMPORT;
const app = async () => (await import('./app/index.ts')).APP;

/** Analysis and reading of 100 kB take two seconds on the machine of `docs/performance.md`; so long is too long. */
const READING = 4000;

/** Every way into Parley. */
// prettier-ignore
export const KINDS: readonly Listed[] = [
  { name: 'text', share: 10, load: sources },
  { name: 'html', share: 12, load: sources },
  { name: 'pdf', share: 9, load: sources },
  { name: 'feed', share: 8, load: sources },
  { name: 'newsml', share: 6, load: sources },
  { name: 'json', share: 5, load: sources },
  { name: 'ndjson', share: 4, load: sources },
  { name: 'warc', share: 8, load: sources },
  { name: 'any', share: 2, load: sources },
  { name: 'dates', share: 10, load: dates },
  { name: 'reading-nl', share: 4, limit: READING, load: reading },
  { name: 'reading-en', share: 4, limit: READING, load: reading },
  { name: 'brief', share: 4, load: record },
  { name: 'record', share: 1, load: record },
  { name: 'search', share: 4, load: record },
  { name: 'import', share: 1, load: imports },
  { name: 'api', share: 6, load: app },
  { name: 'mcp', share: 2, load: app },
  { name: 'extract', share: 1, limit: READING, load: app },
  { name: 'options', share: 1, load: app },
];

/** A kind by its name. @throws where there is none. */
export async function kindOf(name: string): Promise<Kind> {
  const found = (await KINDS.find((one) => one.name === name)?.load())?.find((one) => one.name === name);
  if (found === undefined)
    throw new Error(`there is no kind ${name}; there are ${KINDS.map((one) => one.name).join(', ')}`);
  return found;
}
