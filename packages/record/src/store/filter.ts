import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import { columnText } from './codec.ts';
import type { ReportFilter } from './store.ts';
import type { Db, ReportRecord, Tables } from './tables.ts';

/** More parameters than this are asked for in several queries. */
const IDS_AT_ONCE = 500;

/** The reports that meet a filter; its `ids` apart, which may be many. */
export function selectReports(db: Db, filter: ReportFilter) {
  const { publishedUntil: until, language, source, tag, changedSince } = filter;
  let query = db.selectFrom('report');
  if (until !== undefined) query = query.where('report.published_by', '<=', columnText(until));
  if (filter.current === true && until === undefined) query = query.where('report.current', '=', 1);
  if (filter.current === true && until !== undefined) {
    query = query.where((eb) => eb.not(eb.exists(laterThan(eb, until))));
  }
  if (language !== undefined) query = query.where(inLanguage(columnText(language)));
  if (source !== undefined) query = query.where('report.source', '=', columnText(source));
  if (tag !== undefined) query = query.where('report.tag', '=', columnText(tag));
  if (changedSince !== undefined) query = query.where('report.revision', '>', changedSince);
  return query;
}

/** The later versions of a report's URL that were out at the end of a day. */
function laterThan(eb: ExpressionBuilder<Tables, 'report'>, until: string) {
  return eb
    .selectFrom('report as later')
    .select('later.number')
    .whereRef('later.url_key', '=', 'report.url_key')
    .whereRef('later.version', '>', 'report.version')
    .where('later.published_by', '<=', columnText(until));
}

/** A language, and all that are told apart below it. */
function inLanguage(language: string) {
  const column = sql.ref('report.language');
  const below = `${language}-`;
  return sql<boolean>`(${column} = ${language} or substr(${column}, 1, ${below.length}) = ${below})`;
}

/** How many reports meet a filter. */
export async function countReports(db: Db, filter: ReportFilter): Promise<number> {
  let count = 0;
  for (const ids of filter.ids === undefined ? [undefined] : idsAtOnce(filter.ids)) {
    let query = selectReports(db, filter);
    if (ids !== undefined) query = query.where('report.id', 'in', ids);
    const row = await query.select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow();
    count += Number(row.count);
  }
  return count;
}

/** The reports that meet a filter in the order of their ids, so many at a time. */
export async function* pagesOf(db: Db, filter: ReportFilter, size: number): AsyncGenerator<ReportRecord[]> {
  for (const ids of filter.ids === undefined ? [undefined] : idsAtOnce(filter.ids)) {
    let last: string | undefined;
    for (;;) {
      let query = selectReports(db, filter).selectAll('report').orderBy('report.id').limit(size);
      if (ids !== undefined) query = query.where('report.id', 'in', ids);
      if (last !== undefined) query = query.where('report.id', '>', last);
      const page = await query.execute();
      if (page.length > 0) yield page;
      if (page.length < size) break;
      last = page.at(-1)!.id;
    }
  }
}

/** Ids once each, in the order that databases give them, in parts. */
function idsAtOnce(ids: readonly string[]): string[][] {
  const keys = [...new Set(ids.map(columnText))].map((id) => ({ id, bytes: Buffer.from(id) }));
  const sorted = keys.sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ id }) => id);
  return inParts(sorted, IDS_AT_ONCE);
}

/** An array in parts of at most so many. */
export function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}
