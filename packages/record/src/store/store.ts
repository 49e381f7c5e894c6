import type { Document } from '@parley/dossier';
import type { Decision, Profile, Report } from '../model.ts';
import type { Queue } from './queue/queue.ts';
import type { Snippet } from './text/snippet.ts';

/** Where a record is kept, and how it is opened. */
export interface OpenOptions {
  /** A folder, made where it is missing; the record is the file `record.sqlite` in it. */
  readonly home?: string;
  /** `postgresql://user:password@host/database`; with `?schema=name` for another schema than `parley`. Wins over `home`. */
  readonly databaseUrl?: string;
  /** Changes nothing, not even to bring an older store up to date. Default: false. */
  readonly readOnly?: boolean;
  /** Opened for reading, it keeps what is computed all the same (`Store.cache`), where it can. Default: false. */
  readonly keep?: boolean;
  /** How long, in milliseconds, writing waits for another writer before it gives up. Default: 10,000. */
  readonly wait?: number;
  /** How large the file may grow, in bytes. Only in SQLite. Default: as large as the disk. */
  readonly maxBytes?: number;
}

/** A report, with what was computed from it alone. */
export interface NewReport {
  /** Its `replaces` is not looked at: the store knows the versions of a URL. */
  readonly report: Report;
  readonly profiles: readonly Profile[];
  readonly fingerprint: Uint8Array;
  /** What computations need of its facts without loading the dossier: any JSON. */
  readonly digest?: unknown;
  /** Marks reports that can be removed again, as those of an example record. */
  readonly tag?: string;
}

/** What became of a report that was to be added. */
export interface Added {
  readonly id: string;
  /**
   * `added`; `known`: the same id is there, and nothing was changed; `version`: added, and other texts of its URL are
   * there, which stay.
   */
  readonly status: 'added' | 'known' | 'version';
  /** The version before it. */
  readonly replaces?: string;
  /** Whether no later version of its URL is there. */
  readonly current: boolean;
  /** Set where the known report of this id has another text: the one given was not stored. */
  readonly differs?: true;
}

/** What became of a report that was read anew. `other-text`: it is not the text of this id; nothing was changed. */
export interface Replaced {
  readonly id: string;
  readonly status: 'replaced' | 'missing' | 'other-text';
}

/** What is known of a report without opening its dossier. */
export interface ReportRow {
  readonly id: string;
  readonly url?: string;
  readonly source?: string;
  readonly title?: string;
  readonly language: string;
  /** EDTF. */
  readonly published: string | null;
  /** The day (YYYY-MM-DD) by which it was out for certain; see `knownBy`. */
  readonly publishedBy: string;
  readonly addedAt: string;
  readonly reader: string;
  /** 1 for the first version of its URL. */
  readonly version: number;
  readonly replaces?: string;
  readonly current: boolean;
  readonly tag?: string;
  /** Revision of the record at which it was added or read anew. */
  readonly revision: number;
}

/** Which reports; a report has to meet all that is set. */
export interface ReportFilter {
  readonly ids?: readonly string[];
  /** Only the last version of each URL: of those published until `publishedUntil`, where that is set. */
  readonly current?: boolean;
  /** YYYY-MM-DD: only what was out for certain at the end of this day. */
  readonly publishedUntil?: string;
  /** BCP 47; `nl` takes `nl-BE` as well. */
  readonly language?: string;
  readonly source?: string;
  readonly tag?: string;
  /** Only what was added or read anew after this revision of the record. */
  readonly changedSince?: number;
}

/** What a search is limited to. Default: current reports. */
export interface SearchOptions extends ReportFilter {
  /** Default: 20; at most 1,000. */
  readonly limit?: number;
}

/** A report that a search finds. */
export interface Hit {
  readonly report: ReportRow;
  /** More is better; says something only beside the other hits of the same search. */
  readonly rank: number;
  readonly snippet: Snippet;
}

/** Something computed from the record as it was at a revision: anything that JSON can say, or bytes. */
export interface Cached {
  readonly revision: number;
  readonly value: unknown;
}

