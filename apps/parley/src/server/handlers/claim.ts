import { claimTeller } from '@parley/brief/record';
import type { Account, Claim, Ledger } from '@parley/record';
import { nameOf } from '../accounts.ts';
import { entriesOf } from '../log.ts';
import { notFound } from '../problems.ts';
import type { Handler } from '../world.ts';

/** A claim with its variants, the words of each report, and what was decided. */
export const claim: Handler<'claim'> = async ({ ledger }, { params, language }) => {
  const found = await findClaim(ledger, params.id);
  const documents = await ledger.documents(found.account);
  const log = entriesOf(await ledger.store.decisions());
  return {
    ...claimTeller(found.account, documents, { language })(found.claim),
    negotiation: await nameOf(ledger, found.account.negotiation, language),
    decisions: log.filter(({ id }) => found.claim.decisions.includes(id)),
  };
};

async function findClaim(ledger: Ledger, id: string): Promise<{ account: Account; claim: Claim }> {
  for (const negotiation of await ledger.negotiations()) {
    const account = await ledger.account(negotiation.id);
    const found = account?.claims.find((one) => one.id === id);
    if (account && found) return { account, claim: found };
  }
  throw notFound(`there is no claim ${id}`, 'the lines of a brief lead to claims');
}
