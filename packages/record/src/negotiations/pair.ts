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

/** All pairs among some identities, each of which may stand there more than once. */
export function pairsAmong(identities: Iterable<string>): Pair[] {
  const distinct = [...new Set(identities)];
  return distinct.flatMap((one, i) => distinct.slice(i + 1).map((other) => pairOf(one, other)));
}
