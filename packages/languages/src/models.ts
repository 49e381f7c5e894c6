import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** What a build keeps of a language; where the code runs as it is written, its lexicons are in tables. */
export type LanguageFile = 'model.bin' | 'ner.bin' | 'lexicons.bin';
const ALL: readonly LanguageFile[] = ['model.bin', 'ner.bin', 'lexicons.bin'];

/** What was read ahead, by address, until it is asked for. */
const ahead = new Map<string, Uint8Array>();

/**
 * The bytes of a file of a language. The path holds from this file and from a bundle alike, since the build
 * copies each language's models to a folder of its code beside the bundle.
 * @throws Error of the file system where the file is missing.
 */
export function languageBytes(code: string, file: LanguageFile): Uint8Array {
  const url = urlOf(code, file);
  const bytes = ahead.get(url.href);
  ahead.delete(url.href);
  return bytes ?? readFileSync(url);
}

/**
 * Reads the files of a language side by side, on threads of their own, so that {@link languageBytes} has them at once. One
 * that cannot be read is left for it to tell of.
 */
export async function readAhead(code: string): Promise<void> {
  await Promise.all(
    ALL.map(async (file) => {
      const url = urlOf(code, file);
      const bytes = await wholeFile(url).catch(() => undefined);
      if (bytes) ahead.set(url.href, bytes);
    }),
  );
}

const urlOf = (code: string, file: LanguageFile) => new URL(`./${code}/${file}`, import.meta.url);

/** In one piece: `readFile` of Node reads half a megabyte at a time. */
async function wholeFile(url: URL): Promise<Uint8Array | undefined> {
  const file = await open(url);
  try {
    const { size } = await file.stat();
    const bytes = Buffer.allocUnsafeSlow(size);
    const { bytesRead } = await file.read(bytes, 0, size, 0);
    return bytesRead === size ? bytes : undefined;
  } finally {
    await file.close();
  }
}
