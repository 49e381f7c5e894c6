import { placeId } from '@parley/dossier';
import type { Profile, Reason } from '../model.ts';
import { compare, count, Evidence } from './evidence.ts';
import { soundAlike, weightOf } from './likeness.ts';
import { folded, plain } from './names.ts';
import { readingsOf, soundDistance } from './sounds.ts';
import { isSole } from './sole.ts';
import { bodyKey, standingCode } from './standing.ts';

/** A body or a place, while reports are gathered. */
export class Named {
  /** The forms of its main name, by their keys. */
  readonly forms = new Map<string, string>();
  readonly profiles: Profile[] = [];
  readonly evidence = new Evidence();
  readonly reasons: Reason[] = [];

  add(profile: Profile): void {
    const text = profile.names[0]!;
    const key = bodyKey(text);
    const known = this.forms.get(key);
    if (known === undefined || text < known) this.forms.set(key, text);
    this.profiles.push(profile);
    this.evidence.add(profile);
  }

  absorb(other: Named, reason?: Reason): void {
    for (const [key, text] of other.forms) if (!this.forms.has(key)) this.forms.set(key, text);
    for (const profile of other.profiles) this.profiles.push(profile);
    this.evidence.addAll(other.evidence);
    this.reasons.push(...other.reasons);
    if (reason !== undefined) this.reasons.push(reason);
  }

  get text(): string {
    return [...this.forms.values()][0]!;
  }

  get isPlace(): boolean {
    return this.profiles[0]!.kind === 'place';
  }
}

type Index = Map<string, Set<Named>>;

/** Bodies, or places, by their names. */
export function gatherNamed(profiles: readonly Profile[]): Named[] {
  const byName = groupByName(profiles);
  const named = [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, all]) => splitByCountry(key, all));
  return mergeAlike(mergeByAlias(named.sort(byReports)));
}

const byReports = (a: Named, b: Named): number =>
  b.profiles.length - a.profiles.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

