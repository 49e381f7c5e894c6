import { bodyKey } from './standing.ts';

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'uk', 'ru', 'ar'];
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

let index: Map<string, string> | undefined;

/** The code of a country (ISO 3166-1 alpha-2) by its name in one of the languages known here, or undefined. */
export function countryCode(name: string): string | undefined {
  index ??= new Map(LANGUAGES.flatMap(namesIn).reverse());
  return index.get(bodyKey(name));
}

function namesIn(language: string): [string, string][] {
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = current(code) ? regions.of(code) : undefined;
    return name === undefined ? [] : [[bodyKey(name), code] as [string, string]];
  });
}

/** Codes that were given up (“BU”) stand for others, and those that are no country’s (“EU”, “UN”, “XK”) for none. */
const current = (code: string): boolean =>
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` && !/^(EU|EZ|UN|UK|QO|ZZ|X[AB])$/.test(code);
