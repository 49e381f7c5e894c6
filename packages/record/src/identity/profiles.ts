import type { Entity, RoleFact } from '@parley/dossier';
import { documentOf } from '../model.ts';
import type { Profile, Report, Title } from '../model.ts';
import { endsAsName, isProper, isVague, plain, squash } from './names.ts';
import { bodyKey, standingCode } from './standing.ts';

/** How a report knows each of the entities of its dossier, in their order. */
export function profilesOf(report: Report): Profile[] {
  const { entities, facts } = report.dossier;
  const document = documentOf(report);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const roles = rolesByPerson(facts.filter((fact): fact is RoleFact => fact.type === 'role'));
  const company = companyIn(entities, document.text);
  return entities.map((entity) => ({
    report: report.id,
    entity: entity.id,
    kind: entity.kind,
    names: namesOf(entity, document.text),
    label: entity.name,
    ...(entity.country === undefined ? {} : { country: entity.country }),
    ...(entity.classification === undefined ? {} : { classification: entity.classification }),
    titles: titlesOf(roles.get(entity.id) ?? [], byId),
    company,
    published: document.published,
  }));
}

function rolesByPerson(roles: readonly RoleFact[]): Map<string, RoleFact[]> {
  const found = new Map<string, RoleFact[]>();
  for (const role of roles) {
    if (role.modality === 'denied') continue;
    const known = found.get(role.person);
    if (known === undefined) found.set(role.person, [role]);
    else known.push(role);
  }
  return found;
}

function titlesOf(roles: readonly RoleFact[], byId: ReadonlyMap<string, Entity>): Title[] {
  const titles = roles.map(({ title, of, former }): Title => {
    const whose = of === undefined ? undefined : ownerOf(byId.get(of));
    return { id: title.id, text: title.text, ...(whose === undefined ? {} : { of: whose }), former };
  });
  return [...new Map(titles.map((title) => [titleKey(title), title])).values()];
}

/** Titles with one key are one. */
export const titleKey = (title: Title): string =>
  [title.id ?? squash(title.text), ownerKey(title.of), title.former ? 'former' : ''].join('|');

const ownerKey = (of: string | undefined): string =>
  of === undefined ? '' : /^[A-Z]{2}$/.test(of) ? of : (standingCode(of) ?? bodyKey(of));

/** An office is that of a country or a body; one that serves a person serves that person's country. */
function ownerOf(entity: Entity | undefined): string | undefined {
  if (entity === undefined) return undefined;
  const named =
    entity.kind === 'organisation' || entity.kind === 'group' ? standingOrSelf(entity) : undefined;
  return named ?? entity.country;
}

const standingOrSelf = ({ name, aliases }: Entity): string =>
  [name, ...aliases].find((form) => standingCode(form) !== undefined) ?? name;

function companyIn(entities: readonly Entity[], text: string): string[] {
  const keys = entities.flatMap((entity) => {
    if (entity.kind === 'country') return [entity.country ?? bodyKey(entity.name)];
    if (entity.kind !== 'organisation' && entity.kind !== 'group') return [];
    const [name] = namesOf(entity, text);
    return name === undefined ? [] : [bodyCode([name, ...entity.aliases])];
  });
  return [...new Set(keys)].sort();
}

/** The code of a standing organisation, or the key of the first of its names. */
export const bodyCode = (names: readonly string[]): string =>
  names.map(standingCode).find((code) => code !== undefined) ?? bodyKey(names[0]!);

/** The forms of an entity that are names, its main name first. */
function namesOf(entity: Entity, text: string): string[] {
  const forms = [...new Set([entity.name, ...entity.aliases].map((form) => form.trim()))];
  const [name, ...aliases] = forms as [string, ...string[]];
  if (!isNamed(entity, text)) return [];
  const proper = entity.kind === 'person' ? isProper : endsAsName;
  return [name, ...aliases.filter((form) => squash(form) !== '' && (proper(form) || isEndOf(form, name)))];
}

const isEndOf = (form: string, name: string): boolean => plain(name).endsWith(` ${plain(form)}`);

function isNamed(entity: Entity, text: string): boolean {
  if (squash(entity.name) === '') return false;
  switch (entity.kind) {
    case 'country':
    case 'place':
      return true;
    case 'person':
      return isProper(entity.name);
    case 'organisation':
      return endsAsName(entity.name) || isInstitution(entity);
    case 'group':
      return isProper(entity.name) && !opensSentences(entity, text);
  }
}

/** “Iranian foreign ministry”: a state has one of each. */
const isInstitution = ({ name, country }: Entity): boolean =>
  country !== undefined && /^\p{Lu}/u.test(name) && !isVague(name);

/** Whether a group of one word has its capital only because it begins sentences (“Ministers”). */
function opensSentences({ kind, name, mentions }: Entity, text: string): boolean {
  if (kind !== 'group' || /\s/.test(name.trim()) || mentions.length === 0) return false;
  return mentions.every(({ start, quote }) => !/^\p{Lu}/u.test(quote) || opensSentence(text, start));
}

const opensSentence = (text: string, start: number): boolean =>
  /(^|[.!?:…"“”„‘’»«\n])\s*$/u.test(text.slice(Math.max(0, start - 4), start));
