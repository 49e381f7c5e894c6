import type { GeoMatch, Name, OrganisationKind, OrgMatch } from '@parley/analysis';
import type { Context } from '../context.ts';
import { fold } from './names.ts';
import { headOf } from './persons.ts';
import { isPlaceHere } from './places.ts';
import { Ranges } from './ranges.ts';
import type { Range } from './ranges.ts';

const size = (range: Range) => range.to - range.from;

/** Kinds of organisation that act for their country; a movement or a medium in a country does not. */
const STATE_BODIES: ReadonlySet<string> = new Set(['service', 'ministry', 'legislature', 'agency']);

/** An organisation that is named. */
export interface OrgName extends Range {
  readonly name: string;
  readonly key: string;
  readonly country: string | undefined;
  readonly sort?: OrganisationKind;
  readonly home?: string | undefined;
  /** A place's name that stands for it. */
  readonly metonym?: boolean;
  /** Whether it reports on others rather than acting. */
  readonly reports?: boolean;
}

/**
 * The organisations that a text names: those of the lexicon, and what the recogniser takes for one; of two that overlap
 * the longer. An abbreviation goes with the name that it abbreviates.
 */
export function organisationNames(
  context: Context,
  names: readonly Name[],
  geo: readonly GeoMatch[],
  lexicon: readonly OrgMatch[],
): OrgName[] {
  const isElsewhere = placesMeant(context, geo, lexicon);
  const known = lexicon
    .filter((match) => !match.part && !isElsewhere(match))
    .map((match): OrgName => ({
      from: match.from,
      to: match.to,
      name: match.name,
      key: `org:${match.id}`,
      country: STATE_BODIES.has(match.kind) ? match.country : undefined,
      sort: match.kind,
      home: match.country,
      metonym: match.metonym,
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
      const from = withoutArticle(name, context);
      const text = context.text(from, name.to);
      return { from, to: name.to, name: text, key: `org:${fold(text)}`, country };
    });
  const ofFound = new Ranges(found);
  const all = [
    ...known.filter((org) => !ofFound.over(org).some((name) => size(name) > size(org))),
    ...found,
  ].sort((one, other) => one.from - other.from);
  return withBrackets(withAcronyms(all), context);
}

/** An article that begins a sentence is not part of a long name: “The National Oil Company”. */
function withoutArticle({ from, to }: Name, context: Context): number {
  return to - from > 2 && context.token(from).upos === 'DET' ? from + 1 : from;
}

/**
 * Where the town that stands for an organisation is meant by itself: as a place, or, where the text speaks more often of
 * the country whose capital it is than of the organisation, as that country.
 */
function placesMeant(
  context: Context,
  geo: readonly GeoMatch[],
  lexicon: readonly OrgMatch[],
): (match: OrgMatch) => boolean {
  const capitals = new Ranges(geo.filter(({ form }) => form === 'capital'));
  const countries = counted(geo.filter(({ form }) => form !== 'capital').map(({ country }) => country));
  const bodies = counted(lexicon.filter(({ metonym }) => !metonym).map(({ id }) => id));
  return (match) => {
    if (!match.metonym) return false;
    if (isPlaceHere(match, context)) return true;
    const country = capitals.around(match)[0]?.country;
    return country != null && (countries.get(country) ?? 0) > (bodies.get(match.id) ?? 0);
  };
}

function counted<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** “the Northern Liberation Front (NLF) … the NLF”: what stands in brackets behind a name is its short form. */
function withBrackets(orgs: readonly OrgName[], { tokens }: Context): OrgName[] {
  const keys = new Map<string, OrgName>();
  orgs.forEach((org, at) => {
    const short = orgs[at + 1];
    const enclosed = tokens[org.to]?.text === '(' && short?.from === org.to + 1;
    if (!enclosed || tokens[short.to]?.text !== ')' || !isAcronym(short.name) || short.key === org.key)
      return;
    // Of a name that many bodies have and one that the lexicon knows for one, the latter says who it is.
    const [kept, other] = short.sort === undefined ? [org, short] : [short, org];
    keys.set(other.key, kept);
  });
  return orgs.map((org) => {
    const full = keys.get(org.key);
    return full === undefined ? org : { ...full, from: org.from, to: org.to, name: org.name };
  });
}

const isAcronym = (name: string) => /^[\p{L}\d&-]{2,9}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

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
