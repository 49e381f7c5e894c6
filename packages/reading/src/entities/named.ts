import type { GeoMatch, Name, OrgMatch } from '@parley/analysis';
import type { Context } from '../context.ts';
import { withEdges } from './edges.ts';
import { withFamilyNames } from './family-names.ts';
import { fold } from './names.ts';
import { organisationNames } from './org-names.ts';
import type { OrgName } from './org-names.ts';
import { isPlaceHere } from './places.ts';
import { gatherPersons, headOf, withoutGenitive } from './persons.ts';
import { rangeOf, Ranges } from './ranges.ts';
import type { Range } from './ranges.ts';
import type { EntityTable } from './table.ts';

const isSameRange = (a: Range, b: Range) => a.from === b.from && a.to === b.to;
const size = (range: Range) => range.to - range.from;

/**
 * Gathers everything that is mentioned by name: persons, countries, places, organisations. The recogniser finds
 * names, the lexicons know the world; where they disagree, the longer one wins, and the lexicon where they are equal.
 */
export function gatherNames(context: Context, table: EntityTable): void {
  const { geography, organisations } = context.analysis;
  const whole = geography.filter((match) => !match.part);
  const known = { geography: whole, organisations };
  const names = withEdges(withFamilyNames(context.analysis.names, context, known), context, known);
  const persons = personNames(names, whole, organisations);
  const ofPersons = new Ranges(persons);
  const free = (range: Range) => ofPersons.over(range).length === 0;
  const orgs = organisationNames(context, names, whole, organisations).filter(free);
  gatherPersons(persons, context, table);
  for (const org of orgs) addOrganisation(org, context, table);
  const ofOrgs = new Ranges(orgs);
  const open = (range: Range) => free(range) && !ofOrgs.over(range).some((org) => size(org) >= size(range));
  for (const match of whole.filter(open)) addGeography(match, context, table);
  for (const match of geography.filter((geo) => geo.part)) addPart(match, context, table);
  for (const match of geography.filter((geo) => geo.form === 'adjective')) nameCountry(match, table);
  const people = new Ranges(whole.filter(isOfPeople));
  const inLexicon = new Set(
    whole.filter((match) => !isOfPeople(match)).flatMap(({ from, to }) => range(from, to)),
  );
  const isPlace = (name: Name) =>
    name.kind === 'LOC' &&
    !people.around(name).some((match) => isSameRange(match, name)) &&
    !range(name.from, name.to).some((index) => inLexicon.has(index));
  for (const name of names.filter((n) => isPlace(n) && open(n))) addPlace(name, context, table);
}

const isOfPeople = ({ form }: GeoMatch) => form === 'adjective' || form === 'inhabitant';
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

function personNames(names: readonly Name[], geo: readonly GeoMatch[], orgs: readonly OrgMatch[]): Name[] {
  const persons = names.filter((name) => name.kind === 'PER');
  const words = new Set(
    persons.filter((name) => size(name) > 1).flatMap((name) => name.text.split(/\s+/).map(fold)),
  );
  const [ofGeo, ofOrgs] = [new Ranges(geo.filter((match) => !match.ambiguous)), new Ranges(orgs)];
  const isWorld = (name: Name) => ofGeo.around(name).length > 0 || ofOrgs.around(name).length > 0;
  // “the B government” is the country's, whoever B is.
  const inLonger = (name: Name) => ofGeo.around(name).some((match) => size(match) > size(name));
  // “van Noorwegen”: a preposition and a country, whatever the recogniser makes of it.
  const isOfWorld = (name: Name) =>
    /^\p{Ll}/u.test(name.text) &&
    ofGeo.over(name).some((match) => match.from > name.from && match.to === name.to);
  const known = knownPersons(persons);
  const others = names.filter((name) => name.kind !== 'PER' && known(name) && !isWorld(name));
  const own = persons.filter(
    (name) => !inLonger(name) && !isOfWorld(name) && (words.has(fold(name.text)) || !isWorld(name)),
  );
  return [...own, ...others].sort((a, b) => a.from - b.from);
}

