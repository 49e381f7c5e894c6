import { createGeography } from '../geography.ts';
import type { Geography, GeographyData } from '../geography.ts';
import { createOrganisations } from '../organisations.ts';
import type { Organisations, OrganisationsData } from '../organisations.ts';
import { createPhrases } from '../phrases.ts';
import type { Phrases } from '../phrases.ts';
import { formsOf, readTable } from '../tables.ts';
import type { Item, Row } from '../tables.ts';

const RANKS = ['former', 'acting', 'deputy', 'first', 'senior', 'high', 'chief', 'then'] as const;
/**
 * What a word before an office says of it; `first` counts before a deputy only, `high` for offices that `aliases`
 * has as `high-…`, and `then` is merely passed over.
 */
export type Rank = (typeof RANKS)[number];

const FLAGS = ['glue', 'free', 'bare', 'leads', 'bound', 'strict', 'named'] as const;
type Flag = (typeof FLAGS)[number];

/** How a language names offices; every table is read by `readTable`. */
export interface OfficesData {
  /** id | id with a portfolio in place of {} | flags | singular | plural */
  readonly offices: string;
  /** id | names after a preposition | names before the office, or glued to it */
  readonly portfolios: string;
  /** rank | words, a final hyphen where it must have one | prefixes within a word */
  readonly ranks: string;
  /** id of an office | the bodies of which the head (leader, chief) has that office */
  readonly leads: string;
  /** id | the id that the composition would give */
  readonly aliases: string;
  /** Rows of phrases that hold no office though they seem to. */
  readonly blocked: string;
  /** Rows of words that end like an office without being one (“begeleider”). */
  readonly unglued: string;
  readonly of: readonly string[];
  /** What may stand, like `of`, before the body that somebody works for. */
  readonly at: readonly string[];
  readonly for: readonly string[];
  /** Nouns of which a portfolio may be but the first part (“intelligence agency”). */
  readonly bodies: readonly string[];
  readonly articles: readonly string[];
  readonly and: readonly string[];
  readonly determiners: readonly string[];
  /** Words that no phrase of modifiers before an office holds. */
  readonly breaks: readonly string[];
  /** Words that may follow a noun but not an adjective or a part of a compound. */
  readonly followers: readonly string[];
  /** Whether the bare name of a country may stand before an office (“US president”). */
  readonly adjuncts: boolean;
  /** Whether the words are those of ids, so that an unknown portfolio may become part of one. */
  readonly wordsAreIds: boolean;
  readonly geography: GeographyData;
  readonly organisations: OrganisationsData;
}

/** An office without rank or portfolio. */
export interface Office {
  readonly id: string;
  /** The id with a portfolio in place of `{}`; undefined for an office that has none. */
  readonly withField: string | undefined;
  readonly flags: readonly Flag[];
}

/** A word or words for an office. */
export interface OfficeForm {
  readonly office: Office;
  readonly plural: boolean;
}

/** A language's offices, ready for `findOffices`. */
export interface Offices {
  readonly forms: Phrases<OfficeForm>;
  /** Forms that may end a compound, by their letters, and the lengths of those, longest first. */
  readonly glued: ReadonlyMap<string, OfficeForm>;
  readonly gluedLengths: readonly number[];
  readonly unglued: ReadonlySet<string>;
  readonly fieldsAfter: Phrases<string>;
  readonly fieldsBefore: Phrases<string>;
  readonly fieldPrefixes: ReadonlyMap<string, string>;
  readonly ranks: Phrases<Rank>;
  readonly rankPrefixes: readonly (readonly [string, Rank])[];
  readonly leads: Phrases<string>;
  readonly aliases: ReadonlyMap<string, string>;
  readonly blocked: Phrases<true>;
  readonly of: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  readonly for: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  readonly followers: ReadonlySet<string>;
  readonly adjuncts: boolean;
  readonly wordsAreIds: boolean;
  readonly geography: Geography;
  readonly organisations: Organisations;
}

/**
 * Prepares a language's offices.
 *
 * @throws RangeError when a table is malformed, or holds an unknown rank or flag.
 */
export function createOffices(data: OfficesData): Offices {
  const rows = readTable(data.offices, 5).map((row) => ({ row, office: officeOf(row) }));
  const glued = new Map(
    rows
      .filter(({ office }) => office.flags.includes('glue'))
      .flatMap(({ row, office }) => formEntries(row, office)),
  );
  const portfolios = readTable(data.portfolios, 3);
  const ranks = readTable(data.ranks, 3);
  return {
    forms: createPhrases(rows.flatMap(({ row, office }) => formEntries(row, office))),
    glued,
    gluedLengths: [...new Set([...glued.keys()].map((form) => form.length))].sort((a, b) => b - a),
    unglued: new Set(wordsOf(data.unglued)),
    fieldsAfter: createPhrases(portfolios.flatMap((row) => pairs(row[1]!, row[0]![0]!.name))),
    fieldsBefore: createPhrases(portfolios.flatMap((row) => pairs(row[2]!, row[0]![0]!.name))),
    fieldPrefixes: new Map(portfolios.flatMap((row) => pairs(row[2]!, row[0]![0]!.name))),
    ranks: createPhrases(ranks.flatMap((row) => pairs(row[1]!, rankOf(row)))),
    rankPrefixes: ranks.flatMap((row) => pairs(row[2]!, rankOf(row))),
    leads: createPhrases(readTable(data.leads, 2).flatMap((row) => pairs(row[1]!, row[0]![0]!.name))),
    aliases: new Map(readTable(data.aliases, 2).flatMap((row) => pairs(row[1]!, row[0]![0]!.name))),
    blocked: createPhrases(wordsOf(data.blocked).map((phrase): [string, true] => [phrase, true])),
    ...wordSets(data),
    adjuncts: data.adjuncts,
    wordsAreIds: data.wordsAreIds,
    geography: createGeography(data.geography),
    organisations: createOrganisations(data.organisations),
  };
}

function wordSets(data: OfficesData) {
  return {
    of: new Set(data.of),
    at: new Set(data.at),
    for: new Set(data.for),
    bodies: new Set(data.bodies),
    articles: new Set(data.articles),
    and: new Set(data.and),
    determiners: new Set(data.determiners),
    breaks: new Set(data.breaks),
    followers: new Set(data.followers),
  };
}

function officeOf(row: Row): Office {
  const flags = formsOf(row[2]!).map((name) => FLAGS.find((flag) => flag === name) ?? unknown('flag', name));
  return { id: row[0]![0]!.name, withField: row[1]![0]?.name, flags };
}

function formEntries(row: Row, office: Office): [string, OfficeForm][] {
  return [...pairs(row[3]!, { office, plural: false }), ...pairs(row[4]!, { office, plural: true })];
}

function rankOf(row: Row): Rank {
  const name = row[0]![0]!.name;
  return RANKS.find((rank) => rank === name) ?? unknown('rank', name);
}

function pairs<T>(items: readonly Item[], value: T): [string, T][] {
  return formsOf(items).map((form) => [form, value]);
}

function wordsOf(table: string): string[] {
  // A row may end in a comma, so that a long list can be broken into lines.
  return readTable(table.replaceAll(/,\s*\n/g, '\n'), 1).flatMap((row) => formsOf(row[0]!));
}

function unknown(what: string, name: string): never {
  throw new RangeError(`Unknown ${what} in the table of offices: ${name}`);
}
