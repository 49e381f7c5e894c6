import { profilesOf } from './identity/index.ts';
import type { Report } from './model.ts';
import { documentOf } from './model.ts';
import { digestOf } from './negotiations/index.ts';
import { bytesOf, fingerprint } from './reprints/index.ts';
import type { NewReport } from './store/index.ts';

/** A report with what the store keeps beside it. */
export function prepare(report: Report, tag?: string): NewReport {
  return {
    report,
    profiles: profilesOf(report),
    fingerprint: bytesOf(fingerprint(documentOf(report).text)),
    digest: digestOf(report),
    ...(tag !== undefined && { tag }),
  };
}