/** What can be asked. Everything that is iterated comes in the order of the reports' ids (by their bytes). */
export interface Reader {
  /** How many changes were made to the record: what was computed at the same revision still holds. */
  revision(): Promise<number>;
  count(filter?: ReportFilter): Promise<number>;
  rows(filter?: ReportFilter): AsyncIterable<ReportRow>;
  /** All versions of the URL of a report, the first first; only itself where it has no URL. */
  versions(id: string): Promise<ReportRow[]>;
  report(id: string): Promise<Report | undefined>;
  /** Whole reports, a few at a time in memory. */
  reports(filter?: ReportFilter): AsyncIterable<Report>;
  documentById(id: string): Promise<Document | undefined>;
  documents(filter?: ReportFilter): AsyncIterable<Document>;
  profiles(filter?: ReportFilter): AsyncIterable<{ report: string; profiles: readonly Profile[] }>;
  fingerprints(filter?: ReportFilter): AsyncIterable<{ report: string; fingerprint: Uint8Array }>;
  /** Reports that were added without a digest are left out. */
  digests(filter?: ReportFilter): AsyncIterable<{ report: string; digest: unknown }>;
  /** The whole log, by time and then by id. */
  decisions(): Promise<Decision[]>;
  /**
   * Looks in texts, titles, and the names and keywords of facts, the best first. A query is words that must all be
   * there; `"words together"`, `begin*`, `-not`, `this OR that`. Any text is a query; one without words finds nothing.
   */
  search(query: string, options?: SearchOptions): Promise<Hit[]>;
  /** What is kept under a key: of one revision, or of whichever was the last. */
  cached(key: string, revision?: number): Promise<Cached | undefined>;
}

/** What an import did. */
export interface Imported {
  readonly reports: { readonly added: number; readonly known: number };
  readonly decisions: { readonly added: number; readonly known: number };
  /** Ids of reports and decisions that are known with other contents: these were left as they are. */
  readonly differing: readonly string[];
}

/** What a check found. No problems: everything can be read and is whole. */
export interface Check {
  readonly reports: number;
  readonly decisions: number;
  readonly problems: readonly string[];
}

/**
 * A record on a disk. What a promise of it acknowledged is on the disk, and survives the end of the program and of
 * the machine. Every error is a `StoreError`.
 */
export interface Store extends Reader {
  readonly kind: 'sqlite' | 'postgres';
  /** A path, or a URL without its password. */
  readonly where: string;
  readonly readOnly: boolean;
  /** Adds all of them or, when it fails, none; one answer for each, in their order. */
  addReports(batch: readonly NewReport[]): Promise<Added[]>;
  /** Puts what a newer reader made in the place of what is there. Keeps `addedAt` and the tag. All or none. */
  replaceDossiers(batch: readonly NewReport[]): Promise<Replaced[]>;
  /** Removes what was added with this tag, and nothing else. */
  removeTagged(tag: string): Promise<{ reports: number; decisions: number }>;
  /** Appends to the log. The same decision once more is `known`; another one with its id is a `conflict`. */
  decide(decision: Decision, options?: { readonly tag?: string }): Promise<'added' | 'known'>;
  /**
   * Keeps what was computed at a revision (JSON, or bytes as they are), unless something of a later one is kept. Says
   * whether it did: a store that cannot be written to, or that somebody else is writing to for long, does not, and that
   * is no error.
   */
  cache(key: string, revision: number, value: unknown): Promise<boolean>;
  /** Asks several things of the record as it is at one moment, whatever is written meanwhile. */
  view<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** The whole record, caches left out, as lines of JSON, each with its end of line. The same record, the same lines. */
  export(): AsyncIterable<string>;
  /**
   * Adds what an export has (any pieces of it, as of a file). What is there already stays as it is, so it can be
   * done again after an error.
   */
  import(pieces: AsyncIterable<string | Uint8Array>, onBatch?: (so: Imported) => void): Promise<Imported>;
  /** Writes the whole record to a new file while others may write: SQLite its database, PostgreSQL an export. */
  backup(file: string): Promise<void>;
  /** Reads everything and compares it with what it must be. */
  check(): Promise<Check>;
  /** The documents that wait to be read. Only a record in PostgreSQL has such a queue: another one is `invalid`. */
  queue(): Promise<Queue>;
  close(): Promise<void>;
}
