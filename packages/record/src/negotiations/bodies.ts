import type { Identity } from '../model.ts';
import type { Cast } from './cast.ts';

/** So much of the reports that show a body at work must set it apart from its country. */
const OFTEN = 0.2;

/**
 * Organisations and groups of a country that are sides of their own: a movement, an army against another, not a
 * ministry. They meet that very country, or one another; an organisation may also be called a principal or send a
 * delegation. One report in five must say so, lest a single misreading make a ministry a side.
 */
export function bodiesOfTheirOwn(casts: readonly Cast[]): Set<string> {
  const [seen, apart] = [new Map<string, number>(), new Map<string, number>()];
  const count = (into: Map<string, number>, ids: ReadonlySet<string>) => {
    for (const id of ids) into.set(id, (into.get(id) ?? 0) + 1);
  };
  for (const cast of casts) {
    const found = bodiesIn(cast);
    count(seen, found.seen);
    count(apart, found.apart);
  }
  return new Set([...apart].filter(([id, times]) => times >= OFTEN * seen.get(id)!).map(([id]) => id));
}

interface Found {
  readonly seen: Set<string>;
  readonly apart: Set<string>;
}

function bodiesIn({ digest, who }: Cast): Found {
  const found: Found = { seen: new Set(), apart: new Set() };
  const note = (entity: string, isApart: boolean) => {
    const body = who.get(entity);
    if (body === undefined || !isBody(body)) return;
    found.seen.add(body.id);
    if (isApart) found.apart.add(body.id);
  };
  const isOrganisation = (entity: string) => who.get(entity)?.kind === 'organisation';
  for (const { entity, part } of digest.parts) note(entity, part === 'principal' && isOrganisation(entity));
  for (const { party, by } of digest.teams) note(party, by === 'delegation' && isOrganisation(party));
  for (const { who: together } of digest.encounters) {
    const apart = areApart(together, who);
    for (const entity of together) note(entity, apart(who.get(entity)));
  }
  return found;
}

const isBody = ({ kind, country }: Identity): boolean =>
  (kind === 'organisation' || kind === 'group') && country !== undefined;

/** Says of a body whether it stands beside its country in a fact, or beside nobody but bodies of that country. */
function areApart(together: readonly string[], who: Cast['who']): (body: Identity | undefined) => boolean {
  const all = together.flatMap((entity) => who.get(entity) ?? []);
  const countries = new Set(all.map(({ country }) => country));
  const domestic = all.length > 1 && countries.size === 1 && all.every(isBody);
  const present = new Set(all.filter(({ kind }) => kind === 'country').map(({ country }) => country));
  return (body) => body !== undefined && (domestic || present.has(body.country));
}