/** Whether a name that the recogniser takes for something else is a person named in full, or her family name. */
function knownPersons(persons: readonly Name[]): (name: Name) => boolean {
  const full = persons.filter((name) => size(name) > 1);
  const whole = new Set(full.map(({ text }) => fold(text)));
  const family = new Set(full.map(({ text }) => fold(text.split(/\s+/).at(-1)!)));
  return (name) => {
    const text = fold(name.text);
    if (size(name) > 1) return whole.has(text);
    return family.has(text) || family.has(withoutGenitive(text));
  };
}

function addOrganisation(org: OrgName, context: Context, table: EntityTable): void {
  const text = context.text(org.from, org.to);
  const name = org.metonym === true ? org.name : text;
  const draft =
    table.find(org.key) ?? table.create('organisation', name, { key: org.key, country: org.country });
  draft.sort ??= org.sort;
  draft.home ??= org.home;
  if (org.reports) table.reporters.add(draft.id);
  const head = headOf(org, context);
  table.mention(
    { from: org.from, to: org.to, head, entities: [draft.id], form: 'name' },
    rangeOf(withArticle(org, context), context),
    text,
  );
}

function addGeography(match: GeoMatch, context: Context, table: EntityTable): void {
  const text = match.half === true ? match.entry : context.text(match.from, match.to);
  const range = rangeOf(withArticle(match, context), context);
  const mention = { from: match.from, to: match.to, head: headOf(match, context), form: 'name' as const };
  const asPlace = match.form === 'place' || (match.form === 'capital' && isPlaceHere(match, context));
  if (match.form === 'adjective') return;
  if (match.form === 'inhabitant') return;
  if (asPlace || match.country === null) {
    const key = `place:${fold(match.form === 'place' ? match.entry : text)}`;
    const draft =
      table.find(key) ?? table.create('place', text, { key, country: match.country ?? undefined });
    table.mention({ ...mention, entities: [draft.id] }, range, text);
    return;
  }
  const draft = countryEntity(match.country, match.entry, table);
  if (match.form === 'name' && !draft.names.has(text)) putFirst(draft.names, text);
  table.mention({ ...mention, entities: [draft.id] }, range, text);
}

/** The country of a code, made on first need under its canonical name. */
export function countryEntity(code: string, name: string, table: EntityTable) {
  const key = `country:${code}`;
  return table.find(key) ?? table.create('country', name, { key, country: code, id: code.toLowerCase() });
}

function putFirst(names: Map<string, number>, name: string): void {
  const rest = [...names];
  names.clear();
  names.set(name, 0);
  for (const [key, count] of rest) if (key !== name) names.set(key, count);
}

/** A country that is known by its seat alone has its own name where its adjective stands in the text. */
function nameCountry({ country, entry }: GeoMatch, table: EntityTable): void {
  const draft = country === null ? undefined : table.find(`country:${country}`);
  if (draft && !draft.names.has(entry)) putFirst(draft.names, entry);
}

/** The “Kremlin” of “Kremlin-adviseur” mentions Russia, but refers to nothing by itself. */
function addPart(match: GeoMatch, context: Context, table: EntityTable): void {
  if (match.country === null || match.form === 'adjective') return;
  const draft = countryEntity(match.country, match.entry, table);
  const start = match.start;
  const end = match.end;
  draft.spans.push({ start, end });
  draft.names.set(context.document.text.slice(start, end), 1);
}

function addPlace(name: Name, context: Context, table: EntityTable): void {
  const key = `place:${fold(name.text)}`;
  const draft = table.find(key) ?? table.create('place', name.text, { key });
  const mention = {
    from: name.from,
    to: name.to,
    head: headOf(name, context),
    entities: [draft.id],
    form: 'name' as const,
  };
  table.mention(mention, { start: name.start, end: name.end }, name.text);
}

/** A name with its own article: “the Kremlin”, but not “the Kremlin adviser”. */
function withArticle({ from, to }: Range, context: Context): Range {
  const before = context.tokens[from - 1];
  const own = before?.upos === 'DET' && before.head >= from && before.head < to;
  return { from: own ? from - 1 : from, to };
}
