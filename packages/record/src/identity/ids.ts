import type { EntityKind } from '@parley/dossier';
import type { Profile } from '../model.ts';
import { labelOf } from './decisions.ts';
import { memoised } from './memo.ts';
import { personName, plain } from './names.ts';
import { romanise } from './romanise.ts';
import { standingCode } from './standing.ts';

/** What ids are made of: what was found of somebody, and profiles in the order of their members. */
export interface Named {
  readonly one: Coded;
  readonly profiles: readonly Profile[];
}

interface Coded {
  readonly kind: EntityKind;
  readonly country?: string;
}

const LATEST = '9999';

/** The profile of the report that was published first. */
export const earliest = (profiles: readonly Profile[]): Profile =>
  profiles.reduce((a, b) => ((b.published ?? LATEST) < (a.published ?? LATEST) ? b : a));

/**
 * An id for each: the code of a country or of a standing organisation, else the words of the first name by which the
 * oldest reports know it, so that younger reports do not change it. Where two would have one id, that of the oldest
 * report has it, and the other adds a hash of its own oldest report.
 */
export function idsOf(all: readonly Named[]): string[] {
  const found = all.map(stemOnce);
  const order = found.map((_, i) => i).sort((a, b) => (found[a]!.age < found[b]!.age ? -1 : 1));
  const taken = new Set<string>();
  const ids = new Array<string>(all.length);
  for (const i of order) {
    const { one, stem, first } = found[i]!;
    const hashed = () => `${stem}-${hash(`${first.report}\n${first.entity}`)}`;
    let id = first.names.length === 0 && !isCoded(one) ? hashed() : stem;
    if (taken.has(id)) id = hashed();
    while (taken.has(id)) id += 'x';
    taken.add(id);
    ids[i] = id;
  }
  return ids;
}

interface Stem {
  readonly one: Coded;
  readonly stem: string;
  readonly first: Profile;
  /** Sorts countries first, then by the oldest report. */
  readonly age: string;
}

const stems = new WeakMap<Coded, Stem>();

/** What was found of somebody is found of the same profiles, so that it is asked once. */
function stemOnce({ one, profiles }: Named): Stem {
  const stem = stems.get(one) ?? stemWithAge(one, profiles);
  stems.set(one, stem);
  return stem;
}

function stemWithAge(one: Coded, profiles: readonly Profile[]): Stem {
  const first = earliest(profiles);
  const age = `${isCoded(one) ? '0' : '1'}${first.published ?? LATEST}\n${first.report}\n${first.entity}`;
  return { one, stem: stemOf(one, profiles), first, age };
}

const isCoded = ({ kind, country }: Coded): boolean => kind === 'country' && country !== undefined;

function stemOf(one: Coded, profiles: readonly Profile[]): string {
  if (isCoded(one)) return one.country!.toLowerCase();
  const code = one.kind === 'organisation' || one.kind === 'group' ? codeOf(profiles) : undefined;
  return code ?? (slug(firstForm(one.kind, profiles)) || one.kind);
}

const codeOf = (profiles: readonly Profile[]): string | undefined => {
  for (const { names } of profiles) {
    const code = names.map(standingCode).find((found) => found !== undefined);
    if (code !== undefined) return code;
  }
  return undefined;
};

/** The oldest full name in Latin letters; failing that the oldest full name, then the oldest. */
function firstForm(kind: EntityKind, profiles: readonly Profile[]): string {
  if (profiles.length === 1 && kind !== 'person') return labelOf(profiles[0]!);
  let best: Profile | undefined;
  let rank = -1;
  for (const profile of profiles) {
    const worth = worthOf(labelOf(profile), kind);
    const isOlder = (profile.published ?? LATEST) < (best?.published ?? LATEST);
    if (best === undefined || worth > rank || (worth === rank && isOlder)) [best, rank] = [profile, worth];
  }
  const label = labelOf(best!);
  return kind === 'person' ? personName(label).text : label;
}

const worthOf = (form: string, kind: EntityKind): number =>
  (kind === 'person' && personName(form).words.length > 1 ? 2 : 0) + Number(/\p{Script=Latin}/u.test(form));

/** Lower-case ASCII letters and digits with hyphens, at most 48. */
const slug = memoised((name) =>
  plain(romanise(name.replace(/['’`]/gu, '')))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, ''),
);

/** FNV-1a (Fowler, Noll, Vo), 32 bits, in six letters and digits. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return (state >>> 0).toString(36).padStart(6, '0').slice(-6);
}
