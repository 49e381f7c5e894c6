import type { Document } from '@parley/dossier';
import { sql } from 'kysely';
import { columnText, rowOf, unpack } from './codec.ts';
import type { Engine } from './engine.ts';
import { inParts, selectReports } from './filter.ts';
import type { Hit, SearchOptions } from './store.ts';
import type { Db, ReportRecord } from './tables.ts';
import { queryOf } from './text/query.ts';
import type { Query } from './text/query.ts';
import { snippetOf } from './text/snippet.ts';

const LIMIT = 20;
const MOST = 1000;
const DOCUMENTS_AT_ONCE = 50;
const IDS_AT_ONCE = 10_000;

/** Reports that answer a query, the best first, each with the part of its text that answers best. */
export async function search(engine: Engine, db: Db, text: string, options: SearchOptions): Promise<Hit[]> {
  const query = queryOf(text);
  if (query === null) return [];
  const found = await findReports(engine, db, query, options);
  const hits: Hit[] = [];
  for (const part of inParts(found, DOCUMENTS_AT_ONCE)) {
    const documents = await documentsOf(db, part);
    for (const { rank, ...report } of part) {
      const document = documents.get(report.number);
      const snippet = snippetOf(document?.text ?? '', query, { from: document && articleStart(document) });
      hits.push({ report: rowOf(report), rank, snippet });
    }
  }
  return hits;
}

type Found = ReportRecord & { readonly rank: number };

/** Asks once for all ids, or for as many as one question takes, and puts the answers together. */
async function findReports(engine: Engine, db: Db, query: Query, options: SearchOptions): Promise<Found[]> {
  const limit = Math.max(0, Math.min(MOST, Math.floor(options.limit ?? LIMIT)));
  const select = selectFound(engine, db, query, options).limit(limit);
  if (options.ids === undefined) return select.execute();
  const found: Found[] = [];
  for (const ids of inParts(options.ids, IDS_AT_ONCE)) {
    found.push(...(await select.where('report.id', 'in', ids.map(columnText)).execute()));
  }
  return found.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

function selectFound(engine: Engine, db: Db, query: Query, options: SearchOptions) {
  const { number } = engine.fullText;
  const { matches, rank } = engine.fullText.find(query);
  return selectReports(db, { ...options, current: options.current ?? true })
    .innerJoin('search', (join) => join.on(sql<boolean>`${number} = ${sql.ref('report.number')}`))
    .where(matches)
    .selectAll('report')
    .select(rank.as('rank'))
    .orderBy('rank', 'desc')
    .orderBy('report.id');
}

async function documentsOf(db: Db, reports: readonly ReportRecord[]): Promise<Map<number, Document>> {
  const numbers = reports.map(({ number }) => number);
  const rows = await db
    .selectFrom('payload')
    .select(['report', 'data'])
    .where('kind', '=', 'document')
    .where('report', 'in', numbers)
    .execute();
  return new Map(rows.map(({ report, data }) => [report, unpack(data) as Document]));
}

/** Where a text begins to say more than its stamp and its title, which are shown beside it. */
function articleStart({ text, bodyStart = 0, title }: Document): number {
  const start = nextWord(text, bodyStart);
  const isTitled = title !== undefined && title !== '' && text.startsWith(title, start);
  const begin = isTitled ? nextWord(text, start + title.length) : start;
  return begin < text.length ? begin : bodyStart;
}

/** The first place from here on where no white space stands. */
function nextWord(text: string, from: number): number {
  const found = text.slice(from).search(/\S/);
  return found === -1 ? text.length : from + found;
}
