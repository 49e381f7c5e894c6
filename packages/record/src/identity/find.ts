import type { Identities, Identity } from '../model.ts';
import { countryCode } from './countries.ts';
import { areVariants } from './given-names.ts';
import { skeleton, soundAlike } from './likeness.ts';
import { personName, squash } from './names.ts';
import { readingsOf } from './sounds.ts';
import { bodyKey, standingCode } from './standing.ts';

/**
 * The sound of a name, one for its romanisations and scripts as far as one reading can be: the classes of the
 * consonants of each word, without ranks, articles and particles. Equal skeletons are a hint, not a proof.
 */
export const skeletonOf = (name: string): string => skeleton(personName(name).words);

/** An index of the names of identities. */
interface Index {
  readonly exact: ReadonlyMap<string, readonly Identity[]>;
  readonly sound: ReadonlyMap<string, readonly Identity[]>;
}

const indexes = new WeakMap<Identities, Index>();

/**
 * Those whom a typed name may mean, the likeliest first: by id, by name, by alias, by a word of the name, by sound.
 * Each kind of match leaves out the weaker ones; within it those of most reports come first.
 */
export function findIdentities(identities: Identities, query: string): Identity[] {
  const byId = identities.get(query.trim());
  if (byId !== undefined) return [byId];
  const key = bodyKey(query);
  if (key === '') return [];
  const { exact, sound } = indexOf(identities);
  const country = countryCode(query)?.toLowerCase();
  const coded = country === undefined ? undefined : identities.get(country);
  const named =
    exact.get(standingCode(query) ?? key) ?? exact.get(key) ?? (coded === undefined ? [] : [coded]);
  const main = named.filter(({ name }) => bodyKey(name) === key);
  const found = main.length > 0 ? main : named.length > 0 ? named : bySound(sound, query);
  return found.toSorted((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
}

function indexOf(identities: Identities): Index {
  const known = indexes.get(identities);
  if (known !== undefined) return known;
  const exact = new Map<string, Set<Identity>>();
  const sound = new Map<string, Set<Identity>>();
  for (const identity of identities.all) enterAll(identity, exact, sound);
  const index = { exact: lists(exact), sound: lists(sound) };
  indexes.set(identities, index);
  return index;
}

const lists = (index: Map<string, Set<Identity>>): Map<string, Identity[]> =>
  new Map([...index].map(([key, all]) => [key, [...all]]));

function enterAll(
  identity: Identity,
  exact: Map<string, Set<Identity>>,
  sound: Map<string, Set<Identity>>,
): void {
  const put = (index: Map<string, Set<Identity>>, key: string) => {
    const known = index.get(key);
    if (known === undefined) index.set(key, new Set([identity]));
    else known.add(identity);
  };
  for (const form of [identity.name, ...identity.aliases]) {
    put(exact, bodyKey(form));
    const code = standingCode(form);
    if (code !== undefined) put(exact, code);
    if (identity.kind === 'person') for (const word of personName(form).words) put(exact, squash(word));
    for (const word of personName(form).words) for (const { key } of readingsOf(word)) put(sound, key);
  }
}

/**
 * Those of whom one form has, for each word typed, one that sounds like it. The last word needs two consonants: all
 * that has but one of them sounds alike.
 */
function bySound(sound: ReadonlyMap<string, readonly Identity[]>, query: string): Identity[] {
  const words = personName(query).words;
  const keys = readingsOf(words.at(-1)!).flatMap(({ key }) => (key.length > 1 ? [key] : []));
  const candidates = new Set(keys.flatMap((key) => sound.get(key) ?? []));
  return [...candidates].filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => {
      const own = personName(form).words;
      return words.every((word) => own.some((one) => soundAlike(one, word) || areVariants(one, word)));
    }),
  );
}
