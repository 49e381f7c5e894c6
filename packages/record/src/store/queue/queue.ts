import type { Document } from '@parley/dossier';
import type { Added, NewReport } from '../store.ts';

/** A document that is to be read. */
export interface ToRead {
  readonly document: Document;
  /** What its user calls it: a file, an address. */
  readonly where: string;
  /** Marks its report, so that it can be removed again. */
  readonly tag?: string;
}

/**
 * What became of a document that was put into the queue. `waiting`: it was there already; `failed`: it is among those
 * that could not be read, where it stays until somebody retries it; `known`: the record has its report.
 */
export interface Put {
  readonly id: string;
  readonly status: 'queued' | 'waiting' | 'failed' | 'known';
}

/** A document that somebody has taken from the queue to read it. */
export interface Job extends ToRead {
  /** Of the job (a UUID); the same document has the same. */
  readonly job: string;
  /** 1 for the first time that it was taken. */
  readonly tries: number;
}

/** A job that is done. */
export interface Finished {
  readonly job: Job;
  /** What was read; left out where the record has it already. */
  readonly report?: NewReport;
}

/** A document that could not be read. */
export interface FailedJob {
  readonly job: string;
  /** The id that its report would have. */
  readonly id: string;
  readonly where: string;
  readonly title?: string;
  readonly reason: string;
  readonly tries: number;
  /** When it failed for the last time, as 2025-05-16T09:30:00.000Z. */
  readonly at: string;
}

/** How many jobs there are of each kind. */
export interface QueueCounts {
  /** Those that anybody may take now. */
  readonly waiting: number;
  /** Those that failed, and are to be tried again later. */
  readonly delayed: number;
  /** Those that somebody has taken. */
  readonly taken: number;
  readonly failed: number;
}

/**
 * Documents that wait to be read, in the database of the record. What a promise of it acknowledged is on the disk.
 * Every error is a `StoreError`.
 */
export interface Queue {
  /** Puts documents in, all of them or none; one answer for each. The same document twice is one. */
  put(batch: readonly ToRead[]): Promise<Put[]>;
  /**
   * Takes at most so many that nobody else has then, of those that came first, in any order. Who takes jobs has to `hold` them more often
   * than every `LEASE` seconds, until they are finished, failed or given back.
   */
  take(most: number): Promise<Job[]>;
  /** Says that somebody is still at these. */
  hold(jobs: readonly Job[]): Promise<void>;
  /**
   * Adds reports and ends their jobs, in one transaction: all of it or nothing. It may be done again after an error:
   * what is in the record by then is `known`. One answer for each.
   */
  finish(batch: readonly Finished[]): Promise<Added[]>;
  /** Says why a job could not be done. It is tried again later, or, after `TRIES`, is among the failed. */
  fail(job: Job, reason: string): Promise<'again' | 'failed'>;
  /** Gives back jobs that were not begun, as if they had not been taken. */
  giveBack(jobs: readonly Job[]): Promise<void>;
  /** Takes jobs from those who hold them no more; how many. */
  recover(): Promise<number>;
  counts(): Promise<QueueCounts>;
  /** All that could not be read, the first to fail first. */
  failed(): Promise<FailedJob[]>;
  /** Has failed jobs tried again; how many of these there were. */
  retry(jobs: readonly string[]): Promise<number>;
  /** Forgets failed jobs and their documents; how many of these there were. */
  remove(jobs: readonly string[]): Promise<number>;
}

/** A job that nobody held for so many seconds is given to somebody else. */
export const LEASE = 30;
/** So often a document is tried that cannot be read. */
export const TRIES = 4;
