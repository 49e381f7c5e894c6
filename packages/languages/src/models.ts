import { readFileSync } from 'node:fs';

/**
 * The bytes of a model file of a language. The path holds from this file and from a bundle alike, since the build
 * copies each language's models to a folder of its code beside the bundle.
 * @throws Error of the file system where the file is missing.
 */
export function modelBytes(code: string, file: 'model.bin' | 'ner.bin'): Uint8Array {
  return readFileSync(new URL(`./${code}/${file}`, import.meta.url));
}

/**
 * The bytes of the lexicons of a language, which a build leaves beside its models.
 * @throws Error of the file system where the file is missing.
 */
export function lexiconBytes(code: string): Uint8Array {
  return readFileSync(new URL(`./${code}/lexicons.bin`, import.meta.url));
}
