import { compare, isApart, isSupported } from './evidence.ts';
import type { HeldTitle } from './evidence.ts';
import { nameMatch, soundAlike } from './likeness.ts';
import type { Form } from './likeness.ts';
import { plain, squash } from './names.ts';
import { soleOffice } from './offices.ts';
import type { Person } from './persons.ts';
import { readingsOf, soundDistance } from './sounds.ts';

/*
 * Two ways beside the name to see that two are one: the one office that both hold at a time, where their names are
 * nearly the same, and a second name that most reports of one know it by.
 */

/** Two in how many may hold one office in the reports before it is plainly no sign of one person. */
const MOST_HOLDERS = 40;

/** Persons of nearly one name with one office at one time are one: a nickname, or a slip of the pen. */
export function mergeByOffice(persons: readonly Person[]): Person[] {
  const holders = new Map<string, Person[]>();
  for (const person of persons)
    for (const office of officesOf(person)) {
      const known = holders.get(office) ?? [];
      holders.set(office, [...known.slice(0, MOST_HOLDERS), person]);
    }
  const gone = new Set<Person>();
  for (const [office, all] of [...holders].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const [a, b] of pairsOf(all)) {
      if (gone.has(a) || gone.has(b) || !isSameHolder(a, b, office)) continue;
      a.reasons.push({ how: 'title', forms: [a.form.text, b.form.text] });
      a.absorb(b);
      gone.add(b);
    }
  return persons.filter((person) => !gone.has(person));
}

const officesOf = ({ evidence }: Person): string[] => [
  ...new Set([...evidence.titles.values()].flatMap(({ title }) => soleOffice(title, evidence.country) ?? [])),
];

function pairsOf(all: readonly Person[]): [Person, Person][] {
  const sorted = all.toSorted(
    (a, b) => b.evidence.reports - a.evidence.reports || (a.form.key < b.form.key ? -1 : 1),
  );
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => [a, b] as [Person, Person]));
}

const isSameHolder = (a: Person, b: Person, office: string): boolean =>
  isNearlyNamed(a.form, b.form) &&
  !isApart(compare(a.evidence, b.evidence)) &&
  isAtOnce(held(a, office), held(b, office)) &&
  !standTogether(a, b);

const held = ({ evidence }: Person, office: string): HeldTitle | undefined =>
  [...evidence.titles.values()].find(({ title }) => soleOffice(title, evidence.country) === office);

const yearOf = (day: string | null | undefined): number => Number(/\d{4}/.exec(day ?? '')?.[0] ?? NaN);

/** Whether the years of two overlap, or touch. Unknown years do not. */
function isAtOnce(a: HeldTitle | undefined, b: HeldTitle | undefined): boolean {
  return yearOf(a?.first) <= yearOf(b?.last) + 1 && yearOf(b?.first) <= yearOf(a?.last) + 1;
}

function isNearlyNamed(a: Form, b: Form): boolean {
  const match = nameMatch(a, b);
  if (match?.given === 'conflict') return isNickname(a, b);
  return match === undefined && a.given.length > 0 && isMisspelt(a, b);
}

/** “Barty” for “Bartholomew”: one given name each, with one sound to begin with. */
const isNickname = (a: Form, b: Form): boolean => {
  const [one, other] = [a, b].map(({ given }) => (given.length === 1 ? onsetsOf(given[0]!) : [])) as [
    string[],
    string[],
  ];
  return one.some((onset) => other.includes(onset));
};

/** The classes of the consonant that a word begins with, or has first. */
const onsetsOf = (word: string): string[] =>
  readingsOf(word)
    .map(({ key }) => key.slice(0, 1))
    .filter((onset) => onset !== '_');

const isMisspelt = (a: Form, b: Form): boolean =>
  a.given.length === b.given.length &&
  a.given.every((word, i) => soundAlike(word, b.given[i]!)) &&
  (soundDistance(a.family, b.family) <= 1 || isSlip(plain(a.family), plain(b.family)));

/** One letter more, less, other, or changed places with its neighbour, in words of six letters or more. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(0, 2) === [...restB.slice(0, 2)].reverse().join('') && restA.slice(2) === restB.slice(2))
    return true;
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Whether a report has both, as two. */
export function standTogether(a: Person, b: Person): boolean {
  const [few, many] = a.profiles.length <= b.profiles.length ? [a, b] : [b, a];
  const reports = new Set(few.profiles.map(({ report }) => report));
  return many.profiles.some(({ report }) => reports.has(report));
}

/**
 * Persons are one where most reports of one give it the main name of the other as a second name. Not where the
 * other is met more often than that: then the second name is more likely an error of the reader.
 */
export function mergeBySecondName(persons: readonly Person[]): Person[] {
  const byName = new Map<string, Person[]>();
  for (const person of persons)
    for (const key of person.forms.keys()) byName.set(key, [...(byName.get(key) ?? []), person]);
  const gone = new Set<Person>();
  for (const person of persons)
    for (const { key, text, times } of secondNames(person)) {
      const [other, ...more] = byName.get(key) ?? [];
      if (other === undefined || more.length > 0 || gone.has(person) || gone.has(other)) continue;
      if (other === person || !isBridge(person, other, times)) continue;
      person.reasons.push({ how: 'same-name', forms: [person.form.text, text] });
      person.absorb(other);
      gone.add(other);
    }
  return persons.filter((person) => !gone.has(person));
}

interface SecondName {
  readonly key: string;
  readonly text: string;
  readonly times: number;
}

/** The names beside the main ones that at least half of the reports give. */
function secondNames({ profiles, forms }: Person): SecondName[] {
  const found = new Map<string, { text: string; times: number }>();
  for (const { names } of profiles)
    for (const text of names.slice(1)) {
      const known = found.get(squash(text));
      if (known === undefined) found.set(squash(text), { text, times: 1 });
      else known.times++;
    }
  return [...found]
    .filter(([key, { times }]) => !forms.has(key) && 2 * times >= profiles.length)
    .map(([key, { text, times }]) => ({ key, text, times }))
    .sort((a, b) => b.times - a.times || (a.key < b.key ? -1 : 1));
}

function isBridge(person: Person, other: Person, times: number): boolean {
  const verdict = compare(person.evidence, other.evidence);
  if (isApart(verdict) || !isSupported(verdict) || other.evidence.reports > times) return false;
  return (times > 1 || verdict.roles === 'same') && !standTogether(person, other);
}
