import type { Account, Claim, Ledger } from '@parley/record';
import { EXIT, Failure } from '../errors.ts';

/** A claim, with the account that holds it. */
export interface ClaimAt {
  readonly account: Account;
  readonly claim: Claim;
}

/** So many claims are remembered. */
const MOST = 500_000;

/** Remembers in which negotiation claims were seen, so that the next search for one of them begins there. */
export class ClaimPlaces {
  readonly #places = new Map<string, string>();
  /** At which revision of the record all were looked through. */
  #searchedAt = -1;

  remember({ negotiation, claims }: Account): void {
    if (this.#places.size > MOST) this.#places.clear();
    for (const { id } of claims) this.#places.set(id, negotiation.id);
  }

  /** The claim where it was last seen; undefined where it is not there any more, or was never seen. */
  async find(ledger: Ledger, id: string): Promise<ClaimAt | undefined> {
    const place = this.#places.get(id);
    return place === undefined ? undefined : claimIn(ledger, place, id);
  }

  /** The claim wherever it is: every negotiation of the record may have to be told for that. */
  async search(ledger: Ledger, id: string): Promise<ClaimAt | undefined> {
    const near = await this.find(ledger, id);
    if (near) return near;
    const revision = await ledger.store.revision();
    if (revision === this.#searchedAt) return undefined;
    for (const negotiation of await ledger.negotiations()) {
      for (const claim of await claimsIn(ledger, negotiation.id)) this.#places.set(claim, negotiation.id);
    }
    this.#searchedAt = revision;
    return this.find(ledger, id);
  }
}

async function claimIn(ledger: Ledger, negotiation: string, id: string): Promise<ClaimAt | undefined> {
  const account = await ledger.account(negotiation);
  const claim = account?.claims.find((one) => one.id === id);
  return account && claim && { account, claim };
}

/** The ids of the claims of a negotiation, as they were kept where nothing changed. */
const claimsIn = (ledger: Ledger, id: string): Promise<readonly string[]> =>
  ledger.kept(id, `claims ${id}`, async () => (await ledger.account(id))?.claims.map((one) => one.id) ?? []);

/** How a claim is found by its id. */
export type FindClaim = (ledger: Ledger, id: string) => Promise<ClaimAt>;

/** A claim by its id, with the account that holds it. @throws Failure where there is none */
export const findClaim: FindClaim = async (ledger, id) =>
  (await new ClaimPlaces().search(ledger, id)) ?? noClaim(id);

export function noClaim(id: string): never {
  throw new Failure(id, 'there is no such claim', 'parley brief --json shows the ids of claims', EXIT.usage);
}