function groupByName(profiles: readonly Profile[]): Map<string, Profile[]> {
  const found = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const key = standingIn(profile) ?? soleBody(profile) ?? `=${bodyKey(profile.names[0]!)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [profile]);
    else known.push(profile);
  }
  return found;
}

/**
 * The town that a name of a place means in whatever language; the standing organisation that the main name says it is,
 * else the only one that its other names say.
 */
function standingIn({ kind, names: [name, ...aliases] }: Profile): string | undefined {
  if (kind === 'place') return placeId(name!) ?? placeId(bodyKey(name!));
  const own = standingCode(name!);
  if (own !== undefined) return own;
  const others = new Set(aliases.flatMap((alias) => standingCode(alias) ?? []));
  return others.size === 1 ? [...others][0] : undefined;
}

/** “Iraanse ministerie van Buitenlandse Zaken”, “Iran's foreign ministry”: a state has one of each. */
const soleBody = ({ kind, country, classification }: Profile): string | undefined =>
  kind !== 'place' && country !== undefined && isSole(classification)
    ? `${country} ${classification}`
    : undefined;

/** One name in two countries is two; where the country is not told, it is the one that the report speaks of. */
function splitByCountry(key: string, profiles: readonly Profile[]): Named[] {
  if (!key.startsWith('=')) return [collect(profiles)];
  const countries = [...new Set(profiles.flatMap(({ country }) => country ?? []))].sort();
  if (countries.length < 2) return [collect(profiles)];
  const parts = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const spoken = countries.filter((country) => profile.company.includes(country));
    const country = profile.country ?? (spoken.length === 1 ? spoken[0]! : '');
    const part = parts.get(country);
    if (part === undefined) parts.set(country, [profile]);
    else part.push(profile);
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => collect(part));
}

function collect(profiles: readonly Profile[]): Named {
  const named = new Named();
  for (const profile of profiles) named.add(profile);
  return named;
}

/** Joins a name to the one that most reports give beside it, and an acronym to its only full name. */
function mergeByAlias(all: readonly Named[]): Named[] {
  const byKey = new Map<string, Set<Named>>();
  const byInitials = new Map<string, Set<Named>>();
  for (const named of all)
    for (const [key, text] of named.forms) {
      enter(byKey, key, named);
      for (const letters of initialsOf(text)) enter(byInitials, letters, named);
    }
  const gone = new Map<Named, Named>();
  const merge = (kept: Named, lost: Named | undefined, reason: Reason) => {
    if (lost === undefined || kept === lost || gone.has(kept) || gone.has(lost)) return;
    kept.absorb(lost, reason);
    gone.set(lost, kept);
  };
  for (const named of all) {
    const full = isAcronym(named.text) ? onlyOne(byInitials.get(named.text.toLowerCase())) : undefined;
    if (full !== undefined && isOneBody(named, full))
      merge(...bySize(full, named), { how: 'same-name', forms: [full.text, named.text] });
    for (const [key, text] of secondNames(named)) {
      const other = onlyOne(byKey.get(key));
      if (other === undefined || !isBridge(named, other, key)) continue;
      merge(...bySize(named, other), { how: 'same-name', forms: [named.text, text] });
    }
  }
  return all.filter((named) => !gone.has(named));
}

const bySize = (a: Named, b: Named): [Named, Named] => (byReports(a, b) <= 0 ? [a, b] : [b, a]);
const onlyOne = (all: ReadonlySet<Named> | undefined): Named | undefined =>
  all?.size === 1 ? [...all][0] : undefined;

function enter(index: Index, key: string, named: Named): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([named]));
  else known.add(named);
}

const isAcronym = (text: string): boolean => /^\p{Lu}{3,6}$/u.test(text);

/** The initials of a name: of all its words, and of those with a capital. */
function initialsOf(text: string): string[] {
  const words = text.split(/[\s-]+/).filter((word) => word !== '');
  if (words.length < 3) return [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return [...new Set([words, capitals].map((some) => plain(some.map((word) => word[0]).join(''))))];
}

function isOneBody(a: Named, b: Named): boolean {
  const { country, company, near } = compare(a.evidence, b.evidence);
  return country !== 'differ' && (country === 'same' || company === 'common' || near) && !standTogether(a, b);
}

/** Keys of the names beside the main one that at least half of the reports give. */
function secondNames({ profiles, forms }: Named): [string, string][] {
  const texts = new Map<string, string>();
  const times = new Map<string, number>();
  for (const { names } of profiles)
    for (const text of names.slice(1)) {
      const key = bodyKey(text);
      count(times, key, 1);
      if (!texts.has(key)) texts.set(key, text);
    }
  return [...texts].filter(([key]) => !forms.has(key) && 2 * times.get(key)! >= profiles.length).sort();
}

/** As with persons: a name that is met more often on its own is no bridge, unless both point at each other. */
function isBridge(named: Named, other: Named, key: string): boolean {
  const times = named.profiles.filter(({ names }) =>
    names.slice(1).some((text) => bodyKey(text) === key),
  ).length;
  const mutual = secondNames(other).some(([back]) => named.forms.has(back));
  return (mutual || other.profiles.length <= times) && isOneBody(named, other);
}

function standTogether(a: Named, b: Named): boolean {
  const reports = new Set(a.profiles.map(({ report }) => report));
  return b.profiles.some(({ report }) => reports.has(report));
}

/** Joins names that sound alike in other romanisations, where the country or the company is one. */
function mergeAlike(all: readonly Named[]): Named[] {
  const kept: Named[] = [];
  const blocks = new Map<string, Set<Named>>();
  for (const named of all) {
    const keys = soundKeys(named);
    const near = [...new Set(keys.flatMap((key) => [...(blocks.get(key) ?? [])]))];
    const other = near.find((one) => soundsAlike(one, named) && isOneBody(one, named));
    if (other !== undefined) {
      other.absorb(named, { how: 'transliteration', forms: [other.text, named.text] });
      continue;
    }
    kept.push(named);
    for (const key of keys) enter(blocks, key, named);
  }
  return kept;
}

/** The words as they sound. */
function wordsOf({ text, isPlace }: Named): string[] {
  const parts = text.replace(/['’`]s?\b/gu, '').split(/[\s-]+/);
  const words = parts.map(folded).filter((word) => word !== '');
  // A last `s` of places comes and goes between languages: “Brussel” and “Brussels”.
  return isPlace && words.length === 1 ? [words[0]!.replace(/(?<=..)s$/, '')] : words;
}

/** Keys to find names of one sound by; none for acronyms and for what has too little sound. */
function soundKeys(named: Named): string[] {
  const words = wordsOf(named);
  const weight = words.reduce((sum, word) => sum + weightOf(word), 0);
  if (isAcronym(named.text) || words.length > 3 || weight < 2) return [];
  return readingsOf(words[0]!).map(({ key }) => `${words.length} ${key}`);
}

function soundsAlike(a: Named, b: Named): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length !== other.length) return false;
  if (one.length === 1) return soundAlike(one[0]!, other[0]!);
  return one.reduce((sum, word, i) => sum + soundDistance(word, other[i]!), 0) <= 0.75;
}
