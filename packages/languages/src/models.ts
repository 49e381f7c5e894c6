import { existsSync, readFileSync } from 'node:fs';
import type { PackedLexicons } from '@parley/analysis';

/**
 * The bytes of a model file of a language. The path holds from this file and from a bundle alike, since the build
 * copies each language's models to a folder of its code beside the bundle.
 * @throws Error of the file system where the file is missing.
 */
export function modelBytes(code: string, file: 'model.bin' | 'ner.bin'): Uint8Array {
  return readFileSync(new URL(`./${code}/${file}`, import.meta.url));
}

/**
 * The lexicons of a language as a build leaves them beside its models, ready for use; undefined where the code runs
 * as it is written, and makes them of their tables.
 */
export function packedLexicons(code: string): PackedLexicons | undefined {
  const file = new URL(`./${code}/lexicons.json`, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackedLexicons) : undefined;
}
