import type { Account, Claim, Ledger } from '@parley/record';
import { EXIT, Failure } from '../errors.ts';

/** A claim by its id, with the account that holds it. */
export async function findClaim(ledger: Ledger, id: string): Promise<{ account: Account; claim: Claim }> {
  for (const negotiation of await ledger.negotiations()) {
    const account = await ledger.account(negotiation.id);
    const claim = account?.claims.find((one) => one.id === id);
    if (account && claim) return { account, claim };
  }
  throw new Failure(id, 'there is no such claim', 'parley brief --json shows the ids of claims', EXIT.usage);
}
