import { isPublicationDate } from '@parley/sources';
import type { SourceOptions } from '@parley/sources';
import { EXIT, Failure } from './errors.ts';
import { nameOf } from './files.ts';
import { isLanguage, unread } from './languages.ts';

/** What a user may say of the articles given to a command. */
export interface Known {
  readonly published?: string;
  readonly lang?: string;
}

/** @throws Failure where a date or language is none that is known, or standard input is named twice. */
export function checkSources(files: readonly string[], { published, lang }: Known): void {
  if (published !== undefined && !isPublicationDate(published)) {
    const remedy = 'write it as 2025, 2025-05 or 2025-05-16';
    throw new Failure('--published', `“${published}” is no date`, remedy, EXIT.usage);
  }
  if (files.filter((file) => file === '-').length > 1) {
    throw new Failure('-', 'standard input can be read once', 'name - once', EXIT.usage);
  }
  if (lang !== undefined && !isLanguage(lang)) throw unread('--lang', lang);
}

/** What is known of a source before it is read. */
export function sourceOptions(file: string, { published, lang }: Known): SourceOptions {
  return {
    name: nameOf(file),
    ...(published !== undefined && { published }),
    ...(lang !== undefined && { language: lang }),
  };
}

/** The exit status of a command: all failures of one kind have its status; different ones that of a failure. */
export function statusOf(failures: readonly number[]): number {
  const [first, ...rest] = failures;
  if (first === undefined) return EXIT.ok;
  return rest.every((status) => status === first) ? first : EXIT.failed;
}
