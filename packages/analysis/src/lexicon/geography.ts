import { createPhrases, findPhrases } from './phrases.ts';
import type { LexicalSpan, LexicalToken, Phrases } from './phrases.ts';
import { readTable } from './tables.ts';
import type { Item, Row } from './tables.ts';

/** What a geographic word says: a country's name, its people, where it is governed from, or a place in it. */
export type GeoForm = 'name' | 'adjective' | 'inhabitant' | 'inhabitants' | 'capital' | 'seat' | 'place';

/** What a language calls the world; every table is read by `readTable`. */
export interface GeographyData {
  /** ISO 3166-1 alpha-2 | names | adjectives | an inhabitant | inhabitants | capitals and seats of government */
  readonly countries: string;
  /** As `countries`, for what is no state: the country it lies in, or `-`. Its name and capitals are places. */
  readonly regions: string;
  /** Country | the buildings and streets that stand for its government. */
  readonly seats: string;
  /** Country, or `-` | towns, regions, waters. */
  readonly places: string;
  /** Endings that make a name possessive within the same word (Dutch “Irans”). */
  readonly genitives: readonly string[];
}

/** A geographic word of the lexicon. */
export interface GeoEntry {
  /** ISO 3166-1 alpha-2; null for what belongs to no single country. */
  readonly country: string | null;
  readonly form: GeoForm;
  /** The canonical name, in the language, of the country, or of the place where `form` is a place. */
  readonly entry: string;
  /** The same words are also a common personal name or another word. */
  readonly ambiguous: boolean;
}

/** A geographic word in the text. Where a form is an adjective and an inhabitant alike, it counts as adjective. */
export interface GeoMatch extends LexicalSpan, GeoEntry {
  /** Only a piece of its token: the “Kremlin” of “Kremlin-adviseur”. */
  readonly part: boolean;
  /** The “North” of “North and South Korea”: the rest of its name stands behind the other. */
  readonly half?: true;
}

/** A language's geography, ready for `findGeography`. */
export interface Geography {
  readonly phrases: Phrases<GeoEntry>;
}

type Entry = readonly [string, GeoEntry];
const COLUMNS: readonly GeoForm[] = ['adjective', 'inhabitant', 'inhabitants'];
const CAPITAL = /^\p{Lu}/u;
const CODE = /^[A-Z]{2}$/u;
/** Offices are read by the same geography that is looked for in the text; it is made once. */
const made = new WeakMap<GeographyData, Geography>();

/**
 * Prepares a language's geography.
 *
 * @throws RangeError when a table is malformed or a country code is not two capitals.
 */
export function createGeography(data: GeographyData): Geography {
  const geography = made.get(data) ?? compile(data);
  made.set(data, geography);
  return geography;
}

function compile(data: GeographyData): Geography {
  const countries = readTable(data.countries, 6);
  const regions = readTable(data.regions, 6);
  const named = [
    ...countries.flatMap((row) => stateEntries(row, 'name', 'capital')),
    ...regions.flatMap((row) => stateEntries(row, 'place', 'place')),
    ...readTable(data.seats, 2).flatMap((row) => placeEntries(codeOf(row), row[1]!, 'seat')),
    ...readTable(data.places, 2).flatMap((row) => placeEntries(codeOf(row), row[1]!, 'place')),
  ];
  return { phrases: createPhrases([...named, ...genitives(named, data.genitives)]) };
}

/** The geographic words in the tokens, longest first, none overlapping. */
export function findGeography(tokens: readonly LexicalToken[], geography: Geography): GeoMatch[] {
  const found = findPhrases(tokens, geography.phrases).map(({ value, ...span }) => ({ ...span, ...value }));
  const halves = found.flatMap((match) => firstHalf(match, tokens, geography) ?? []);
  if (halves.length === 0) return found;
  const rest = found.filter(({ from }) => !halves.some((half) => half.from === from));
  return [...rest, ...halves].sort((a, b) => a.from - b.from);
}

/** The “North” of “North and South Korea”, the “Noord-” of “Noord- en Zuid-Korea”: a name that ends as the one after it. */
function firstHalf(
  match: GeoMatch,
  tokens: readonly LexicalToken[],
  geography: Geography,
): GeoMatch | undefined {
  const [left, joint, first] = [tokens[match.from - 2], tokens[match.from - 1], tokens[match.from]!];
  if (left === undefined || match.part || !CAPITAL.test(left.text) || !/^\p{Ll}{1,3}$/u.test(joint!.text))
    return undefined;
  const tail = tokens.slice(match.from + 1, match.to).map(({ text }) => text);
  const seam = first.text.indexOf('-');
  const hanging = left.text.endsWith('-');
  if (hanging ? seam < 0 : tail.length === 0 || !CAPITAL.test(tail[0]!)) return undefined;
  const words = [hanging ? left.text + first.text.slice(seam + 1) : left.text, ...tail];
  const whole = findPhrases(
    words.map((text) => ({ text, start: 0, end: text.length })),
    geography.phrases,
  );
  const [half] = whole;
  const fits = half?.from === 0 && half.to === words.length && !half.part && half.value.entry !== match.entry;
  if (!fits) return undefined;
  const { start, end } = left;
  return { from: match.from - 2, to: match.from - 1, start, end, part: false, half: true, ...half.value };
}

function stateEntries(row: Row, nameForm: GeoForm, capitalForm: GeoForm): Entry[] {
  const country = codeOf(row);
  const entry = row[1]![0]?.name;
  if (entry === undefined) throw new RangeError(`No name for ${country ?? 'a region'} in the geography`);
  const people = COLUMNS.flatMap((form, at) => entriesOf(row[at + 2]!, { country, form, entry }));
  return [
    ...entriesOf(row[1]!, { country, form: nameForm, entry }),
    ...people,
    ...placeEntries(country, row[5]!, capitalForm),
  ];
}

function placeEntries(country: string | null, items: readonly Item[], form: GeoForm): Entry[] {
  return items.flatMap((item) => entriesOf([item], { country, form, entry: item.name }));
}

function entriesOf(items: readonly Item[], entry: Omit<GeoEntry, 'ambiguous'>): Entry[] {
  const spellings = items.flatMap((item) => item.spellings);
  return spellings.flatMap(({ forms, ambiguous }) => {
    const value = { ...entry, ambiguous };
    return forms.map((form): Entry => [form, value]);
  });
}

function genitives(entries: readonly Entry[], endings: readonly string[]): Entry[] {
  // Places are left out: so many are listed that an ending makes other words of some (“Hama” + s).
  const names = entries.filter(([, { form }]) => form === 'name' || form === 'capital');
  return endings.flatMap((ending) => names.map(([text, entry]): Entry => [text + ending, entry]));
}

function codeOf(row: Row): string | null {
  const code = row[0]![0]?.name;
  if (code === undefined) return null;
  if (!CODE.test(code)) throw new RangeError(`Not a country code: ${code}`);
  return code;
}
