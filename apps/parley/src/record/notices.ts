import { changesJson } from '@parley/brief/record';
import type { Change, Ledger, Negotiation, Overview } from '@parley/record';
import { changesBetween } from '@parley/record';
import type { Account } from '@parley/record';
import type { Language } from '../languages.ts';
import type { Notice } from './webhook.ts';

/** What a negotiation is now, and how that differs from an earlier overview of the record. */
export interface Changed {
  readonly account: Account;
  readonly changes: readonly Change[];
}

/** The changes of a negotiation since an earlier overview; undefined where it is gone. */
export async function changedIn(
  ledger: Ledger,
  negotiation: Negotiation,
  before: Overview,
): Promise<Changed | undefined> {
  const account = await ledger.account(negotiation.id);
  if (account === undefined) return undefined;
  const known = earlier(negotiation, before);
  const then = (known && (await ledger.accountIn(before, known.id))) ?? null;
  return { account, changes: changesBetween(then, account) };
}

/** Changes for programs elsewhere. */
export async function noticeOf(
  ledger: Ledger,
  { account, changes }: Changed,
  language: Language,
): Promise<Notice> {
  const { id, name } = account.negotiation;
  const documents = await ledger.documents(account);
  return { negotiation: { id, name }, entries: changesJson(changes, account, documents, { language }) };
}

/** A negotiation as it was: of the same id, or else with most of its reports; an older report may give it another id. */
function earlier({ id, reports }: Negotiation, { negotiations }: Overview): Negotiation | undefined {
  const same = negotiations.find((one) => one.id === id);
  if (same) return same;
  const now = new Set(reports);
  const shared = (one: Negotiation) => one.reports.filter((report) => now.has(report)).length;
  const [most] = negotiations.toSorted((one, other) => shared(other) - shared(one));
  return most && 2 * shared(most) > most.reports.length ? most : undefined;
}
