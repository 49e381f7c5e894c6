import type { NegotiationName } from '@parley/api';
import { namesFor, cardData } from '@parley/brief/record';
import type { Document } from '@parley/dossier';
import type { Account, Identity, Ledger, Negotiation } from '@parley/record';
import type { Language } from '../languages.ts';
import { notFound } from './problems.ts';
import type { Desk } from './world.ts';

/** An account with the documents that it rests on. */
export interface Held {
  readonly account: Account;
  readonly documents: readonly Document[];
}

/** All that is said of a negotiation. @throws ApiProblem where there is none of that id. */
export async function accountOf({ ledger, seen }: Desk, id: string, asOf: string | null): Promise<Held> {
  const account = await ledger.account(id, asOf);
  if (account === undefined) throw noNegotiation(id);
  seen(account);
  return { account, documents: await ledger.documents(account) };
}

export const noNegotiation = (id: string) =>
  notFound(`there is no negotiation ${id}`, 'GET /negotiations lists them; ids change with the parties');

/** The parties, mediators and places of a negotiation. */
export async function identitiesOf(ledger: Ledger, negotiation: Negotiation): Promise<Identity[]> {
  const { identities } = await ledger.overview();
  const { parties, mediators, places, rounds } = negotiation;
  const ids = new Set([...parties, ...mediators, ...places, ...rounds.flatMap((round) => round.places)]);
  return [...ids].flatMap((id) => identities.get(id) ?? []);
}

/** A negotiation where it is named, in the reader's language. */
export async function nameOf(
  ledger: Ledger,
  negotiation: Negotiation,
  language: Language,
): Promise<NegotiationName> {
  const { id, name } = cardData(negotiation, await identitiesOf(ledger, negotiation), { language });
  return { id, name };
}

/** As {@link nameOf}, of several. */
export async function namesOf(
  ledger: Ledger,
  negotiations: readonly Negotiation[],
  language: Language,
): Promise<NegotiationName[]> {
  const names: NegotiationName[] = [];
  for (const one of negotiations) names.push(await nameOf(ledger, one, language));
  return names;
}

/** The name of an identity, in the reader's language. */
export const identityName = (identity: Identity, language: Language): string =>
  namesFor([identity], { language }).of(identity.id);
