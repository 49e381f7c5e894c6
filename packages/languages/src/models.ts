import { readFileSync } from 'node:fs';

/** What a build keeps of a language; where the code runs as it is written, its lexicons are in tables. */
export type LanguageFile = 'model.bin' | 'ner.bin' | 'lexicons.bin';

/**
 * The bytes of a file of a language. The path holds from this file and from a bundle alike, since the build
 * copies each language's models to a folder of its code beside the bundle. Read at once and not in threads: those take
 * longer to start than the file takes to read.
 * @throws Error of the file system where the file is missing.
 */
export const languageBytes = (code: string, file: LanguageFile): Uint8Array =>
  readFileSync(new URL(`./${code}/${file}`, import.meta.url));
