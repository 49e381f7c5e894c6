import { searchJson, whoJson } from '@parley/brief/record';
import { documentOf, findIdentities, findNegotiations } from '@parley/record';
import type { Identity, Report } from '@parley/record';
import { identityName, namesOf } from '../accounts.ts';
import { startOf, withNext } from '../paging.ts';
import { notFound } from '../problems.ts';
import type { Reader, Desk } from '../world.ts';

const NAMES_FOUND = 8;
/** The store gives no more hits than this. */
const MOST_HITS = 1000;

/** Reports in which words stand and, on the first page, negotiations and names that have them. */
export const search: Reader<'search'> = async (desk, { query, language }) => {
  const { ledger } = desk;
  const start = startOf(query);
  const end = Math.min(MOST_HITS, start + query.limit);
  const hits = await ledger.store.search(query.q, { limit: Math.min(MOST_HITS, end + 1) });
  const shown = hits.slice(start, end);
  const documents = (
    await reportsOf(
      desk,
      shown.map(({ report }) => report.id),
    )
  ).map(documentOf);
  const told = new Map(searchJson(shown, documents).map((entry) => [entry.report, entry]));
  const entries = shown.flatMap(({ report, snippet }) => {
    const entry = told.get(report.id);
    return entry ? [{ ...entry, text: snippet.text, start: snippet.start, end: snippet.end }] : [];
  });
  const { identities, negotiations } = await ledger.overview();
  const first = start === 0 && query.q.trim() !== '';
  const who = first ? findIdentities(identities, query.q).slice(0, NAMES_FOUND) : [];
  const named = first ? findNegotiations(negotiations, identities, query.q).slice(0, NAMES_FOUND) : [];
  return {
    negotiations: await namesOf(ledger, named, language),
    who: who.map((one) => ({ id: one.id, name: identityName(one, language), kind: one.kind })),
    ...withNext(entries, end, hits.length > end && end < MOST_HITS),
  };
};

async function reportsOf({ ledger }: Desk, ids: readonly string[]): Promise<Report[]> {
  const reports: Report[] = [];
  for await (const report of ledger.store.reports({ ids })) reports.push(report);
  return reports;
}

/** Who somebody is. */
export const identity: Reader<'identity'> = async (desk, { params, language }) => {
  const { identities, negotiations } = await desk.ledger.overview();
  const exact = identities.get(params.id);
  const [found, ...others] = exact ? [exact] : findIdentities(identities, params.id);
  if (found === undefined) {
    throw notFound(`nobody of the name ${params.id} is in the record`, 'check the name, or search');
  }
  const ids = reportIds(found);
  const own = new Set(ids);
  const named = negotiations.filter(({ reports }) => reports.some((id) => own.has(id)));
  return {
    ...whoJson(found, await reportsOf(desk, ids), { language }),
    negotiations: await namesOf(desk.ledger, named, language),
    others: others.slice(0, NAMES_FOUND).map((one) => ({ id: one.id, name: identityName(one, language) })),
  };
};

const reportIds = ({ members }: Identity) => [...new Set(members.map(({ report }) => report))];
