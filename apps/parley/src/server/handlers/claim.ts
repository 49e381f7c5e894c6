import { claimTeller } from '@parley/brief/record';
import { nameOf } from '../accounts.ts';
import { entriesOf } from '../log.ts';
import { notFound } from '../problems.ts';
import type { Reader } from '../world.ts';

/** A claim with its variants, the words of each report, and what was decided. */
export const claim: Reader<'claim'> = async ({ ledger, find }, { params, language }) => {
  const found = await find(params.id);
  if (found === undefined) {
    throw notFound(`there is no claim ${params.id}`, 'the lines of a brief lead to claims');
  }
  const documents = await ledger.documents(found.account);
  const log = entriesOf(await ledger.store.decisions());
  return {
    ...claimTeller(found.account, documents, { language })(found.claim),
    negotiation: await nameOf(ledger, found.account.negotiation, language),
    decisions: log.filter(({ id }) => found.claim.decisions.includes(id)),
  };
};
