import type { Dossier } from '@parley/dossier';
import { isPublicationDate } from '@parley/sources';
import { EXIT, Failure } from '../errors.ts';
import { load, nameOf } from '../files.ts';
import { formatFor } from '../formats.ts';
import { interruptible } from '../interrupt.ts';
import { isLanguage, unread } from '../languages.ts';
import type { Language } from '../languages.ts';
import { print, report } from '../output.ts';
import { readSource } from '../pipeline.ts';
import { progressOn } from '../progress.ts';

/** The options of `parley read`, as the user gave them. */
export interface ReadOptions {
  readonly json?: true;
  readonly markdown?: true;
  readonly html?: string;
  readonly in?: Language;
  readonly published?: string;
  readonly lang?: string;
  readonly cite?: true;
  readonly width?: number;
}

/** Reads every file and shows what it says; the exit status. What is wrong with one does not stop the rest. */
export async function read(files: readonly string[], options: ReadOptions): Promise<number> {
  checkOptions(files, options);
  const progress = progressOn(process.stderr, files.length);
  const format = formatFor(options);
  const statuses: number[] = [];
  let shown = 0;
  for (const file of files) {
    progress.next(nameOf(file));
    const text = await readOne(file, options)
      .then(format.render)
      .catch((error: unknown) => ({ error }));
    progress.clear();
    if (typeof text === 'string') await print(shown++ > 0 ? format.separator + text : text);
    else statuses.push(report(text.error, nameOf(file)));
  }
  return statusOf(statuses);
}

/** @throws Failure where options do not go together, or a value is none that the command knows. */
function checkOptions(files: readonly string[], { html, published, lang }: ReadOptions): void {
  const wrong = (option: string, what: string, remedy: string) =>
    new Failure(option, what, remedy, EXIT.usage);
  if (html !== undefined && files.length > 1) {
    throw wrong('--html', 'a page holds one article', 'name one file, or use --markdown');
  }
  if (published !== undefined && !isPublicationDate(published)) {
    throw wrong('--published', `“${published}” is no date`, 'write it as 2025, 2025-05 or 2025-05-16');
  }
  if (files.filter((file) => file === '-').length > 1) {
    throw wrong('-', 'standard input can be read once', 'name - once');
  }
  if (lang !== undefined && !isLanguage(lang)) throw unread('--lang', lang);
}

async function readOne(file: string, { published, lang }: ReadOptions): Promise<Dossier> {
  const bytes = await load(file);
  const name = nameOf(file);
  const known = {
    name,
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { language: lang }),
  };
  return interruptible(() => readSource(bytes, known));
}

/** All failures of one kind have its status; different ones have that of a failure. */
function statusOf(failures: readonly number[]): number {
  const [first, ...rest] = failures;
  if (first === undefined) return EXIT.ok;
  return rest.every((status) => status === first) ? first : EXIT.failed;
}
