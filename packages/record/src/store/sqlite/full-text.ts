import { sql } from 'kysely';
import { WEIGHTS } from '../engine.ts';
import type { FullText } from '../engine.ts';
import type { Phrase, Query } from '../text/query.ts';

/**
 * An FTS5 table that keeps no text: a row's `rowid` is the number of its report. The terms are folded already, so its
 * tokenizer has only to part them.
 */
export const sqliteFullText: FullText = {
  async create(db) {
    await sql`
      create virtual table search using fts5(
        title, text, words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
      )`.execute(db);
  },

  async put(db, rows) {
    if (rows.length === 0) return;
    const values = rows.map(
      ({ number, title, text, words }) =>
        sql`(${number}, ${title.join(' ')}, ${text.join(' ')}, ${words.join(' ')})`,
    );
    await sql`insert into search (rowid, title, text, words) values ${sql.join(values)}`.execute(db);
  },

  async remove(db, numbers) {
    if (numbers.length === 0) return;
    await sql`delete from search where rowid in (${sql.join(numbers)})`.execute(db);
  },

  number: sql<number>`search.rowid`,

  find(query) {
    const { title, text, words } = WEIGHTS;
    return {
      matches: sql<boolean>`search match ${expressionOf(query)}`,
      rank: sql<number>`-bm25(search, ${title}, ${text}, ${words})`,
    };
  },
};

/** A query in FTS5's language. Terms are letters and digits, so nothing in quotes can end them. */
function expressionOf({ all, none }: Query): string {
  const wanted = all.map(anyOf).join(' AND ');
  return none.length === 0 ? wanted : `(${wanted}) NOT ${anyOf(none)}`;
}

const anyOf = (phrases: readonly Phrase[]) => `(${phrases.map(phraseOf).join(' OR ')})`;
const phraseOf = ({ terms, isPrefix }: Phrase) => `"${terms.join(' ')}"${isPrefix ? ' *' : ''}`;
