import type { Language } from '@parley/api';

/** The language that is kept, else the first of the browser's that the page is written in, else English. */
export function firstLanguage(kept: string | null, wanted: readonly string[]): Language {
  const known = [kept ?? '', ...wanted].map((one) => one.slice(0, 2).toLowerCase());
  return known.find((one): one is Language => one === 'nl' || one === 'en') ?? 'en';
}
