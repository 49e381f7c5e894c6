import type { Brief } from '@parley/brief';
import {
  accountJsonLd,
  changesJson,
  changesTable,
  claimJson,
  makeAccountBrief,
  makeChanges,
  makeClaim,
  makeNegotiations,
  makePositions,
  makeSearch,
  makeTimeline,
  makeWho,
  negotiationsJson,
  negotiationsTable,
  positionsJson,
  positionsTable,
  renderCalendar,
  renderCsv,
  searchJson,
  searchTable,
  timelineJson,
  timelineTable,
  whoJson,
  whoTable,
} from '@parley/brief/record';
import type { Table } from '@parley/brief/record';
import { renderTerminal } from '@parley/brief';
import type { Document, Dossier } from '@parley/dossier';
import type { Account, Change, Hit, Ledger, Report } from '@parley/record';
import { documentOf, dossierOfAccount, findIdentities } from '@parley/record';
import { EXIT, Failure } from '../errors.ts';
import type { Language } from '../languages.ts';
import { chooseNegotiation } from '../record/choose.ts';
import { findClaim } from '../record/claims.ts';
import { dayBeforeLast } from '../record/days.ts';
import { withLedger } from '../record/home.ts';
import { overviewEntries } from '../record/overview.ts';
import { keyOf } from '../record/refresh.ts';
import { lookOf, show, viewLanguage } from '../record/view.ts';
import type { View, ViewOptions } from '../record/view.ts';

/** The options of the commands that show a part of the record, as the user gave them. */
export interface PartOptions extends ViewOptions {
  readonly asOf?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: string;
}

/** Shows what `make` finds in the record; the exit status. */
async function part(options: PartOptions, make: (ledger: Ledger) => Promise<View>): Promise<number> {
  return withLedger(async (ledger) => show(await make(ledger), options), { readOnly: true });
}

const csv = ({ columns, rows }: Table): string => renderCsv(columns, rows);

/** The negotiations of the record. */
export const negotiations = (_: undefined, options: PartOptions) =>
  part(options, async (ledger) => {
    const entries = await overviewEntries(ledger);
    const language = viewLanguage(options.in);
    return {
      brief: (to) => makeNegotiations(entries, { language: to }),
      json: () => negotiationsJson(entries, { language }),
      csv: (to) => csv(negotiationsTable(entries, { language: to })),
      sources: () => sourcesOf(entries.map(({ latest }) => latest)),
    };
  });

/** The brief of a negotiation. */
export const brief = (asked: string | undefined, options: PartOptions) =>
  ofAccount('brief', asked, options, {
    brief: ({ account, documents }, language) => makeAccountBrief(account, documents, { language }),
    json: ({ account }) => account,
    jsonLd: ({ account, documents }) => accountJsonLd(account, documents),
  });

/** When the parties met or will meet, and what came of it. */
export const timeline = (asked: string | undefined, options: PartOptions) =>
  ofAccount('timeline', asked, options, {
    brief: ({ account, documents }, language) => makeTimeline(account, documents, { language }),
    json: ({ account, documents }, language) => timelineJson(account, documents, { language }),
    csv: ({ account, documents }, language) => csv(timelineTable(account, documents, { language })),
    icalendar: ({ account, documents }, language) => renderCalendar(account, documents, { language }),
  });

/** Where each party stands on each issue. */
export const positions = (asked: string | undefined, options: PartOptions) =>
  ofAccount('positions', asked, options, {
    brief: ({ account, documents }, language) => makePositions(account, documents, { language }),
    json: ({ account, documents }, language) => positionsJson(account, documents, { language }),
    csv: ({ account, documents }, language) => csv(positionsTable(account, documents, { language })),
  });

/** The account of a negotiation, with the documents of its reports. */
interface Setting {
  readonly account: Account;
  readonly documents: readonly Document[];
}

/** What is shown of an account in each form. */
interface Forms {
  readonly brief: (setting: Setting, language: Language) => Brief;
  readonly json: (setting: Setting, language: Language) => unknown;
  readonly csv?: (setting: Setting, language: Language) => string;
  readonly icalendar?: (setting: Setting, language: Language) => string;
  readonly jsonLd?: (setting: Setting) => unknown;
}

/** Shows something of an account. A brief that was made of the same record before is taken as it was kept. */
function ofAccount(
  name: string,
  asked: string | undefined,
  options: PartOptions,
  { brief: make, json, csv: table, icalendar, jsonLd }: Forms,
): Promise<number> {
  const asOf = dayOf('--as-of', options.asOf);
  return part(options, async (ledger) => {
    const { id } = await chooseNegotiation(ledger, asked);
    const setting = async (): Promise<Setting> => {
      const account = (await ledger.account(id, asOf))!;
      return { account, documents: await ledger.documents(account) };
    };
    const made = async (language: Language) => make(await setting(), language);
    return {
      // Of the past there are many days.
      brief: (to) => (asOf === null ? ledger.kept(id, keyOf(name, to, id), () => made(to)) : made(to)),
      json: async () => json(await setting(), viewLanguage(options.in)),
      ...(table && { csv: async (to: Language) => table(await setting(), to) }),
      ...(icalendar && { icalendar: async (to: Language) => icalendar(await setting(), to) }),
      ...(jsonLd && { jsonLd: async () => jsonLd(await setting()) }),
      sources: async () => {
        const { account, documents } = await setting();
        return dossierOfAccount(account, documents, { variants: 'standing' });
      },
    };
  });
}

