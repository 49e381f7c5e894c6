import type { GeoMatch, Name, OrgMatch } from '@parley/analysis';
import type { EntityKind } from '@parley/dossier';
import type { Context } from '../context.ts';
import { withEdges } from './edges.ts';
import { withFamilyNames } from './family-names.ts';
import { fold } from './names.ts';
import { gatherPersons, headOf, withoutGenitive } from './persons.ts';
import { Ranges } from './ranges.ts';
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
  const known = knownPersons(persons);
  const others = names.filter((name) => name.kind !== 'PER' && known(name) && !isWorld(name));
  return [...persons.filter((name) => words.has(fold(name.text)) || !isWorld(name)), ...others].sort(
    (a, b) => a.from - b.from,
  );
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

/** Kinds of organisation that act for their country; a movement or a medium in a country does not. */
const STATE_BODIES: ReadonlySet<string> = new Set(['service', 'ministry', 'legislature', 'agency']);

interface OrgName extends Range {
  readonly name: string;
  readonly key: string;
  readonly country: string | undefined;
  readonly kind: EntityKind;
  /** Whether it reports on others rather than acting. */
  readonly reports?: boolean;
}

function organisationNames(
  context: Context,
  names: readonly Name[],
  geo: readonly GeoMatch[],
  lexicon: readonly OrgMatch[],
): OrgName[] {
  const known = lexicon
    .filter((match) => !match.part)
    .map((match): OrgName => ({
      from: match.from,
      to: match.to,
      name: match.name,
      key: `org:${match.id}`,
      country: STATE_BODIES.has(match.kind) ? match.country : undefined,
      kind: 'organisation',
      reports: match.kind === 'media',
    }));
  const [ofKnown, ofGeo] = [new Ranges(known), new Ranges(geo)];
  const found = names
    .filter(
      (name) => (name.kind === 'ORG' || isCalledOrganisation(name, context)) && !isPortfolio(name, context),
    )
    .filter((name) => !ofKnown.over(name).some((org) => size(org) >= size(name)))
    .filter((name) => ofGeo.around(name).length === 0)
    .map((name): OrgName => {
      const country = ofGeo.over(name).find((match) => match.form === 'adjective')?.country ?? undefined;
      return {
        from: name.from,
        to: name.to,
        name: name.text,
        key: `org:${fold(name.text)}`,
        country,
        kind: 'organisation',
      };
    });
  const ofFound = new Ranges(found);
  return withAcronyms([
    ...known.filter((org) => !ofFound.over(org).some((name) => size(name) > size(org))),
    ...found,
  ]);
}

/** “vakbond Delta”, “the Delta union”: what the recogniser takes for a place or nothing known, beside a noun that says what it is. */
function isCalledOrganisation(name: Name, context: Context): boolean {
  if (name.kind === 'PER') return false;
  const before = context.tokens[name.from - 1];
  const after = context.tokens[name.to];
  const singular = (at: number | undefined) =>
    at !== undefined &&
    context.token(at).upos === 'NOUN' &&
    context.is(at, 'BODY') &&
    !context.token(at).feats.includes('Number=Plur');
  const apposed = singular(before?.index) && context.tree.isUnder(headOf(name, context), before!.index);
  const compound =
    after !== undefined && singular(after.index) && context.token(name.from).head === after.index;
  return apposed || compound;
}

/** “The Alliance of Ore and Coal Miners … the AOCM”: capitals that are the initials of a longer name stand for it. */
function withAcronyms(orgs: readonly OrgName[]): OrgName[] {
  const initials = new Map<string, OrgName>();
  for (const org of orgs) {
    const words = org.name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    const key = words.map((word) => word[0]).join('');
    if (words.length > 2 && !initials.has(key)) initials.set(key, org);
  }
  return orgs.map((org) => {
    const full = /^\p{Lu}{3,}$/u.test(org.name) ? initials.get(org.name) : undefined;
    return full === undefined ? org : { ...org, key: full.key, country: full.country };
  });
}

/** “Foreign Affairs” in a title, “Foreign Ministry”: part of an office or a description, not a name of its own. */
function isPortfolio(name: Name, context: Context): boolean {
  const office = context.officeAt(name.from);
  if (office && office.to >= name.to) return true;
  // “US Trade Representative”: the title goes on behind the name.
  if ((context.officeAt(name.to - 1)?.to ?? 0) > name.to) return true;
  const ministry = context.is(name.from - 1, 'OF') && context.is(name.from - 2, 'MINISTRY');
  if (ministry) return true;
  for (let i = name.from; i < name.to; i++) if (context.is(i, 'MINISTRY')) return true;
  return false;
}

function addOrganisation(org: OrgName, context: Context, table: EntityTable): void {
  const text = context.text(org.from, org.to);
  const draft = table.find(org.key) ?? table.create(org.kind, text, { key: org.key, country: org.country });
  if (org.reports) table.reporters.add(draft.id);
  const head = headOf(org, context);
  table.mention(
    { from: org.from, to: org.to, head, entities: [draft.id], form: 'name' },
    rangeOf(withArticle(org, context), context),
    text,
  );
}

/** Whether a capital or seat is meant as a place here: it stands after a preposition of place or direction. */
function isPlaceHere(range: Range, context: Context): boolean {
  const head = headOf(range, context);
  const before = range.from - 1;
  const cases = [...context.tree.children(head, 'case'), ...(before >= 0 ? [before] : [])];
  const over = context.token(head).head;
  // “left for Cairo”, but “for Cairo that is too much”.
  const leads = (index: number) =>
    !context.is(index, 'FOR') || (over >= 0 && over < head && context.is(over, 'TRAVEL', 'LEAVE'));
  const where = cases.some((index) => context.is(index, 'IN', 'TOWARDS', 'FROM') && leads(index));
  return where || isDateline(range, context);
}

function isDateline(range: Range, context: Context): boolean {
  const sentence = context.tree.sentenceOf(range.from);
  return context.analysis.blocks[sentence.block]?.kind === 'dateline';
}

function addGeography(match: GeoMatch, context: Context, table: EntityTable): void {
  const text = context.text(match.from, match.to);
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

export function rangeOf(range: Range, context: Context): { start: number; end: number } {
  return { start: context.token(range.from).start, end: context.token(range.to - 1).end };
}
