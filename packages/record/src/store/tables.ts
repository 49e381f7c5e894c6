import type { Insertable, Kysely, Selectable } from 'kysely';

/** The tables of a record, the same in SQLite and in PostgreSQL; README.md tells what they are for. */
export interface Tables {
  readonly meta: MetaTable;
  readonly report: ReportTable;
  readonly payload: PayloadTable;
  readonly decision: DecisionTable;
  readonly cache: CacheTable;
  readonly search: SearchTable;
}

/** A connection, a pool of them or a transaction: whatever takes queries. */
export type Db = Kysely<Tables>;

interface MetaTable {
  /** `schema`: the last migration that was made; `revision`: how many changes were made to the record. */
  key: string;
  value: number;
}

interface ReportTable {
  /** In the order of arrival; joins the other tables. */
  number: number;
  id: string;
  url: string | null;
  /** SHA-256 of the URL: an index cannot hold a URL of any length. */
  url_key: string | null;
  source: string | null;
  title: string | null;
  language: string;
  /** EDTF, as the document has it. */
  published: string | null;
  /** The day (YYYY-MM-DD) by which it was out for certain. */
  published_by: string;
  added_at: string;
  reader: string;
  text_hash: string;
  /** 1 for the first version of its URL. */
  version: number;
  replaces: string | null;
  /** 1 where no later version of its URL is known, else 0. */
  current: number;
  tag: string | null;
  /** That of the record when it was added or read anew. */
  revision: number;
}

interface PayloadTable {
  /** `report.number`. */
  report: number;
  kind: PayloadKind;
  data: Uint8Array;
}

interface DecisionTable {
  id: string;
  at: string;
  /** JSON. */
  body: string;
  tag: string | null;
  revision: number;
}

interface CacheTable {
  key: string;
  revision: number;
  data: Uint8Array;
}

/** SQLite keeps it as an FTS5 table whose `rowid` is the report's number; queries name its columns themselves. */
interface SearchTable {
  number: number;
}

/** `fingerprint` is stored as it is, all else as deflated JSON. */
export type PayloadKind = 'document' | 'dossier' | 'profiles' | 'fingerprint' | 'digest';

export type ReportRecord = Selectable<ReportTable>;
export type NewPayload = Insertable<PayloadTable>;
