import { joinReport, unpack } from '../codec.ts';
import { pagesOf } from '../filter.ts';
import type { Profile } from '../../model.ts';
import type { NewReport } from '../store.ts';
import type { Db, PayloadKind, ReportRecord } from '../tables.ts';
import { FORMAT, writeLine } from './format.ts';

const REPORTS_AT_ONCE = 32;

/** The whole record, as lines; `db` has to stay as it is meanwhile. */
export async function* exportLines(db: Db): AsyncGenerator<string> {
  yield writeLine({ kind: 'header', format: FORMAT });
  let reports = 0;
  for await (const page of pagesOf(db, {}, REPORTS_AT_ONCE)) {
    const payloads = await payloadsOf(db, page);
    for (const row of page) {
      yield writeLine({ kind: 'report', report: reportOf(row, payloads.get(row.number)!) });
      reports++;
    }
  }
  const rows = await db.selectFrom('decision').select(['body', 'tag']).orderBy('at').orderBy('id').execute();
  for (const { body, tag } of rows) {
    const decision = JSON.parse(body) as never;
    yield writeLine({ kind: 'decision', decision, ...(tag !== null && { tag }) });
  }
  yield writeLine({ kind: 'end', counts: { reports, decisions: rows.length } });
}

type Payloads = Partial<Record<PayloadKind, Uint8Array>>;

async function payloadsOf(db: Db, page: readonly ReportRecord[]): Promise<Map<number, Payloads>> {
  const numbers = page.map(({ number }) => number);
  const rows = await db.selectFrom('payload').selectAll().where('report', 'in', numbers).execute();
  const found = new Map<number, Payloads>();
  for (const { report, kind, data } of rows) found.set(report, { ...found.get(report), [kind]: data });
  return found;
}

function reportOf(row: ReportRecord, payloads: Payloads): NewReport {
  const { document, dossier, profiles, fingerprint, digest } = payloads;
  return {
    report: joinReport(row, document!, dossier!),
    ...(row.tag !== null && { tag: row.tag }),
    profiles: unpack(profiles!) as Profile[],
    ...(digest !== undefined && { digest: unpack(digest) }),
    fingerprint: fingerprint!,
  };
}
