import type { Report } from './model.ts';
import type { Reader } from './store/index.ts';

/** So many reports are held in memory at most. */
const MOST = 2000;

interface Held {
  readonly report: Report;
  /** At which it was added or read anew. */
  readonly revision: number;
}

/** Reports that were asked for of late, so that of a negotiation only those are read that came since. */
export class Shelf {
  readonly #held = new Map<string, Held>();

  /** Reports by their ids, in the order of a reader. */
  async take(reader: Reader, ids: readonly string[]): Promise<Report[]> {
    const rows = [];
    for await (const row of reader.rows({ ids })) rows.push(row);
    const missing = rows.filter(({ id, revision }) => this.#held.get(id)?.revision !== revision);
    const read = new Map<string, Report>();
    const wanted = missing.map(({ id }) => id);
    if (wanted.length > 0) {
      for await (const report of reader.reports({ ids: wanted })) read.set(report.id, report);
    }
    const found = rows.flatMap(({ id, replaces, revision }): Held[] => {
      const report = read.get(id) ?? this.#held.get(id)?.report;
      // Which version a report replaces may change without the report.
      return report === undefined ? [] : [{ report: linked(report, replaces), revision }];
    });
    this.#hold(found);
    return found.map(({ report }) => report);
  }

  #hold(all: readonly Held[]): void {
    if (all.length > MOST) return;
    for (const one of all) {
      this.#held.delete(one.report.id);
      this.#held.set(one.report.id, one);
    }
    for (const id of this.#held.keys()) {
      if (this.#held.size <= MOST) return;
      this.#held.delete(id);
    }
  }
}

function linked(report: Report, replaces: string | undefined): Report {
  if (report.replaces === replaces) return report;
  const { id, dossier, reader, addedAt } = report;
  return { id, dossier, reader, addedAt, ...(replaces !== undefined && { replaces }) };
}