/** Who somebody is. */
export const who = (asked: string, options: PartOptions) =>
  part(options, async (ledger) => {
    const { identities } = await ledger.overview();
    const [found, ...others] = findIdentities(identities, asked);
    if (found === undefined) {
      throw new Failure(
        asked,
        'nobody of that name is in the record',
        'check the name, or try parley search',
      );
    }
    const reports = await reportsOf(ledger, [...new Set(found.members.map(({ report }) => report))]);
    const language = viewLanguage(options.in);
    if (others.length > 0 && found.id !== asked) sayOthers(others.map(({ id }) => id));
    return {
      brief: (to) => makeWho(found, reports, { language: to }),
      json: () => whoJson(found, reports, { language }),
      csv: () => csv(whoTable([found, ...others])),
      sources: () => sourcesOf(reports),
    };
  });

/** Others whom a name may mean are named, so that nobody takes one for another. */
function sayOthers(ids: readonly string[]): void {
  const more = ids.length > 8 ? ', …' : '';
  process.stderr.write(`parley: also of that name: ${ids.slice(0, 8).join(', ')}${more}\n`);
}

async function reportsOf(ledger: Ledger, ids: readonly string[]): Promise<Report[]> {
  const reports: Report[] = [];
  for await (const report of ledger.store.reports({ ids })) reports.push(report);
  return reports;
}

/** What changed in a negotiation since a day. */
export const changes = (asked: string | undefined, options: PartOptions) => {
  const [since, until] = [dayOf('--since', options.since), dayOf('--until', options.until)];
  return part(options, async (ledger) => {
    const { id } = await chooseNegotiation(ledger, asked);
    const account = (await ledger.account(id, until))!;
    const from = since ?? dayBeforeLast(account);
    const found = (await ledger.changes(id, from, until)) ?? [];
    const documents = await ledger.documents(account);
    const language = viewLanguage(options.in);
    return {
      brief: (to) => makeChanges(found, account, documents, { language: to, since: from }),
      json: () => changesJson(found, account, documents, { language }),
      csv: (to) => csv(changesTable(found, account, documents, { language: to })),
      sources: () => dossierOfAccount(account, documents, { variants: 'standing' }),
    };
  });
};

/** Changes of an account in words, for somebody who watches. */
export async function changesInWords(
  ledger: Ledger,
  account: Account,
  found: readonly Change[],
  options: ViewOptions,
): Promise<string> {
  const documents = await ledger.documents(account);
  const made = makeChanges(found, account, documents, { language: viewLanguage(options.in) });
  return `${renderTerminal(made, lookOf(options))}\n`;
}

/** Reports in which words stand. */
export const search = (words: readonly string[], options: PartOptions) => {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new Failure(
      '--limit',
      `“${options.limit ?? ''}” is no number of hits`,
      'give 1 to 1000',
      EXIT.usage,
    );
  }
  const query = words.join(' ');
  return part(options, async (ledger) => {
    const hits = await ledger.store.search(query, { limit });
    const reports = await reportsOf(
      ledger,
      hits.map(({ report }) => report.id),
    );
    const documents = reports.map(documentOf);
    return {
      brief: (to) => makeSearch(query, hits, documents, { language: to }),
      json: () => searchJson(hits satisfies readonly Hit[], documents),
      csv: () => csv(searchTable(hits, documents)),
      sources: () => sourcesOf(reports),
    };
  });
};

/** A claim with all that is said of it. */
export const showClaim = (id: string, options: PartOptions) =>
  part(options, async (ledger) => {
    const { account, claim } = await findClaim(ledger, id);
    const documents = await ledger.documents(account);
    const decisions = await ledger.store.decisions();
    const language = viewLanguage(options.in);
    const brief = (to: Language): Brief => makeClaim(claim, account, documents, { language: to, decisions });
    return {
      brief,
      json: () => claimJson(claim, account, documents, { language, decisions }),
      jsonLd: () => accountJsonLd({ ...account, claims: [claim] }, documents),
      sources: () => dossierOfAccount({ ...account, claims: [claim] }, documents, { variants: 'standing' }),
    };
  });

/** The texts of reports, for a page; what they say is left out. */
function sourcesOf(reports: readonly Report[]): Dossier {
  return { contract: '1', documents: reports.map(documentOf), entities: [], times: [], facts: [] };
}

/** A day that the user gave. @throws Failure where it is none. */
export function dayOf(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(value) : NaN;
  if (!Number.isNaN(date)) return value;
  throw new Failure(option, `“${value}” is no day`, 'write it as 2025-05-16', EXIT.usage);
}
