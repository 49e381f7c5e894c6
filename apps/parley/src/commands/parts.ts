import type { SectionId } from '@parley/brief';
import { makeAccountBrief } from '@parley/brief/record';
import type { Document } from '@parley/dossier';
import type { Account, Ledger } from '@parley/record';
import { dossierOfAccount } from '@parley/record';
import { EXIT, Failure } from '../errors.ts';
import { chooseNegotiation } from '../record/choose.ts';
import { withLedger } from '../record/home.ts';
import { show } from '../record/view.ts';
import type { View, ViewOptions } from '../record/view.ts';

/** The options of the commands that show a part of the record, as the user gave them. */
export interface PartOptions extends ViewOptions {
  readonly asOf?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: string;
}

/** The brief of a negotiation; the exit status. */
export const brief = (asked: string | undefined, options: PartOptions) =>
  ofAccount(asked, options, undefined);

/** When the parties met or will meet, and what came of it. */
export const timeline = (asked: string | undefined, options: PartOptions) =>
  ofAccount(asked, options, ['when', 'history']);

/** Where each party stands on each issue. */
export const positions = (asked: string | undefined, options: PartOptions) =>
  ofAccount(asked, options, ['stand']);

async function ofAccount(
  asked: string | undefined,
  options: PartOptions,
  sections: readonly SectionId[] | undefined,
): Promise<number> {
  return withLedger(
    async (ledger) => {
      const { account, documents } = await accountFor(ledger, asked, dayOf('--as-of', options.asOf));
      return show(accountView(account, documents, sections), options);
    },
    { readOnly: true },
  );
}

/** The account of the negotiation that the user means, as of a day, with its documents. */
export async function accountFor(ledger: Ledger, asked: string | undefined, asOf: string | null) {
  const { id } = await chooseNegotiation(ledger, asked);
  const account = await ledger.account(id, asOf);
  if (account === undefined) throw new RangeError(`no account of ${id}`);
  return { account, documents: await ledger.documents(account) };
}

function accountView(
  account: Account,
  documents: readonly Document[],
  sections: readonly SectionId[] | undefined,
): View {
  return {
    brief: (language) => makeAccountBrief(account, documents, { language, ...(sections && { sections }) }),
    json: () => account,
    sources: () => dossierOfAccount(account, documents, { variants: 'standing' }),
  };
}

/** A day that the user gave. @throws Failure where it is none. */
export function dayOf(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(value) : NaN;
  if (!Number.isNaN(date)) return value;
  throw new Failure(option, `“${value}” is no day`, 'write it as 2025-05-16', EXIT.usage);
}
