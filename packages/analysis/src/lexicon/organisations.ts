import { atomsOf, createPhrases, findPhrases, phraseAnyCase, toMatch } from './phrases.ts';
import type { LexicalSpan, LexicalToken, PhraseMatch, Phrases } from './phrases.ts';
import { formsOf, readTable } from './tables.ts';
import type { Row } from './tables.ts';

export type { LexicalSpan, LexicalToken } from './phrases.ts';

/** What sort of body an organisation is. `agency` is a specialised body of a larger one; wire agencies are media. */
export const ORGANISATION_KINDS = [
  'international',
  'bloc',
  'agency',
  'court',
  'media',
  'armed-group',
  'service',
  'party',
  'union',
  'employers',
  'company',
  'ministry',
  'legislature',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What a language calls standing organisations; every table is read by `readTable`. */
export interface OrganisationsData {
  /** id | kind | ISO 3166-1 alpha-2 of the country it belongs to, or - | names */
  readonly organisations: string;
  /** id of an organisation | the places that stand for it */
  readonly metonyms: string;
  /** id of a kind of institution | the nouns for it, in lower case */
  readonly institutions: string;
  /** How a ministry is named after its portfolio: “ministry of {}”. */
  readonly ministries: readonly string[];
  /** Fields of government: id | names after a preposition | names before “ministry”. */
  readonly portfolios: string;
}

/** An organisation of the lexicon. */
export interface OrgEntry {
  readonly id: string;
  /** The canonical name in the language. */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The words are a place's name that stands for the organisation: “Brussels” for the EU. */
  readonly metonym: boolean;
  /** The same words are also a common name or another word. */
  readonly ambiguous: boolean;
}

/** A standing organisation in the text. `part` is set where it is a piece of its token (“EU-top”). */
export interface OrgMatch extends LexicalSpan, OrgEntry {
  readonly part: boolean;
}

/** A noun for an institution, whosever it is: “the foreign ministry”, “the army”. */
export interface InstitutionMatch extends LexicalSpan {
  /** `parliament`, `security-service`, `ministry-of-foreign-affairs`, … */
  readonly id: string;
  readonly part: boolean;
}

/** A language's organisations, ready for `findOrganisations` and `findInstitutions`. */
export interface Organisations {
  readonly phrases: Phrases<OrgEntry>;
  readonly institutions: Phrases<string>;
}

/** Offices are read by the same organisations that are looked for in the text; they are made once. */
const made = new WeakMap<OrganisationsData, Organisations>();

/**
 * Prepares a language's organisations.
 *
 * @throws RangeError when a table is malformed, a kind is unknown or a metonym stands for no listed organisation.
 */
export function createOrganisations(data: OrganisationsData): Organisations {
  const organisations = made.get(data) ?? compile(data);
  made.set(data, organisations);
  return organisations;
}

function compile(data: OrganisationsData): Organisations {
  const entries = readTable(data.organisations, 4).flatMap(organisationEntries);
  const byId = new Map(entries.map(([, entry]) => [entry.id, entry]));
  const metonyms = readTable(data.metonyms, 2).flatMap((row) => metonymEntries(row, byId));
  const institutions = readTable(data.institutions, 2).flatMap((row) => idEntries(row));
  return {
    phrases: createPhrases([...entries, ...metonyms]),
    institutions: createPhrases([...institutions, ...ministryEntries(data)]),
  };
}

/** The standing organisations in the tokens, longest first, none overlapping. */
export function findOrganisations(tokens: readonly LexicalToken[], organisations: Organisations): OrgMatch[] {
  return findPhrases(tokens, organisations.phrases).map(({ value, ...span }) => ({ ...span, ...value }));
}

/** The nouns for institutions in the tokens, in whatever case, longest first, none overlapping. */
export function findInstitutions(
  tokens: readonly LexicalToken[],
  organisations: Organisations,
): InstitutionMatch[] {
  const atoms = atomsOf(tokens);
  const matches: PhraseMatch<string>[] = [];
  for (let at = 0; at < atoms.length;) {
    const hit = phraseAnyCase(atoms, at, organisations.institutions);
    if (hit) matches.push(toMatch(atoms, at, hit.to, hit.value));
    at = hit ? hit.to : at + 1;
  }
  return matches.map(({ value, ...span }) => ({ ...span, id: value }));
}

function organisationEntries(row: Row): [string, OrgEntry][] {
  const id = row[0]![0]!.name;
  const country = row[2]![0]?.name;
  const name = row[3]![0]?.name ?? id;
  const base = { id, name, kind: kindOf(row), metonym: false, ...(country === undefined ? {} : { country }) };
  return spell(row[3]!, base);
}

function metonymEntries(row: Row, byId: ReadonlyMap<string, OrgEntry>): [string, OrgEntry][] {
  const id = row[0]![0]!.name;
  const entry = byId.get(id);
  if (!entry) throw new RangeError(`A metonym stands for no organisation: ${id}`);
  return spell(row[1]!, { ...entry, metonym: true });
}

function spell(items: Row[number], entry: Omit<OrgEntry, 'ambiguous'>): [string, OrgEntry][] {
  const spellings = items.flatMap((item) => item.spellings);
  return spellings.flatMap(({ forms, ambiguous }) => {
    const value = { ...entry, ambiguous };
    return forms.map((form): [string, OrgEntry] => [form, value]);
  });
}

function kindOf(row: Row): OrganisationKind {
  const kind = ORGANISATION_KINDS.find((known) => known === row[1]![0]?.name);
  if (!kind) throw new RangeError(`Not a kind of organisation: ${row[1]![0]?.name} (${row[0]![0]!.name})`);
  return kind;
}

function idEntries(row: Row): [string, string][] {
  const id = row[0]![0]!.name;
  return formsOf(row[1]!).map((form) => [form, id]);
}

function ministryEntries({ ministries: patterns, portfolios }: OrganisationsData): [string, string][] {
  const fields = readTable(portfolios, 3).flatMap((row) => [
    ...formsOf(row[1]!).map((form) => ({ id: row[0]![0]!.name, form, pre: false })),
    ...formsOf(row[2]!).map((form) => ({ id: row[0]![0]!.name, form, pre: true })),
  ]);
  return fields.flatMap(({ id, form, pre }) =>
    patterns
      .filter((pattern) => pattern.startsWith('{}') === pre)
      .map((pattern): [string, string] => [pattern.replace('{}', form), `ministry-of-${id}`]),
  );
}
