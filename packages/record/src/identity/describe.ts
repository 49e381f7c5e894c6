import type { EntityKind } from '@parley/dossier';
import type { Identity, Member, Profile, Reason, RoleHeld, Title } from '../model.ts';
import type { Cluster } from './clusters.ts';
import { countryCode } from './countries.ts';
import { labelOf } from './decisions.ts';
import { count } from './evidence.ts';
import { formOf, soundAlike } from './likeness.ts';
import { personName, squash } from './names.ts';
import { titleKey } from './profiles.ts';
import { isSole } from './sole.ts';
import { bodyKey, standingCode } from './standing.ts';

/** An identity that has no id yet. */
export type Described = Omit<Identity, 'id'>;

/** Whether a name is one of somebody else, as far as the record knows. */
export type Belongs = (form: string, kind: EntityKind) => boolean;

/** What is to be said of a cluster. Its profiles are in the order of their members. */
export function describe({ profiles, reasons }: Cluster, belongsToAnother: Belongs): Described {
  if (profiles.length === 1 && profiles[0]!.names.length === 0) return describeUnnamed(profiles[0]!);
  const kind = kindOf(profiles);
  const forms = formsOf(profiles, kind);
  const country = mostOf(profiles.flatMap((profile) => profile.country ?? []));
  const classification = mostOf(profiles.flatMap((profile) => profile.classification ?? []));
  const name = nameOf(forms, kind, country);
  const owned = [...forms.values()].filter(
    (form) =>
      form.text !== name &&
      (form.mains > 0 || !isStray(form, forms, profiles.length, kind, belongsToAnother)),
  );
  return {
    kind,
    name,
    aliases: owned.map(({ text }) => text),
    ...(country === undefined ? {} : { country }),
    ...(classification === undefined ? {} : { classification }),
    roles: rolesOf(profiles),
    members: profiles.map(({ report, entity }): Member => ({ report, entity })),
    because: reasonsOf(forms, reasons, kind, name, isSole(classification)),
  };
}

const describeUnnamed = (profile: Profile): Described => ({
  kind: profile.kind,
  name: labelOf(profile),
  aliases: [],
  ...(profile.country === undefined ? {} : { country: profile.country }),
  ...(profile.classification === undefined ? {} : { classification: profile.classification }),
  roles: rolesOf([profile]),
  members: [{ report: profile.report, entity: profile.entity }],
  because: [],
});

/** A form with how many profiles have it, and have it as their main name. */
interface FormCount {
  text: string;
  times: number;
  mains: number;
}

/** The forms, the most frequent first; capitals throughout (“GENEVA”) do not make another form. */
function formsOf(profiles: readonly Profile[], kind: EntityKind): Map<string, FormCount> {
  const found = new Map<string, FormCount>();
  const enter = (raw: string, main: boolean) => {
    const text = kind === 'person' ? personName(raw).text : raw;
    const known = found.get(text);
    if (known === undefined) found.set(text, { text, times: 1, mains: Number(main) });
    else {
      known.times++;
      known.mains += Number(main);
    }
  };
  for (const profile of profiles) {
    enter(labelOf(profile), true);
    for (const alias of profile.names.slice(1)) enter(alias, false);
  }
  return sorted(withoutShouting(found));
}

const sorted = (forms: Map<string, FormCount>): Map<string, FormCount> =>
  new Map(
    [...forms].sort(([, a], [, b]) => b.mains - a.mains || b.times - a.times || (a.text < b.text ? -1 : 1)),
  );

function withoutShouting(forms: Map<string, FormCount>): Map<string, FormCount> {
  const calm = new Map<string, FormCount>();
  for (const form of forms.values()) if (!isShouted(form.text)) calm.set(form.text.toLowerCase(), form);
  for (const form of forms.values()) {
    const same = isShouted(form.text) ? calm.get(form.text.toLowerCase()) : undefined;
    if (same === undefined) continue;
    same.times += form.times;
    same.mains += form.mains;
    forms.delete(form.text);
  }
  return forms;
}

const isShouted = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();

function kindOf(profiles: readonly Profile[]): EntityKind {
  const kinds = new Map<EntityKind, number>();
  for (const { kind } of profiles) count(kinds, kind, 1);
  for (const kind of ['country', 'person'] as const) if (kinds.has(kind)) return kind;
  return [...kinds].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))[0]![0];
}

function mostOf(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) count(counts, value, 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[1] === second?.[1] ? undefined : first?.[0];
}

/** The form that most reports have: of a person a full name, of a country one of its names where there is one. */
function nameOf(forms: Map<string, FormCount>, kind: EntityKind, country: string | undefined): string {
  const all = [...forms.values()];
  const mains = all.filter(({ mains }) => mains > 0);
  const best =
    kind === 'person'
      ? mains.find(({ text }) => personName(text).words.length > 1)
      : kind === 'country'
        ? all.toSorted((a, b) => b.times - a.times).find(({ text }) => countryCode(text) === country)
        : mains.find(({ text }) => standingCode(text) !== undefined);
  return (best ?? mains[0]!).text;
}

