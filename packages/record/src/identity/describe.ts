import type { EntityKind } from '@parley/dossier';
import type { Identity, Member, Profile, Reason, RoleHeld } from '../model.ts';
import type { Cluster } from './clusters.ts';
import { countryCode } from './countries.ts';
import { labelOf } from './decisions.ts';
import { count } from './evidence.ts';
import { formOf, soundAlike } from './likeness.ts';
import { personName, squash } from './names.ts';
import { titleKey } from './profiles.ts';
import { bodyKey, standingCode } from './standing.ts';

/** An identity that has no id yet. */
export type Described = Omit<Identity, 'id'>;

/** Whether a name is one of somebody else, as far as the record knows. */
export type Belongs = (form: string, kind: EntityKind) => boolean;

/** What is to be said of a cluster. Its profiles are in the order of their members. */
export function describe({ profiles, reasons }: Cluster, belongsToAnother: Belongs): Described {
  const kind = kindOf(profiles);
  const forms = formsOf(profiles, kind);
  const country = mostOf(profiles.flatMap((profile) => profile.country ?? []));
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
    roles: rolesOf(profiles),
    members: profiles.map(({ report, entity }): Member => ({ report, entity })),
    because: reasonsOf(forms, reasons, kind),
  };
}

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
        : undefined;
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

function rolesOf(profiles: readonly Profile[]): RoleHeld[] {
  const found = new Map<string, { role: RoleHeld; texts: Map<string, number>; reports: Set<string> }>();
  for (const { titles, report, published } of profiles)
    for (const title of titles) {
      const key = titleKey(title);
      const known = found.get(key) ?? {
        role: { ...title, first: null, last: null, reports: [] },
        texts: new Map(),
        reports: new Set(),
      };
      const { first, last } = known.role;
      count(known.texts, title.text, 1);
      known.reports.add(report);
      known.role = { ...known.role, first: extreme(first, published, -1), last: extreme(last, published, 1) };
      found.set(key, known);
    }
  return [...found]
    .sort(([a, one], [b, other]) => byDay(one.role.first, other.role.first) || (a < b ? -1 : 1))
    .map(([, { role, texts, reports }]) => ({ ...role, text: textOf(texts), reports: [...reports].sort() }));
}

const textOf = (texts: ReadonlyMap<string, number>): string =>
  [...texts].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))[0]![0];

const byDay = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null || a < b ? -1 : 1;

const extreme = (a: string | null, b: string | null, direction: number): string | null =>
  a === null ? b : b === null || byDay(a, b) * direction >= 0 ? a : b;

/** One reason for each form beside the first, and for the first where several have it; then those found otherwise. */
function reasonsOf(forms: Map<string, FormCount>, extra: readonly Reason[], kind: EntityKind): Reason[] {
  const mains = [...forms.values()].filter(({ mains }) => mains > 0);
  const told = new Set(extra.flatMap(({ forms: [, form] }) => form));
  const root = mains[0]!;
  const shared: Reason[] =
    root.mains > 1
      ? [{ how: kind === 'country' ? 'same-code' : 'same-name', forms: [root.text, root.text] }]
      : [];
  const spelt = mains
    .slice(1)
    .filter(({ text }) => !told.has(text))
    .map(({ text }): Reason => ({ how: howOf(root.text, text, kind), forms: [root.text, text] }));
  return [...shared, ...spelt, ...extra];
}

function howOf(a: string, b: string, kind: EntityKind): Reason['how'] {
  if (kind === 'country') return 'same-code';
  if (kind !== 'person') {
    if (bodyKey(a) === bodyKey(b)) return 'same-spelling';
    return standingCode(a) !== undefined && standingCode(a) === standingCode(b) ? 'same-code' : 'same-name';
  }
  const [one, other] = [formOf(personName(a)), formOf(personName(b))];
  if (squash(a) === squash(b) || one.words.toSorted().join() === other.words.toSorted().join())
    return 'same-spelling';
  if (one.words.length !== other.words.length) return 'surname';
  return 'transliteration';
}
