import type { Profile, Reason } from '../model.ts';
import { countryCode } from './countries.ts';
import { gatherNamed } from './named.ts';
import type { Named } from './named.ts';
import { groupByName } from './groups.ts';
import { namingsOf } from './namings.ts';
import { personName } from './names.ts';
import { personsOf } from './persons.ts';
import type { Person } from './persons.ts';
import { mergeByOffice, mergeBySecondName } from './same-holder.ts';
import { attach } from './surnames.ts';

/** Profiles that are one, and reasons for it that their names alone do not tell. */
export interface Cluster {
  profiles: Profile[];
  reasons: Reason[];
}

/** Who is who, as far as reports tell. The profiles are in an order of their content. */
export function clustersOf(profiles: readonly Profile[]): Cluster[] {
  const sorted = sort(profiles);
  const persons = resolvePersons(sorted.persons);
  const bodies = resolveBodies(gatherNamed(sorted.bodies), persons);
  return [
    ...[...sorted.countries.values()].map((all) => ({ profiles: all, reasons: [] })),
    ...persons,
    ...bodies,
    ...gatherNamed(sorted.places),
    ...sorted.unnamed.map((profile) => ({ profiles: [profile], reasons: [] })),
  ];
}

interface Sorted {
  readonly countries: Map<string, Profile[]>;
  readonly persons: Profile[];
  readonly bodies: Profile[];
  readonly places: Profile[];
  readonly unnamed: Profile[];
}

function sort(profiles: readonly Profile[]): Sorted {
  const sorted: Sorted = { countries: new Map(), persons: [], bodies: [], places: [], unnamed: [] };
  for (const profile of profiles) {
    const code = countryOf(profile);
    if (profile.names.length === 0) sorted.unnamed.push(profile);
    else if (code !== undefined) add(sorted.countries, code, profile);
    else if (profile.kind === 'person') sorted.persons.push(profile);
    else if (profile.kind === 'place' || profile.kind === 'country') sorted.places.push(profile);
    else sorted.bodies.push(profile);
  }
  return sorted;
}

function add(countries: Map<string, Profile[]>, code: string, profile: Profile): void {
  const known = countries.get(code);
  if (known === undefined) countries.set(code, [profile]);
  else known.push(profile);
}

/** The code of a country, be it met as a party or as a place. */
function countryOf({ kind, country, names }: Profile): string | undefined {
  if (kind === 'country') return country ?? firstCode(names);
  if (kind !== 'place') return undefined;
  const code = countryCode(names[0] ?? '');
  return country === undefined || country === code ? code : undefined;
}

const firstCode = (names: readonly string[]): string | undefined =>
  names.map(countryCode).find((code) => code !== undefined);

function resolvePersons(profiles: readonly Profile[]): Person[] {
  const { groups, open } = groupByName(namingsOf(profiles));
  const persons = mergeByOffice(groups.flatMap(personsOf));
  attach(persons, open);
  return mergeBySecondName(persons);
}

/** Takes a body that has the full name of a person, who is met more often, for that person. */
function resolveBodies(bodies: readonly Named[], persons: readonly Person[]): Named[] {
  const byName = new Map(
    persons.flatMap((person) => [...person.forms.keys()].map((key) => [key, person] as const)),
  );
  return bodies.filter((body) => {
    const name = personName(body.text);
    const person = name.words.length < 2 ? undefined : byName.get(name.key);
    if (person === undefined || person.profiles.length < body.profiles.length) return true;
    for (const profile of body.profiles) person.profiles.push(profile);
    return false;
  });
}
