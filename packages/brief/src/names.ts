import type { Dossier, Entity } from '@parley/dossier';
import { calledAbroad, countryName } from './called.ts';
import { oneLine, sameLanguage } from './text.ts';
import type { Words } from './words/index.ts';

/** What to call the entities of a dossier, and whose side each is on. */
export interface Names {
  /** The name of an entity in the reader's language; of an unknown id, the id. */
  readonly of: (id: string) => string;
  /** The same, with the article that some countries and bodies take within a sentence. */
  readonly within: (id: string) => string;
  /** The name before a verb in the singular; a group may be many, so a dash keeps it from the verb. */
  readonly subject: (id: string) => string;
  /** “A, B and C”, each as within a sentence. */
  readonly list: (ids: readonly string[]) => string;
  /** The party that an entity speaks for: of a minister or a government, the country; else the entity itself. */
  readonly party: (id: string) => string;
}

/** Reads the names and sides out of a dossier, for readers of the language of `words`. */
export function namesOf(dossier: Dossier, words: Words): Names {
  const entities = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const languages = new Map(dossier.documents.map(({ id, language }) => [id, language]));
  /** Of an entity without mentions, that of an account, the name was chosen for the reader. */
  const isAbroad = ({ mentions: [first] }: Entity) =>
    first !== undefined && !sameLanguage(languages.get(first.document) ?? 'und', words.language);
  const nameOf = (entity: Entity) => {
    if (entity.kind === 'country') return countryName(entity.country, words) ?? entity.name;
    return isAbroad(entity) ? calledAbroad(entity, words) : entity.name;
  };
  const of = (id: string) => {
    const entity = entities.get(id);
    return oneLine(entity === undefined ? id : nameOf(entity)) || oneLine(id) || '?';
  };
  const within = (id: string) => {
    const entity = entities.get(id);
    if (entity?.kind === 'country') return words.articles[entity.country ?? ''] ?? of(id);
    const name = of(id);
    return entity?.kind === 'organisation' ? `${words.articleOf(name)}${name}` : name;
  };
  const subject = (id: string) => (entities.get(id)?.kind === 'group' ? `${of(id)} – ` : `${of(id)} `);
  return {
    of,
    within,
    subject,
    list: (ids) => inList(ids.map(within), words),
    party: partiesOf(dossier, entities),
  };
}

/** “A”, “A and B”, “A, B and C”. */
export function inList(names: readonly string[], words: Words): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${words.and} ${names.at(-1)!}`;
}

function partiesOf(dossier: Dossier, entities: ReadonlyMap<string, Entity>): (id: string) => string {
  const countries = new Map<string, string>();
  for (const { id, kind, country } of dossier.entities) {
    if (kind === 'country' && country !== undefined && !countries.has(country)) countries.set(country, id);
  }
  const sides = sidesOf(dossier);
  return (id) => {
    const seen = new Set<string>();
    let at = id;
    while (!seen.has(at)) {
      seen.add(at);
      const entity = entities.get(at);
      const country = entity?.country === undefined ? undefined : countries.get(entity.country);
      at = sides.get(at) ?? (entity?.kind === 'place' ? undefined : country) ?? at;
    }
    return at;
  };
}

/** For each person the party of its delegation, else what its surest present office belongs to. */
function sidesOf({ facts }: Dossier): Map<string, string> {
  const sides = new Map<string, string>();
  const put = (person: string, party: string) => {
    if (!sides.has(person) && person !== party) sides.set(person, party);
  };
  for (const fact of facts) {
    if (fact.type !== 'delegation') continue;
    for (const person of [fact.head, ...fact.members]) if (person !== undefined) put(person, fact.party);
  }
  const roles = facts
    .filter((fact) => fact.type === 'role')
    .filter(({ former, modality }) => !former && modality === 'asserted');
  for (const { person, of } of roles.toSorted((one, other) => other.confidence - one.confidence)) {
    if (of !== undefined) put(person, of);
  }
  return sides;
}
