import type { Brief } from '@parley/brief';
import {
  makeAccountBrief,
  makeChanges,
  makeNegotiations,
  makePositions,
  makeSearch,
  makeTimeline,
  makeWho,
} from '@parley/brief/record';
import { documentOf, findIdentities } from '@parley/record';
import type { Ledger, Report } from '@parley/record';
import { EXIT, Failure } from '../errors.ts';
import type { Language } from '../languages.ts';
import { chooseNegotiation } from '../record/choose.ts';
import { dayBeforeLast } from '../record/days.ts';
import { overviewEntries } from '../record/overview.ts';

/*
 * What the tools answer, as briefs.
 */

/** What a tool about one negotiation is given. */
export interface OfNegotiation {
  readonly negotiation?: string | undefined;
  readonly asOf?: string | undefined;
  readonly language: Language;
}

/** The negotiations of the record. */
export async function negotiations(ledger: Ledger, language: Language): Promise<Brief> {
  return makeNegotiations(await overviewEntries(ledger), { language });
}

const MAKERS = { brief: makeAccountBrief, positions: makePositions, timeline: makeTimeline } as const;

/** A part of a negotiation, as of a day. */
export async function partOf(
  ledger: Ledger,
  part: keyof typeof MAKERS,
  { negotiation, asOf, language }: OfNegotiation,
): Promise<Brief> {
  const { id } = await chooseNegotiation(ledger, negotiation);
  const account = (await ledger.account(id, asOf ?? null))!;
  return MAKERS[part](account, await ledger.documents(account), { language });
}

/** What changed in a negotiation since a day. */
export async function changes(
  ledger: Ledger,
  { negotiation, since, language }: OfNegotiation & { readonly since?: string | undefined },
): Promise<Brief> {
  const { id } = await chooseNegotiation(ledger, negotiation);
  const account = (await ledger.account(id))!;
  const from = since ?? dayBeforeLast(account);
  const found = (await ledger.changes(id, from)) ?? [];
  return makeChanges(found, account, await ledger.documents(account), { language, since: from });
}

/** Who somebody is. @throws Failure where nobody of that name is in the record. */
export async function who(ledger: Ledger, name: string, language: Language): Promise<Brief> {
  const { identities } = await ledger.overview();
  const [found] = findIdentities(identities, name);
  if (found === undefined) {
    throw new Failure(name, 'nobody of that name is in the record', 'check the name, or search', EXIT.usage);
  }
  const ids = [...new Set(found.members.map(({ report }) => report))];
  return makeWho(found, await reportsOf(ledger, ids), { language });
}

/** Reports in which words stand. */
export async function search(
  ledger: Ledger,
  query: string,
  limit: number,
  language: Language,
): Promise<Brief> {
  const hits = await ledger.store.search(query, { limit });
  const ids = hits.map(({ report }) => report.id);
  const documents = (await reportsOf(ledger, ids)).map(documentOf);
  return makeSearch(query, hits, documents, { language });
}

async function reportsOf(ledger: Ledger, ids: readonly string[]): Promise<Report[]> {
  const reports: Report[] = [];
  for await (const report of ledger.store.reports({ ids })) reports.push(report);
  return reports;
}
