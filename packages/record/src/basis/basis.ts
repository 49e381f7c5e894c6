import type { Profile } from '../model.ts';
import { isDigest } from '../negotiations/index.ts';
import type { ReportDigest } from '../negotiations/index.ts';
import { fingerprintOf } from '../reprints/index.ts';
import type { Fingerprint } from '../reprints/index.ts';
import type { Reader, ReportFilter } from '../store/index.ts';

/** What is known of one report by itself, and asked of every report. A report that was read anew has another one. */
export interface Trace {
  readonly report: string;
  /** EDTF. */
  readonly published: string | null;
  readonly profiles: readonly Profile[];
  /** Undefined where it was added without. */
  readonly fingerprint: Fingerprint | undefined;
  /** Undefined where it was added without, or with one that is none. */
  readonly digest: ReportDigest | undefined;
}

/** The traces of all reports of a record at a revision. */
export interface Basis {
  readonly revision: number;
  /** By the ids of their reports. */
  readonly traces: ReadonlyMap<string, Trace>;
  /** How many reports were read since it was taken from a folded one. */
  readonly fresh: number;
}

/**
 * The basis of a record as a reader sees it. Of a record whose basis at an earlier revision is given only the reports
 * that changed since are read, unless reports were removed.
 */
export async function basisOf(reader: Reader, revision: number, before?: Basis): Promise<Basis> {
  if (before?.revision === revision) return before;
  if (before !== undefined && before.revision < revision) {
    const changed = await tracesIn(reader, { changedSince: before.revision });
    const traces = changed.size === 0 ? before.traces : new Map([...before.traces, ...changed]);
    // What is there is among these, so that where there are as many, nothing is gone.
    if (traces.size === (await reader.count())) {
      return { revision, traces, fresh: before.fresh + changed.size };
    }
  }
  const traces = await tracesIn(reader, {});
  return { revision, traces, fresh: traces.size };
}

async function tracesIn(reader: Reader, filter: ReportFilter): Promise<Map<string, Trace>> {
  const fingerprints = new Map<string, Fingerprint>();
  for await (const { report, fingerprint } of reader.fingerprints(filter)) {
    fingerprints.set(report, fingerprintOf(fingerprint));
  }
  const digests = new Map<string, ReportDigest>();
  for await (const { report, digest } of reader.digests(filter)) {
    if (isDigest(digest)) digests.set(report, digest);
  }
  const profiles = new Map<string, readonly Profile[]>();
  for await (const { report, profiles: own } of reader.profiles(filter)) profiles.set(report, own);
  const traces = new Map<string, Trace>();
  for await (const { id, published } of reader.rows(filter)) {
    traces.set(id, {
      report: id,
      published,
      profiles: profiles.get(id) ?? [],
      fingerprint: fingerprints.get(id),
      digest: digests.get(id),
    });
  }
  return traces;
}