/** Whether a form is probably the reader's error: few reports have it, and it is the name of somebody else. */
function isStray(
  { text, times }: FormCount,
  forms: Map<string, FormCount>,
  reports: number,
  kind: EntityKind,
  belongsToAnother: Belongs,
): boolean {
  if (2 * times >= reports && reports > 1) return false;
  return !isOwn(text, forms, kind) && belongsToAnother(text, kind);
}

/** Whether a form has a word of one of the main names. */
function isOwn(text: string, forms: Map<string, FormCount>, kind: EntityKind): boolean {
  if (kind !== 'person') return false;
  const words = personName(text).words;
  return [...forms.values()].some(
    ({ text: main, mains }) =>
      mains > 0 && personName(main).words.some((word) => words.some((one) => soundAlike(one, word))),
  );
}

interface RoleDraft {
  role: RoleHeld;
  readonly texts: Map<string, number>;
  readonly reports: Set<string>;
}

function rolesOf(profiles: readonly Profile[]): RoleHeld[] {
  const found = new Map<string, RoleDraft>();
  for (const { titles, report, published } of profiles)
    for (const title of titles) {
      const draft = draftOf(found, title);
      count(draft.texts, title.text, 1);
      draft.reports.add(report);
      draft.role = spanning(draft.role, published, published);
    }
  return [...withOwners(found)]
    .sort(([a, one], [b, other]) => byDay(one.role.first, other.role.first) || (a < b ? -1 : 1))
    .map(([, { role, texts, reports }]) => ({ ...role, text: textOf(texts), reports: [...reports].sort() }));
}

function draftOf(found: Map<string, RoleDraft>, title: Title): RoleDraft {
  const key = titleKey(title);
  const known = found.get(key);
  if (known !== undefined) return known;
  const role = { ...title, first: null, last: null, reports: [] };
  const draft: RoleDraft = { role, texts: new Map(), reports: new Set() };
  found.set(key, draft);
  return draft;
}

const spanning = (role: RoleHeld, first: string | null, last: string | null): RoleHeld => ({
  ...role,
  first: extreme(role.first, first, -1),
  last: extreme(role.last, last, 1),
});

/** Of whom a report leaves out, others tell: where they name one country or body, the office is that one. */
function withOwners(found: Map<string, RoleDraft>): Map<string, RoleDraft> {
  const all = new Map(found);
  for (const [key, draft] of found) {
    const { id, of, former } = draft.role;
    if (of !== undefined || id === null) continue;
    const owned = [...found.values()].filter(
      ({ role }) => role.of !== undefined && role.id === id && role.former === former,
    );
    if (owned.length !== 1) continue;
    merge(owned[0]!, draft);
    all.delete(key);
  }
  return all;
}

function merge(kept: RoleDraft, lost: RoleDraft): void {
  for (const [text, times] of lost.texts) count(kept.texts, text, times);
  for (const report of lost.reports) kept.reports.add(report);
  kept.role = spanning(kept.role, lost.role.first, lost.role.last);
}

const textOf = (texts: ReadonlyMap<string, number>): string =>
  [...texts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))[0]![0];

const byDay = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null || a < b ? -1 : 1;

const extreme = (a: string | null, b: string | null, direction: number): string | null =>
  a === null ? b : b === null || byDay(a, b) * direction >= 0 ? a : b;

/** One reason for each form beside the name, and for the name where several have it; then those found otherwise. */
function reasonsOf(
  forms: Map<string, FormCount>,
  extra: readonly Reason[],
  kind: EntityKind,
  name: string,
  coded: boolean,
): Reason[] {
  const mains = [...forms.values()].filter(({ mains }) => mains > 0);
  const told = new Set(extra.flatMap(({ forms: [, form] }) => form));
  const how = kind === 'country' ? 'same-code' : 'same-name';
  const shared: Reason[] = (forms.get(name)?.mains ?? 0) > 1 ? [{ how, forms: [name, name] }] : [];
  const spelt = mains
    .filter(({ text }) => text !== name && !told.has(text))
    .map(({ text }): Reason => ({ how: howOf(name, text, kind, coded), forms: [name, text] }));
  return [...shared, ...spelt, ...extra];
}

function howOf(a: string, b: string, kind: EntityKind, coded: boolean): Reason['how'] {
  if (kind === 'country') return 'same-code';
  if (kind !== 'person') {
    if (bodyKey(a) === bodyKey(b)) return 'same-spelling';
    const standing = standingCode(a) !== undefined && standingCode(a) === standingCode(b);
    return standing || coded ? 'same-code' : 'same-name';
  }
  const [one, other] = [formOf(personName(a)), formOf(personName(b))];
  if (squash(a) === squash(b) || one.words.toSorted().join() === other.words.toSorted().join())
    return 'same-spelling';
  if (one.words.length !== other.words.length) return 'surname';
  return 'transliteration';
}
