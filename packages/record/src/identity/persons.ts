import type { Profile, Reason } from '../model.ts';
import { compare, Evidence, evidenceOf, isApart, isSupported, scoreOf } from './evidence.ts';
import type { Verdict } from './evidence.ts';
import { nameMatch, weightOf } from './likeness.ts';
import type { Form } from './likeness.ts';
import { sightingsOf } from './namings.ts';
import type { Naming } from './namings.ts';

/** Somebody, while reports are gathered. */
export class Person {
  readonly forms = new Map<string, Form>();
  readonly profiles: Profile[] = [];
  readonly evidence = new Evidence();
  /** Reasons that the names alone do not tell. */
  readonly reasons: Reason[] = [];

  add(form: Form, profiles: readonly Profile[], evidence: Evidence): void {
    this.forms.set(form.key, form);
    for (const profile of profiles) this.profiles.push(profile);
    this.evidence.addAll(evidence);
  }

  absorb(other: Person): void {
    for (const [key, form] of other.forms) this.forms.set(key, form);
    for (const profile of other.profiles) this.profiles.push(profile);
    this.evidence.addAll(other.evidence);
    this.reasons.push(...other.reasons);
  }

  /** The form it was first known by. */
  get form(): Form {
    return [...this.forms.values()][0]!;
  }
}

/** The persons that go by the spellings of one full name: one, unless what reports tell of them differs. */
export function personsOf(group: readonly Naming[]): Person[] {
  const persons: Person[] = [];
  const untold: [Form, Profile[]][] = [];
  for (const { form, profiles } of group.toSorted((a, b) => b.profiles.length - a.profiles.length))
    for (const sighting of sightingsOf(profiles)) {
      const [first] = sighting;
      const isTold = first!.country !== undefined || first!.titles.length > 0;
      if (isTold) join(persons, form, sighting);
      else untold.push([form, sighting]);
    }
  // A report that tells neither country nor office is judged by its company.
  for (const [form, sighting] of untold)
    for (const same of sightingsOf(sighting, true)) join(persons, form, same);
  return reunite(persons);
}

/** No more than these are compared with: a name that so many have tells nothing. */
const MOST = 60;

function join(persons: Person[], form: Form, sighting: readonly Profile[]): void {
  const evidence = evidenceOf(sighting);
  const best = bestOf(persons.slice(0, MOST), (person) => fitOf(person, form, evidence));
  if (best !== undefined) return best.add(form, sighting, evidence);
  const person = new Person();
  person.add(form, sighting, evidence);
  persons.push(person);
}

/** The first of those with the highest score; undefined scores do not count. */
export function bestOf<T>(all: readonly T[], score: (one: T) => number | undefined): T | undefined {
  let best: T | undefined;
  let highest = -Infinity;
  for (const one of all) {
    const value = score(one);
    if (value === undefined || value <= highest) continue;
    [best, highest] = [one, value];
  }
  return best;
}

function fitOf(person: Person, form: Form, evidence: Evidence): number | undefined {
  const verdict = compare(person.evidence, evidence);
  if (isApart(verdict)) return undefined;
  return person.forms.has(form.key) || isOneName(person, form, verdict) ? scoreOf(verdict) : undefined;
}

/** Another spelling wants something that speaks for it, or names so long and so near that they speak for themselves. */
const isOneName = (person: Person, form: Form, verdict: Verdict): boolean =>
  isSupported(verdict) ||
  (verdict.company === 'unknown' && [...person.forms.values()].some((known) => isTelling(known, form)));

const isTelling = (a: Form, b: Form): boolean =>
  a.words.join() === b.words.join() ||
  ((nameMatch(a, b)?.cost ?? 1) <= 0.5 && weightOf(a.family) + weightOf(a.given.at(0) ?? '') >= 4);

/** What was apart while little was known may agree now. */
function reunite(persons: readonly Person[]): Person[] {
  const kept: Person[] = [];
  for (const person of persons) {
    const same = kept.slice(0, MOST).find((other) => {
      const verdict = compare(other.evidence, person.evidence);
      const shared = [...person.forms.keys()].some((key) => other.forms.has(key));
      return !isApart(verdict) && (shared || isSupported(verdict));
    });
    if (same === undefined) kept.push(person);
    else same.absorb(person);
  }
  return kept;
}
