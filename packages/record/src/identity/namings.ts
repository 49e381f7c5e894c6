import type { Profile, Title } from '../model.ts';
import { count } from './evidence.ts';
import { formOf } from './likeness.ts';
import type { Form } from './likeness.ts';
import { memoised } from './memo.ts';
import { personName, plain, squash, takeApart } from './names.ts';
import type { PersonName } from './names.ts';
import { titleKey } from './profiles.ts';

/** A main name of persons, in all its ways to write accents, capitals, hyphens and spaces, and who has it. */
export interface Naming {
  readonly form: Form;
  readonly profiles: readonly Profile[];
}

const isHyphenated = (text: string): boolean => /^\p{L}+ \p{L}+-\p{Ll}+$/u.test(text);

class Draft {
  readonly profiles: Profile[] = [];
  /** How often one word of it stands for the whole. */
  readonly #short = new Map<string, number>();
  #name: PersonName;

  constructor(name: PersonName) {
    this.#name = name;
  }

  add(profile: Profile, name: PersonName): void {
    this.profiles.push(profile);
    if (richer(name, this.#name)) this.#name = name;
    for (const alias of profile.names.slice(1))
      if (!alias.includes(' ')) count(this.#short, squash(alias), 1);
  }

  naming(): Naming {
    const { words, text } = this.#name;
    const times = (word: string) => this.#short.get(squash(word)) ?? 0;
    const familyFirst = words.length > 1 && times(words[0]!) > times(words.at(-1)!);
    const untold = this.#short.size === 0 && isHyphenated(text);
    return { form: formOf(this.#name, familyFirst || untold), profiles: this.profiles };
  }
}

/** Of two ways to write a name: the one with more words, and of those the first in the alphabet. */
const richer = (a: PersonName, b: PersonName): boolean =>
  a.words.length > b.words.length || (a.words.length === b.words.length && a.text < b.text);

/** The names of persons, the fullest and most frequent first. */
export function namingsOf(profiles: readonly Profile[]): Naming[] {
  const drafts = new Map<string, Draft>();
  for (const profile of profiles) {
    const name = nameOf(profile);
    let draft = drafts.get(name.key);
    if (draft === undefined) drafts.set(name.key, (draft = new Draft(name)));
    draft.add(profile, name);
  }
  return [...drafts.values()].map((draft) => draft.naming()).sort(byFullness);
}

const wordsOf = memoised((text) => plain(text).split(/\s+/));
const firstWord = memoised((text) => plain(text.split(' ', 1)[0]!));

/** The main name, without the words of its holder's office before it. */
function nameOf({ names: [text], titles }: Profile): PersonName {
  const first = firstWord(text!);
  if (!titles.some((title) => wordsOf(title.text).includes(first))) return personName(text!);
  return takeApart(text!, new Set(titles.flatMap((title) => wordsOf(title.text))));
}

const initials = ({ form }: Naming): number => form.given.filter((word) => word.length === 1).length;

/** Particles and all. */
const writtenWords = ({ form }: Naming): number => form.text.split(/[\s-]+/).length;

const byFullness = (a: Naming, b: Naming): number =>
  initials(a) - initials(b) ||
  b.form.words.length - a.form.words.length ||
  writtenWords(b) - writtenWords(a) ||
  b.profiles.length - a.profiles.length ||
  (a.form.key < b.form.key ? -1 : 1);

/** A name without given names. */
export const isBare = ({ form }: Naming): boolean => form.words.length === 1;

const keys = new WeakMap<readonly Title[], string>();

/** The titles of a profile as one key. Many profiles share their titles. */
function keyOf(titles: readonly Title[]): string {
  const key = keys.get(titles) ?? titles.map(titleKey).sort().join(';');
  keys.set(titles, key);
  return key;
}

/** Profiles of one name that say the same of country and offices (and company, where asked). */
export function sightingsOf(profiles: readonly Profile[], byCompany = false): Profile[][] {
  const found = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const titles = profile.titles.length === 0 ? '' : keyOf(profile.titles);
    const company = byCompany ? profile.company.join(';') : '';
    const key = `${profile.country ?? ''}#${titles}#${company}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [profile]);
    else known.push(profile);
  }
  const told = ([profile]: Profile[]) =>
    Number(profile!.country !== undefined) + Number(profile!.titles.length > 0);
  return [...found]
    .sort(([a, one], [b, other]) => told(other) - told(one) || other.length - one.length || (a < b ? -1 : 1))
    .map(([, sighting]) => sighting);
}
