import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { WEIGHTS } from '../engine.ts';
import type { FullText, Indexed } from '../engine.ts';
import type { Db, Tables } from '../tables.ts';
import type { Phrase, Query } from '../text/query.ts';

/** In PostgreSQL the table has a column of terms. */
type WithTerms = Omit<Tables, 'search'> & { readonly search: { number: number; terms: string } };
const withTerms = (db: Db) => db as unknown as Kysely<WithTerms>;

/** Labels of title, words and text, in the order in which `ts_rank` takes their weights: D, C, B, A. */
const { title, text, words } = WEIGHTS;
const MOST = Math.max(title, text, words);
const RANKS = `{${[text, 0, words, title].map((weight) => weight / MOST).join(',')}}`;
/** Longer texts do not count for more: divides by 1 + the logarithm of the length. */
const BY_LENGTH = 1;

/** A column of terms with their places, as the configuration `simple` would make them of the folded words. */
export const postgresFullText: FullText = {
  async create(db) {
    await db.schema
      .createTable('search')
      .addColumn('number', 'integer', (c) => c.primaryKey().references('report.number').onDelete('cascade'))
      .addColumn('terms', sql`tsvector`, (c) => c.notNull())
      .execute();
    await db.schema.createIndex('search_terms').on('search').using('gin').column('terms').execute();
  },

  async put(db, rows) {
    if (rows.length === 0) return;
    const values = rows.map((row) => ({
      number: row.number,
      terms: sql<string>`${vectorOf(row)}::tsvector`,
    }));
    await withTerms(db).insertInto('search').values(values).execute();
  },

  async remove(db, numbers) {
    if (numbers.length === 0) return;
    await db
      .deleteFrom('search')
      .where('number', 'in', [...numbers])
      .execute();
  },

  number: sql.ref<number>('search.number'),

  find(query) {
    const terms = sql.ref('search.terms');
    const wanted = sql`${expressionOf(query)}::tsquery`;
    // What must not be there makes nothing better.
    const good = sql`${expressionOf({ ...query, none: [] })}::tsquery`;
    return {
      matches: sql<boolean>`${terms} @@ ${wanted}`,
      rank: sql<number>`ts_rank(${RANKS}::float4[], ${terms}, ${good}, ${sql.lit(BY_LENGTH)})`,
    };
  },
};

/** Terms with their places, as PostgreSQL writes a `tsvector`. Between title, text and words a place stays empty. */
function vectorOf(row: Indexed): string {
  const places = new Map<string, string[]>();
  let place = 0;
  for (const [terms, label] of [
    [row.title, 'A'],
    [row.text, ''],
    [row.words, 'B'],
  ] as const) {
    place++;
    for (const term of terms) {
      const all = places.get(term);
      if (all === undefined) places.set(term, [`${++place}${label}`]);
      else all.push(`${++place}${label}`);
    }
  }
  return Array.from(places, ([term, all]) => `'${term}':${all.join(',')}`).join(' ');
}

/** A query in the language of `tsquery`. Terms are letters and digits, so nothing in quotes can end them. */
function expressionOf({ all, none }: Query): string {
  const not = none.map((phrase) => `!(${phraseOf(phrase)})`);
  return [...all.map((phrases) => `(${phrases.map(phraseOf).join(' | ')})`), ...not].join(' & ');
}

function phraseOf({ terms, isPrefix }: Phrase): string {
  return terms.map((term, i) => `'${term}'${isPrefix && i === terms.length - 1 ? ':*' : ''}`).join(' <-> ');
}
