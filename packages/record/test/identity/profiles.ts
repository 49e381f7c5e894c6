import type { EntityKind } from '@parley/dossier';
import { resolveIdentities } from '../../src/identity/index.ts';
import type { Action, Decision, Identities, Member, Profile, Title } from '../../src/model.ts';

/** What a report tells of somebody, where that matters: offices as `id`, `id@owner` or `former id`. */
export interface Told {
  readonly also?: readonly string[];
  readonly country?: string;
  readonly classification?: string;
  readonly titles?: readonly string[];
  readonly company?: readonly string[];
  readonly published?: string;
  readonly kind?: EntityKind;
}

/** The profile of an entity `e` in a report; several names are the main one and its aliases. */
export function profile(report: string, name: string, told: Told = {}): Profile {
  const {
    also = [],
    country,
    classification,
    titles = [],
    company = [],
    published = '2025-05-16',
    kind = 'person',
  } = told;
  return {
    report,
    entity: 'e',
    kind,
    names: [name, ...also],
    label: name,
    ...(country === undefined ? {} : { country }),
    ...(classification === undefined ? {} : { classification }),
    titles: titles.map(title),
    company,
    published,
  };
}

/** A profile without a name. */
export const unnamed = (report: string, label: string, told: Told = {}): Profile => ({
  ...profile(report, label, told),
  names: [],
});

function title(text: string): Title {
  const [, former, id, of] = /^(former )?([^@]+)(?:@(.+))?$/.exec(text)!;
  const known = id!.startsWith('“') ? null : id!;
  return { id: known, text: id!, former: former !== undefined, ...(of === undefined ? {} : { of }) };
}

/** Each of some names in a report of its own: `r1`, `r2` …, all telling the same. */
export const eachIn = (names: readonly string[], told: Told = {}): Profile[] =>
  names.map((name, i) => profile(`r${i + 1}`, name, told));

/** The names of each identity, in the order of its first report: what is one stands together. */
export const gathered = (profiles: readonly Profile[], decisions: readonly Decision[] = []): string[][] =>
  partsOf(resolveIdentities(profiles, decisions), profiles);

/** The main names of the profiles of each identity. */
export function partsOf(identities: Identities, profiles: readonly Profile[]): string[][] {
  const parts = new Map<string, string[]>();
  for (const { report, entity, names, label } of profiles) {
    const id = identities.of(report, entity)!.id;
    parts.set(id, [...(parts.get(id) ?? []), names[0] ?? label!]);
  }
  return [...parts.values()];
}

/** The one identity of some profiles: fails where there are more. */
export function theOne(profiles: readonly Profile[], decisions: readonly Decision[] = []) {
  const { all } = resolveIdentities(profiles, decisions);
  if (all.length !== 1) throw new Error(`Not one but: ${all.map(({ id }) => id).join(', ')}`);
  return all[0]!;
}

export const member = (report: string): Member => ({ report, entity: 'e' });

/** A decision; those made later have higher numbers. */
export const decision = (number: number, action: Action): Decision => ({
  id: `d${number}`,
  at: `2025-06-${String(number).padStart(2, '0')}T12:00:00.000Z`,
  author: 'a.reader',
  reason: 'known',
  action,
});
