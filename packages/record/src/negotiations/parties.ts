import type { Identities, Identity } from '../model.ts';
import type { ReportDigest } from './digest.ts';
import { Tally } from './tally.ts';

const BY_DELEGATION = 1;
const BY_OFFICE = 0.5;
const BY_NATIONALITY = 0.5;

/** Says for which party somebody or something in a report counts. */
export interface Parties {
  /** An identity: a country, an organisation or a group; undefined for whoever stands for none. */
  readonly partyOf: (report: string, entity: string) => string | undefined;
  /** The country that a place lies in, where the record knows it; a country is itself. */
  readonly countryOf: (report: string, entity: string) => string | undefined;
}

/**
 * Persons count for the delegation they sit in, the body or country of their office, or their own country: that which
 * most reports say, so that one report that seats somebody on the wrong side of the table moves nobody. Groups count
 * for their country. An organisation of a country counts for that country, unless some report has it send a
 * delegation, calls it a principal or sets it opposite that very country: then it is a side of its own.
 */
export function partiesOf(digests: readonly ReportDigest[], identities: Identities): Parties {
  const countries = countriesByCode(identities.all);
  const own = bodiesOfTheirOwn(digests, identities);
  const bodyOf = (identity: Identity): string | undefined => {
    const country = identity.country === undefined ? undefined : countries.get(identity.country);
    if (identity.kind === 'organisation' && own.has(identity.id)) return identity.id;
    return identity.kind === 'country' ? identity.id : (country ?? identity.id);
  };
  const people = partiesOfPeople(digests, identities, bodyOf, countries);
  return {
    partyOf: (report, entity) => {
      const identity = identities.of(report, entity);
      if (identity === undefined || identity.kind === 'place') return undefined;
      return identity.kind === 'person' ? people.get(identity.id) : bodyOf(identity);
    },
    countryOf: (report, entity) => {
      const identity = identities.of(report, entity);
      return identity?.country === undefined ? undefined : countries.get(identity.country);
    },
  };
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

function bodiesOfTheirOwn(digests: readonly ReportDigest[], identities: Identities): Set<string> {
  const own = new Set<string>();
  for (const { report, encounters, parts, teams } of digests) {
    const add = (entity: string) => {
      const identity = identities.of(report, entity);
      if (identity?.kind === 'organisation') own.add(identity.id);
    };
    for (const { entity, part } of parts) if (part === 'principal') add(entity);
    for (const { party, by } of teams) if (by === 'delegation') add(party);
    for (const { who } of encounters) {
      const countries = new Set(who.map((entity) => codeOf(identities.of(report, entity))));
      for (const entity of who) {
        const country = identities.of(report, entity)?.country;
        if (country !== undefined && countries.has(country)) add(entity);
      }
    }
  }
  return own;
}

const codeOf = (identity: Identity | undefined): string | undefined =>
  identity?.kind === 'country' ? identity.country : undefined;

function partiesOfPeople(
  digests: readonly ReportDigest[],
  identities: Identities,
  bodyOf: (identity: Identity) => string | undefined,
  countries: ReadonlyMap<string, string>,
): Map<string, string> {
  const votes = new Map<string, Tally>();
  const vote = (person: Identity | undefined, party: string | undefined, weight: number) => {
    if (person?.kind !== 'person' || party === undefined) return;
    const tally = votes.get(person.id) ?? new Tally();
    votes.set(person.id, tally);
    tally.add(party, weight);
  };
  for (const { report, teams } of digests) {
    for (const { party, people, by } of teams) {
      const side = identities.of(report, party);
      if (side === undefined || side.kind === 'person' || side.kind === 'place') continue;
      const weight = by === 'delegation' ? BY_DELEGATION : BY_OFFICE;
      for (const person of people) vote(identities.of(report, person), bodyOf(side), weight);
    }
  }
  for (const identity of identities.all) {
    if (identity.country !== undefined) vote(identity, countries.get(identity.country), BY_NATIONALITY);
  }
  return new Map([...votes].map(([person, tally]) => [person, tally.best()!]));
}
