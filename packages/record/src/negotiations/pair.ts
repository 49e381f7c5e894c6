declare const brand: unique symbol;

/** Two identities, whichever comes first. */
export type Pair = string & { readonly [brand]: 'pair' };

const SEPARATOR = '\n';

export function pairOf(one: string, other: string): Pair {
  return (one < other ? `${one}${SEPARATOR}${other}` : `${other}${SEPARATOR}${one}`) as Pair;
}

/** The two, in order of their ids. */
export function membersOf(pair: Pair): readonly [string, string] {
  const at = pair.indexOf(SEPARATOR);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

/** All pairs among some identities, each of which stands there once. */
export function pairsAmong(identities: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < identities.length; i++) {
    for (let j = i + 1; j < identities.length; j++) pairs.push(pairOf(identities[i]!, identities[j]!));
  }
  return pairs;
}
