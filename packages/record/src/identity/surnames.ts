import type { Profile } from '../model.ts';
import { compare, evidenceOf, isApart, isSupported, scoreOf } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { keysOf, nameMatch, weightOf } from './likeness.ts';
import type { Form } from './likeness.ts';
import { sightingsOf } from './namings.ts';
import type { Naming } from './namings.ts';
import { squash } from './names.ts';
import { soleOffice } from './offices.ts';
import { bestOf, Person } from './persons.ts';

interface Candidate {
  readonly person: Person;
  readonly cost: number;
}

/** Persons by their family names and by the short forms that reports use for them. */
class Register {
  readonly #byFamily = new Map<string, Set<Person>>();
  readonly #byShort = new Map<string, Set<Person>>();
  readonly #byGiven = new Map<string, Set<Person>>();

  enter(person: Person): void {
    for (const form of person.forms.values()) {
      for (const key of keysOf(form)) put(this.#byFamily, key, person);
      for (const word of form.given) put(this.#byGiven, word, person);
    }
    for (const short of shortNames(person)) put(this.#byShort, short, person);
  }

  /** Those whose family name it may be, or whom reports call so, and how far that is from their names. */
  named(form: Form): Candidate[] {
    const found = new Map<Person, number>();
    for (const key of keysOf(form))
      for (const person of this.#byFamily.get(key) ?? []) {
        const cost = found.has(person) ? undefined : costOf(person, form);
        if (cost !== undefined) found.set(person, cost);
      }
    for (const person of this.#byShort.get(form.key) ?? []) if (!found.has(person)) found.set(person, 0);
    return [...found].map(([person, cost]) => ({ person, cost }));
  }

  /** Those who have it among their given names. */
  givenTo(form: Form): Person[] {
    return form.words.length === 1 ? [...(this.#byGiven.get(form.family) ?? [])] : [];
  }
}

function put(index: Map<string, Set<Person>>, key: string, person: Person): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([person]));
  else known.add(person);
}

/** The short forms that are words of one of the person's names: an alias that is none may be an error. */
function shortNames({ forms, profiles }: Person): Set<string> {
  const words = new Set([...forms.values()].flatMap((form) => form.words.map(squash)));
  const found = new Set<string>();
  for (const { names } of profiles)
    for (let i = 1; i < names.length; i++) if (words.has(squash(names[i]!))) found.add(squash(names[i]!));
  return found;
}

/** How far the nearest form of a person is from a name; undefined where none agrees. */
function costOf(person: Person, form: Form): number | undefined {
  const matches = [...person.forms.values()].map((known) => nameMatch(known, form));
  const agreeing = matches.filter((match) => match !== undefined && match.given !== 'conflict');
  return agreeing.length === 0 ? undefined : Math.min(...agreeing.map((match) => match!.cost));
}

/**
 * Gives each bare or ambiguous name, report by report where they tell different things, to the one person that it
 * fits by country, office or company. Those that fit nobody are persons of their own; those that fit several
 * equally well stay apart even from each other. The persons found are added to those given.
 */
export function attach(persons: Person[], open: readonly Naming[]): void {
  const register = new Register();
  for (const person of persons) register.enter(person);
  const left: [Form, Profile[], boolean][] = [];
  const found: [Person, Form, Profile[], Evidence][] = [];
  for (const { form, profiles } of open) {
    const named = register.named(form);
    const given = named.length === 0 ? register.givenTo(form) : [];
    for (const sighting of sightingsOf(profiles, true)) {
      const evidence = evidenceOf(sighting);
      const choice = choose(named, form, evidence) ?? chooseByGiven(given, evidence);
      if (choice instanceof Person) found.push([choice, form, sighting, evidence]);
      else left.push([form, sighting, choice === 'several']);
    }
  }
  // Only now, so that what a name is judged by does not depend on the names before it.
  for (const [person, ...rest] of found) person.add(...rest);
  persons.push(...gather(left));
}

type Choice = Person | 'several' | undefined;

function choose(candidates: readonly Candidate[], form: Form, evidence: Evidence): Choice {
  const scored = candidates.flatMap(({ person, cost }) => {
    const verdict = compare(person.evidence, evidence);
    const telling = evidence.isBlank && weightOf(form.family) >= (cost === 0 ? 2 : 3);
    const isFit = !isApart(verdict) && (isSupported(verdict) || telling);
    return isFit ? [{ person, score: 2 * scoreOf(verdict) + Number(cost === 0) }] : [];
  });
  const [best, next] = scored.sort(
    (a, b) => b.score - a.score || b.person.evidence.reports - a.person.evidence.reports,
  );
  if (best === undefined || next === undefined) return best?.person;
  return best.score - next.score >= 2 || isFarBetterKnown(scored) ? best.person : 'several';
}

/** Without a given name the press means the one whom everybody writes about. */
function isFarBetterKnown(scored: readonly { person: Person; score: number }[]): boolean {
  const [best, ...others] = scored.map(({ person }) => person.evidence.reports) as [number, ...number[]];
  return (
    scored.every(({ score }) => score <= scored[0]!.score) && others.every((reports) => best >= 10 * reports)
  );
}

/** A given name alone needs the office to tell. */
function chooseByGiven(candidates: readonly Person[], evidence: Evidence): Choice {
  const fitting = candidates.filter((person) => {
    const verdict = compare(person.evidence, evidence);
    return !isApart(verdict) && verdict.roles === 'same' && verdict.country !== 'differ';
  });
  return fitting.length > 1 ? 'several' : fitting[0];
}

/** No more than these are compared with: a name that so many have tells nothing. */
const MOST = 60;

/** The persons among the names that fit nobody. */
function gather(left: readonly [Form, Profile[], boolean][]): Person[] {
  const persons: Person[] = [];
  const blocks = new Map<string, Set<Person>>();
  for (const [form, sighting, isAmbiguous] of left)
    for (const profiles of isAmbiguous ? sighting.map((one) => [one]) : [sighting]) {
      const evidence = evidenceOf(profiles);
      const keys = isAmbiguous ? officeKeys(form, profiles[0]!) : [...keysOf(form)];
      const near = [...new Set(keys.flatMap((key) => [...(blocks.get(key) ?? [])].slice(0, MOST)))].slice(
        0,
        MOST,
      );
      const known = bestOf(near, (person) => fitOf(person, form, evidence));
      const person = known ?? new Person();
      person.add(form, profiles, evidence);
      if (known === undefined) persons.push(person);
      for (const key of keys) put(blocks, key, person);
    }
  return persons;
}

/** A name that may be of several is one where its holder has the one office. */
const officeKeys = (form: Form, { titles, country }: Profile): string[] =>
  titles.flatMap((title) => {
    const office = soleOffice(title, country);
    return office === undefined ? [] : [`${form.key}|${office}`];
  });

function fitOf(person: Person, form: Form, evidence: Evidence): number | undefined {
  const verdict = compare(person.evidence, evidence);
  const cost = costOf(person, form);
  if (isApart(verdict) || cost === undefined) return undefined;
  const blank = evidence.isBlank && person.evidence.isBlank && weightOf(form.family) >= 3;
  const same = person.forms.has(form.key) && verdict.company !== 'none';
  return isSupported(verdict) || blank || same ? scoreOf(verdict) - cost : undefined;
}
