import type { Identity } from '../model.ts';
import { bodiesOfTheirOwn } from './bodies.ts';
import type { Cast } from './cast.ts';
import { Tally } from './tally.ts';

const BY_DELEGATION = 1;
const BY_OFFICE = 0.5;
const BY_NATIONALITY = 0.4;

/** Says for which party somebody or something counts. */
export interface Parties {
  /** An identity: a country, an organisation or a group; undefined for whoever stands for none. */
  readonly partyOf: (identity: Identity) => string | undefined;
  /** The country that a place lies in, where the record knows it; a country is itself. */
  readonly countryOf: (identity: Identity) => string | undefined;
}

/**
 * Persons count for the delegation they sit in, the body or country of their office, or their own country: that which
 * most reports say, so that one report that seats somebody on the wrong side of the table moves nobody. Groups and
 * organisations of a country count for that country, unless they are sides of their own.
 */
export function partiesOf(casts: readonly Cast[], all: readonly Identity[]): Parties {
  const countries = countriesByCode(all);
  const own = bodiesOfTheirOwn(casts);
  const bodyOf = (identity: Identity): string => {
    const country = identity.country === undefined ? undefined : countries.get(identity.country);
    return identity.kind === 'country' || own.has(identity.id) ? identity.id : (country ?? identity.id);
  };
  const people = partiesOfPeople(casts, all, bodyOf, countries);
  return {
    partyOf: (identity) => {
      if (identity.kind === 'place') return undefined;
      return identity.kind === 'person' ? people.get(identity.id) : bodyOf(identity);
    },
    countryOf: ({ country }) => (country === undefined ? undefined : countries.get(country)),
  };
}

/** The parties that some entities of a report count for, each once. */
export function partiesAmong(entities: readonly string[], { who }: Cast, { partyOf }: Parties): string[] {
  const found: string[] = [];
  for (const entity of entities) {
    const identity = who.get(entity);
    const party = identity === undefined ? undefined : partyOf(identity);
    if (party !== undefined && !found.includes(party)) found.push(party);
  }
  return found;
}

/** ISO code → identity of the country: of several, the first id. */
function countriesByCode(all: readonly Identity[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, kind, country } of all) {
    if (kind !== 'country' || country === undefined) continue;
    const known = found.get(country);
    if (known === undefined || id < known) found.set(country, id);
  }
  return found;
}

function partiesOfPeople(
  casts: readonly Cast[],
  all: readonly Identity[],
  bodyOf: (identity: Identity) => string,
  countries: ReadonlyMap<string, string>,
): Map<string, string> {
  const votes = new Map<string, Tally>();
  const vote = (person: Identity | undefined, party: string | undefined, weight: number) => {
    if (person?.kind !== 'person' || party === undefined) return;
    const tally = votes.get(person.id) ?? new Tally();
    votes.set(person.id, tally);
    tally.add(party, weight);
  };
  for (const { digest, who } of casts) {
    for (const { party, people, by } of digest.teams) {
      const side = who.get(party);
      if (side === undefined || side.kind === 'person' || side.kind === 'place') continue;
      const weight = by === 'delegation' ? BY_DELEGATION : BY_OFFICE;
      for (const person of people) vote(who.get(person), bodyOf(side), weight);
    }
  }
  for (const identity of all) {
    if (identity.country !== undefined) vote(identity, countries.get(identity.country), BY_NATIONALITY);
  }
  return new Map([...votes].map(([person, tally]) => [person, tally.best()!]));
}
