import type { ColumnDataType, Expression, RawBuilder } from 'kysely';
import type { Db } from './tables.ts';
import type { Query } from './text/query.ts';

/** What SQLite and PostgreSQL do differently. Everything else is written once, against this. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres';
  /** The record as its user knows it: a path, or a URL without its password. */
  readonly where: string;
  readonly readOnly: boolean;
  /** Whether what is computed may be kept. */
  readonly keeps: boolean;
  /** For reading: each query sees what is committed, whoever is writing. */
  readonly db: Db;
  readonly columns: ColumnTypes;
  readonly fullText: FullText;
  /** Whether the table `meta` is there. */
  hasTables(db: Db): Promise<boolean>;
  /** Makes what tables stand in, and marks it as a record. Part of the first migration. */
  found(tx: Db): Promise<void>;
  /**
   * Does all of the work in one transaction, or none. One writer at a time: it waits for others, and fails with
   * `locked` when they take too long: longer than the store was opened with, or than `wait` milliseconds. What it
   * returns is on the disk.
   */
  write<T>(work: (tx: Db) => Promise<T>, wait?: number): Promise<T>;
  /** The record as it is now, whatever is written meanwhile. */
  snapshot(): Promise<Snapshot>;
  /** An error of the driver as a `StoreError`; a `StoreError` as it is. */
  explain(error: unknown): Error;
  /** What the database itself finds wrong with its files. */
  problems(): Promise<string[]>;
  /** What only PostgreSQL has. */
  readonly postgres?: PostgresEngine;
  /** A copy of the database in a new file, made while others may write. Only where the record is a file. */
  readonly copyTo?: (file: string) => Promise<void>;
  close(): Promise<void>;
}

/** What packages that bring queries of their own are given. */
export interface PostgresEngine {
  /** In which the tables of the record are. */
  readonly schema: string;
  /** One query, or several without values, on a connection that is given up where they fail. */
  readonly query: (text: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>;
  /** Does all of the work in one transaction, or none, without waiting for those who write to the record. */
  readonly transaction: <T>(work: (tx: Db) => Promise<T>) => Promise<T>;
}

/** A transaction that only reads. It must be released. */
export interface Snapshot {
  readonly db: Db;
  readonly release: () => Promise<void>;
}

/** Types of columns for which the two have different names. */
export interface ColumnTypes {
  /** Text that is compared and ordered by its bytes. */
  readonly key: ColumnDataType | Expression<unknown>;
  readonly bytes: ColumnDataType;
}

/** Terms of one report, by where they stand in it. */
export interface Indexed {
  readonly number: number;
  readonly title: readonly string[];
  readonly text: readonly string[];
  /** Names and keywords of its facts. */
  readonly words: readonly string[];
}

/** How much a term counts by where it stands. */
export const WEIGHTS = { title: 5, text: 1, words: 2 } as const;

/** An index over terms that `text/terms.ts` made, so that both databases find the same. */
export interface FullText {
  create(db: Db): Promise<void>;
  put(db: Db, rows: readonly Indexed[]): Promise<void>;
  remove(db: Db, numbers: readonly number[]): Promise<void>;
  /** The number of the report of a row of the table `search`. */
  readonly number: RawBuilder<number>;
  /** Expressions over that table: whether a row matches, and how well (more is better). */
  find(query: Query): { readonly matches: RawBuilder<boolean>; readonly rank: RawBuilder<number> };
}
