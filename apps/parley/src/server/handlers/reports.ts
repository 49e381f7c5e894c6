import type { ReportInfo } from '@parley/api';
import type { Negotiation, ReportInfo as Known, ReportRow } from '@parley/record';
import { documentOf } from '@parley/record';
import { explainDocument } from '../../pipeline.ts';
import { namesOf, noNegotiation } from '../accounts.ts';
import { EXAMPLE_TAG } from '../example.ts';
import { pageOf } from '../paging.ts';
import { notFound } from '../problems.ts';
import type { Frozen, Reader, Desk } from '../world.ts';

/** All current reports, those added last first. */
export const reports: Reader<'reports'> = async ({ ledger }, { query }) => {
  const rows: ReportRow[] = [];
  for await (const row of ledger.store.rows({ current: true })) rows.push(row);
  const page = pageOf(rows.sort(addedLastFirst), query);
  return { ...page, entries: page.entries.map((row) => infoOf(row)) };
};

const addedLastFirst = (one: ReportRow, other: ReportRow) =>
  one.addedAt === other.addedAt ? (one.id < other.id ? -1 : 1) : one.addedAt < other.addedAt ? 1 : -1;

/** The reports of a negotiation, the newest first. */
export const reportsOf: Reader<'reportsOf'> = async ({ ledger }, { params, query }) => {
  const account = await ledger.account(params.id);
  if (account === undefined) throw noNegotiation(params.id);
  const page = pageOf(account.reports.toSorted(newestFirst), query);
  const tags = new Map<string, string | undefined>();
  const ids = page.entries.map(({ id }) => id);
  for await (const { id, tag } of ledger.store.rows({ ids })) tags.set(id, tag);
  const entries = page.entries.map((info) => infoOf({ ...info, tag: tags.get(info.id) }));
  return { ...page, entries };
};

const newestFirst = (one: Known, other: Known) =>
  (other.published ?? '').localeCompare(one.published ?? '') || one.id.localeCompare(other.id);

type Info = Pick<
  Known,
  'id' | 'title' | 'source' | 'url' | 'language' | 'published' | 'addedAt' | 'grade'
> & {
  readonly voice?: string;
  readonly tag?: string | undefined;
};

function infoOf({
  id,
  title,
  source,
  url,
  language,
  published,
  addedAt,
  grade,
  voice,
  tag,
}: Info): ReportInfo {
  return {
    id,
    ...(title !== undefined && { title }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    language,
    published,
    addedAt,
    ...(grade !== undefined && { grade }),
    ...(voice !== undefined && { voice }),
    example: tag === EXAMPLE_TAG,
  };
}

/** A report with its text and all that was read in it. */
export const report: Reader<'report'> = async ({ ledger, rights }, { params, language }) => {
  const found = await ledger.store.report(params.id);
  if (found === undefined) throw noReport(params.id);
  const document = documentOf(found);
  const versions = await ledger.store.versions(found.id);
  const row = versions.find(({ id }) => id === found.id)!;
  const { negotiations, voices } = await ledger.overview();
  const voice = voices.get(found.id);
  return {
    ...infoOf({ ...row, ...(voice !== undefined && { voice }) }),
    ...gradeIn(await gradedIn({ ledger }, negotiations, found.id)),
    rights,
    text: rights === 'full' ? document.text : null,
    bodyStart: document.bodyStart ?? 0,
    reader: found.reader,
    negotiations: await namesOf(ledger, negotiationsOf(negotiations, found.id), language),
    versions: versions.map(({ id, published, addedAt }) => ({ id, published, addedAt })),
    entities: found.dossier.entities,
    facts: found.dossier.facts,
  };
};

const negotiationsOf = (all: readonly Negotiation[], id: string) =>
  all.filter(({ reports: own }) => own.includes(id));

const gradeIn = (grade: string | undefined): Frozen<Pick<ReportInfo, 'grade'>> =>
  grade === undefined ? {} : { grade };

/** The grade of a report's source, which accounts know. */
async function gradedIn(
  { ledger }: Pick<Desk, 'ledger'>,
  negotiations: readonly Negotiation[],
  id: string,
): Promise<string | undefined> {
  const [first] = negotiationsOf(negotiations, id);
  const account = first && (await ledger.account(first.id));
  return account?.reports.find((one) => one.id === id)?.grade;
}

/** Why a fact was read: the report is read once more, and says so. */
export const why: Reader<'why'> = async ({ ledger }, { params: { id, fact } }) => {
  const document = await ledger.store.documentById(id);
  if (document === undefined) throw noReport(id);
  const explanation = await explainDocument(document, fact);
  if (explanation !== undefined) return explanation;
  throw notFound(
    `this version of Parley reads no fact ${fact} in report ${id}`,
    'parley re-read brings the record up to date',
  );
};

const noReport = (id: string) => notFound(`there is no report ${id}`, 'GET /reports lists them');
