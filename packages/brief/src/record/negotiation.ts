import type { Identity, Negotiation } from '@parley/record';
import type { Names } from '../names.ts';

/** What stands between the parties in a name that the record made. */
const BETWEEN = ' – ';

/**
 * What to call a negotiation: as a person called it, else after its parties, in the reader's language. The record calls
 * it after the names that most of its reports have.
 */
export function negotiationName(
  { name, parties }: Pick<Negotiation, 'name' | 'parties'>,
  identities: readonly Pick<Identity, 'id' | 'name'>[],
  names: Pick<Names, 'of'>,
): string {
  const told = new Map(identities.map((identity) => [identity.id, identity.name]));
  const made = parties.map((party) => told.get(party) ?? party).join(BETWEEN);
  return name === made ? parties.map(names.of).join(BETWEEN) : name;
}
