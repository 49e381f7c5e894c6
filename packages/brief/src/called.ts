import type { Entity } from '@parley/dossier';
import { bodyName, placeName } from '@parley/dossier';
import { oneLine } from './text.ts';
import { FIELDS, INSTITUTIONS, isOneOf } from './words/words.ts';
import { LANGUAGES, wordsOf } from './words/index.ts';
import type { Words } from './words/index.ts';

/** What is known of something that is to be called by a name. */
export type Named = Pick<Entity, 'kind' | 'name' | 'aliases' | 'country' | 'classification'>;

/** The name of a country (ISO 3166-1 alpha-2) as readers of the language write it, or undefined. */
export function countryName(code: string | undefined, words: Words): string | undefined {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return undefined;
  return compiled()?.[words.locale]?.[code] ?? regionsIn(words.locale).of(code);
}

/**
 * The names that `Intl` has for countries, by locale and code. What it does first takes as long as reading a tenth of
 * an article, so a build asks it once.
 */
export function compileCountries(): Record<string, Record<string, string>> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const namesIn = (locale: string) =>
    Object.fromEntries(
      codes.flatMap((code) => {
        const name = regionsIn(locale).of(code);
        return name === undefined ? [] : [[code, name] as const];
      }),
    );
  return Object.fromEntries(LANGUAGES.map(wordsOf).map(({ locale }) => [locale, namesIn(locale)]));
}

let countries: ReturnType<typeof compileCountries> | undefined;

/** What a build has compiled; undefined where the code runs as it is written. */
function compiled() {
  const text = process.env.PARLEY_COUNTRIES;
  if (text !== undefined) countries ??= JSON.parse(text) as NonNullable<typeof countries>;
  return countries;
}

const regions = new Map<string, Intl.DisplayNames>();

function regionsIn(locale: string): Intl.DisplayNames {
  const known = regions.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  regions.set(locale, known);
  return known;
}

/**
 * What readers of `words` call something that its source names in another language: a town, an international
 * organisation or a state's institution by its name in theirs. Undefined where there is no such name: those of persons
 * and movements are the same in all languages.
 */
export function translated(named: Named, words: Words): string | undefined {
  const forms = [named.name, ...named.aliases];
  const first = (nameIn: (form: string, language: 'en' | 'nl') => string | undefined) =>
    forms.map((form) => nameIn(form, words.language)).find((name) => name !== undefined);
  switch (named.kind) {
    case 'place':
      return first(placeName);
    case 'organisation':
    case 'group':
      return institutionName(named, words) ?? first(bodyName);
    default:
      return undefined;
  }
}

/** “ministry of foreign affairs of Iran”. */
function institutionName({ classification, country }: Named, words: Words): string | undefined {
  const body = classification === undefined ? undefined : institutionIn(classification, words);
  const state = words.articles[country ?? ''] ?? countryName(country, words);
  return body !== undefined && state !== undefined ? `${body} ${words.of} ${state}` : undefined;
}

function institutionIn(classification: string, words: Words): string | undefined {
  const field = /^ministry-of-(.+)$/.exec(classification)?.[1];
  if (field !== undefined && isOneOf(FIELDS, field)) return words.ministry(words.fields[field]);
  return isOneOf(INSTITUTIONS, classification) ? words.institutions[classification] : undefined;
}

/**
 * What to call something whose source is in another language than the reader's: its name in that language; else a
 * group, which has no name but a description, in the words of the source and between quotation marks.
 */
export function calledAbroad(named: Named, words: Words): string {
  const own = translated(named, words);
  const name = oneLine(named.name);
  if (own !== undefined || named.kind !== 'group' || name === '') return own ?? named.name;
  return `${words.quotes[0]}${name}${words.quotes[1]}`;
}
