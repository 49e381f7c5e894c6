import type { Language } from '@parley/analysis';

/** How each language is brought into memory: by itself, since most runs read one. */
const LOADERS: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => (await import('./en/index.ts')).en,
  nl: async () => (await import('./nl/index.ts')).nl,
};

/** The codes of the languages that can be loaded. */
export const LOADABLE: readonly string[] = Object.keys(LOADERS);

/** What is loaded or on its way, so that whoever asks meanwhile waits for the same. */
const loads = new Map<string, Promise<Language>>();

/** The language of a BCP 47 code (`nl`, `nl-BE`), or undefined where Parley does not read it; no other is loaded. */
export async function loadLanguage(code: string): Promise<Language | undefined> {
  const own = code.toLowerCase().split('-')[0] ?? '';
  const loader = Object.hasOwn(LOADERS, own) ? LOADERS[own] : undefined;
  if (loader === undefined) return undefined;
  const load = loads.get(own) ?? loader();
  loads.set(own, load);
  return load;
}
