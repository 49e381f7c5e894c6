import { bodyKey } from './standing.ts';

const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'uk', 'ru', 'ar'];
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Names that newspapers use and the tables of languages do not have. */
const MORE: Readonly<Record<string, string>> = {
  TR: 'Turkey',
  US: 'USA, U.S., VS, V.S., Verenigde Staten van Amerika, United States of America, America, Amerika',
  GB: 'Britain, Great Britain, Groot-Brittannië',
  NL: 'The Netherlands',
  CZ: 'Czech Republic, Tsjechische Republiek',
  CI: 'Ivory Coast',
  CV: 'Cape Verde',
  MM: 'Burma',
  MK: 'Macedonia, Macedonië',
  SZ: 'Swaziland',
  VA: 'Vatican, Vaticaan',
  PS: 'Palestine, Palestina',
  CD: 'DR Congo, DRC, Democratic Republic of the Congo, Democratische Republiek Congo',
  KR: 'Republic of Korea, Republiek Korea',
  BY: 'Byelorussia, Wit-Rusland',
  TL: 'East Timor',
  CG: 'Republic of the Congo',
  AE: 'UAE, Emirates, Emiraten',
};

let index: Map<string, string> | undefined;

/** The code of a country (ISO 3166-1 alpha-2) by its name in one of the languages known here, or undefined. */
export function countryCode(name: string): string | undefined {
  index ??= new Map([...moreNames(), ...LANGUAGES.flatMap(namesIn)].reverse());
  return index.get(bodyKey(name));
}

const moreNames = (): [string, string][] =>
  Object.entries(MORE).flatMap(([code, names]) =>
    names.split(', ').map((name): [string, string] => [bodyKey(name), code]),
  );

function namesIn(language: string): [string, string][] {
  // The short forms of other languages (“É.-U.”) are the acronyms of others here.
  const styles = (['en', 'nl'].includes(language) ? (['long', 'short'] as const) : (['long'] as const)).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter(current)
    .flatMap((code) =>
      styles.flatMap((names) => names.of(code) ?? []).map((name): [string, string] => [bodyKey(name), code]),
    );
}

/** Codes that were given up (“BU”) stand for others, and those that are no country’s (“EU”, “UN”, “XK”) for none. */
const current = (code: string): boolean =>
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` && !/^(EU|EZ|UN|UK|QO|ZZ|X[AB])$/.test(code);
