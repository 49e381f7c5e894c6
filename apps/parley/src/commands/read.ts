import type { Dossier } from '@parley/dossier';
import { EXIT, Failure } from '../errors.ts';
import { load, nameOf } from '../files.ts';
import { formatFor } from '../formats.ts';
import { interruptible } from '../interrupt.ts';
import type { Language } from '../languages.ts';
import { print, report } from '../output.ts';
import { readSource } from '../pipeline.ts';
import { progressOn } from '../progress.ts';
import { checkSources, sourceOptions, statusOf } from '../sources.ts';

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
  checkSources(files, { ...(published !== undefined && { published }), ...(lang !== undefined && { lang }) });
}

async function readOne(file: string, options: ReadOptions): Promise<Dossier> {
  const bytes = await load(file);
  return interruptible(() => readSource(bytes, sourceOptions(file, options)));
}
