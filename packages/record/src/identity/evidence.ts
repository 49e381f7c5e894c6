import type { Profile, Title } from '../model.ts';
import { roleMatch } from './offices.ts';
import type { RoleMatch } from './offices.ts';
import { titleKey } from './profiles.ts';

/** A title with the days between which reports give it. */
export interface HeldTitle {
  readonly title: Title;
  first: string | null;
  last: string | null;
}

/** What reports tell of one person beside the name, counted. */
export class Evidence {
  reports = 0;
  readonly countries = new Map<string, number>();
  readonly titles = new Map<string, HeldTitle>();
  readonly company = new Map<string, number>();
  #country: string | undefined | null = null;
  #list: readonly Title[] | undefined;

  /** Adds what one report tells. */
  add(profile: Profile): void {
    this.reports++;
    if (profile.country !== undefined) count(this.countries, profile.country, 1);
    for (const title of profile.titles)
      this.#hold(titleKey(title), title, profile.published, profile.published);
    for (const key of profile.company) count(this.company, key, 1);
    this.#country = null;
  }

  /** Adds all that another has gathered. */
  addAll(other: Evidence): void {
    this.reports += other.reports;
    for (const [key, times] of other.countries) count(this.countries, key, times);
    for (const [key, { title, first, last }] of other.titles) this.#hold(key, title, first, last);
    for (const [key, times] of other.company) count(this.company, key, times);
    this.#country = null;
  }

  #hold(key: string, title: Title, first: string | null, last: string | null): void {
    const held = this.titles.get(key);
    if (held === undefined) {
      this.titles.set(key, { title, first, last });
      this.#list = undefined;
      return;
    }
    held.first = earlier(held.first, first);
    held.last = later(held.last, last);
  }

  /** The country that most reports give; undefined where none does, or two do equally often. */
  get country(): string | undefined {
    if (this.#country === null) this.#country = mostOf(this.countries);
    return this.#country;
  }

  get titleList(): readonly Title[] {
    return (this.#list ??= [...this.titles.values()].map(({ title }) => title));
  }

  /** Nothing but a name is known. */
  get isBlank(): boolean {
    return this.countries.size === 0 && this.titles.size === 0 && this.company.size === 0;
  }
}

/** Adds to a count. */
export const count = <K>(counts: Map<K, number>, key: K, times: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + times);
};

const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;
const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;

function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return sorted[0]?.[1] === sorted[1]?.[1] ? undefined : sorted[0]?.[0];
}

/** The evidence of some profiles. */
export function evidenceOf(profiles: readonly Profile[]): Evidence {
  const evidence = new Evidence();
  for (const profile of profiles) evidence.add(profile);
  return evidence;
}

/** Shares of reports below this are chance: what thousands of reports mention now and then is no company. */
const COMMON = 0.3;

/**
 * How much company two share: the sum over countries and bodies of the smaller share of reports that mention it.
 * Their own countries tell nothing. Undefined where one has no other company.
 */
export function commonCompany(a: Evidence, b: Evidence): number | undefined {
  const [small, large] = a.company.size <= b.company.size ? [a, b] : [b, a];
  const isOwn = (key: string) => key === a.country || key === b.country;
  let sum = 0;
  let known = false;
  for (const [key, times] of small.company) {
    if (isOwn(key)) continue;
    known = true;
    sum += Math.min(times / small.reports, (large.company.get(key) ?? 0) / large.reports);
  }
  return known && hasOther(large, isOwn) ? sum : undefined;
}

function hasOther({ company }: Evidence, isOwn: (key: string) => boolean): boolean {
  for (const key of company.keys()) if (!isOwn(key)) return true;
  return false;
}

/** What the evidence says of two that have one name. */
export interface Verdict {
  readonly country: 'same' | 'differ' | 'unknown';
  readonly roles: RoleMatch;
  readonly company: 'common' | 'none' | 'unknown';
  /** Whether one belongs to a country that the other's reports speak of. */
  readonly near: boolean;
}

/** Compares what is known of two beside their names. */
export function compare(a: Evidence, b: Evidence): Verdict {
  const common = commonCompany(a, b);
  const unknown = a.country === undefined || b.country === undefined;
  return {
    country: unknown ? 'unknown' : a.country === b.country ? 'same' : 'differ',
    roles: roleMatch(a.titleList, b.titleList),
    company: common === undefined ? 'unknown' : common >= COMMON ? 'common' : 'none',
    near: speaksOf(a, b.country) || speaksOf(b, a.country),
  };
}

const speaksOf = ({ company }: Evidence, country: string | undefined): boolean =>
  country !== undefined && company.has(country);

/**
 * Whether two of one name are two. Those with common company are one. Others are two when they clearly do different
 * things, are of different countries, or when nothing but the name speaks for one. A change of office is no sign of
 * two while the country agrees.
 */
export function isApart({ country, roles, company, near }: Verdict): boolean {
  if (company === 'common') return false;
  if (roles === 'differ') return true;
  if (country === 'differ') return company === 'none' || roles !== 'same';
  if (company === 'unknown' || country === 'same' || roles === 'same' || roles === 'akin') return false;
  return roles === 'change' || !near;
}

/** Whether something beside the name speaks for one person. */
export function isSupported({ country, roles, company, near }: Verdict): boolean {
  if (country === 'same' || roles === 'same' || company === 'common') return true;
  return company !== 'none' && (roles === 'akin' || near);
}

/** How strongly the evidence speaks for one person: the higher the more. */
export function scoreOf({ country, roles, company, near }: Verdict): number {
  const office = { same: 3, akin: 1, unknown: 0, change: 0, differ: -3 }[roles];
  const state = { same: 2, differ: -3, unknown: near ? 1 : 0 }[country];
  return office + state + { common: 1, unknown: 0, none: -1 }[company];
}
