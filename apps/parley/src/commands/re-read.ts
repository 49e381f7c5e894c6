import type { Fact, FactType } from '@parley/dossier';
import { documentOf, factRefOf, matchFact } from '@parley/record';
import type { Action, Ledger, Report } from '@parley/record';
import { EXIT } from '../errors.ts';
import { print, report as tell, say } from '../output.ts';
import { readDocument } from '../pipeline.ts';
import { meterOn } from '../progress.ts';
import { withLedger } from '../record/home.ts';
import { refresh } from '../record/refresh.ts';
import { viewLanguage } from '../record/view.ts';
import { READER } from '../version.ts';

/** The options of `parley re-read`, as the user gave them. */
export interface ReReadOptions {
  /** Put the new readings in the place of the old. */
  readonly apply?: true;
  /** Also reports that this reader has read. */
  readonly all?: true;
  readonly json?: true;
}

/** What another reading of a report changes. */
interface Difference {
  readonly report: string;
  readonly title: string;
  readonly gone: readonly Fact[];
  readonly come: readonly Fact[];
  /** Decisions about facts that are gone. */
  readonly orphaned: readonly string[];
}

/** So many new readings go to the store at once. */
const BATCH = 50;

/** Reads the reports anew, says what that changes, and with `--apply` does it; the exit status. */
export async function reRead(options: ReReadOptions): Promise<number> {
  return withLedger(
    async (ledger) => {
      const ids = await readOtherwise(ledger, options.all === true);
      if (ids.length === 0) {
        say(`every report was read by this version (${READER})`);
        return EXIT.ok;
      }
      const differences = await readAll(ledger, ids, options);
      if (options.apply) await refresh(ledger, new Set(ids), viewLanguage(undefined));
      if (options.json) await print(`${JSON.stringify(differences.map(plain))}\n`);
      else await print(summary(differences, ids.length, options.apply === true));
      return EXIT.ok;
    },
    options.apply ? {} : { readOnly: true },
  );
}

async function readOtherwise(ledger: Ledger, all: boolean): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id, reader } of ledger.store.rows()) if (all || reader !== READER) ids.push(id);
  return ids;
}

async function readAll(
  ledger: Ledger,
  ids: readonly string[],
  { apply }: ReReadOptions,
): Promise<Difference[]> {
  const meter = meterOn(process.stderr, ids.length);
  const decided = await decidedFacts(ledger);
  const differences: Difference[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const fresh: Report[] = [];
    for await (const old of ledger.store.reports({ ids: ids.slice(from, from + BATCH) })) {
      const document = documentOf(old);
      meter.next(document.title ?? old.id);
      try {
        const dossier = await readDocument(document, old.id);
        const report = { ...old, dossier, reader: READER };
        fresh.push(report);
        const difference = differenceOf(old, report, decided.get(old.id) ?? []);
        if (difference.gone.length + difference.come.length > 0) differences.push(difference);
      } catch (error) {
        meter.clear();
        tell(error, old.id);
      }
      meter.count();
    }
    if (apply && fresh.length > 0) await ledger.replace(fresh);
  }
  meter.clear();
  return differences;
}

type OnFact = Extract<Action, { fact: unknown }>;

/** The decisions about facts, by their reports. */
async function decidedFacts(ledger: Ledger): Promise<Map<string, { id: string; action: OnFact }[]>> {
  const found = new Map<string, { id: string; action: OnFact }[]>();
  for (const { id, action } of await ledger.store.decisions()) {
    if (!('fact' in action)) continue;
    const own = found.get(action.fact.report) ?? [];
    found.set(action.fact.report, [...own, { id, action }]);
  }
  return found;
}

function differenceOf(
  old: Report,
  fresh: Report,
  decided: readonly { id: string; action: OnFact }[],
): Difference {
  const unmatched = (from: Report, to: Report) =>
    from.dossier.facts.filter((fact) => matchFact(factRefOf(from, fact.id), to) === undefined);
  return {
    report: old.id,
    title: documentOf(old).title ?? old.id,
    gone: unmatched(old, fresh),
    come: unmatched(fresh, old),
    orphaned: decided.filter(({ action }) => !matchFact(action.fact, fresh)).map(({ id }) => id),
  };
}

function plain({ report, gone, come, orphaned }: Difference) {
  return { report, gone, come, orphaned };
}

/** What changes, report by report, and all together by kind of fact. */
function summary(differences: readonly Difference[], read: number, applied: boolean): string {
  const lines = differences.flatMap(({ report, title, gone, come, orphaned }) => [
    `${report}  ${title.replace(/\s+/gu, ' ').slice(0, 60)}`,
    ...countsOf(gone, come).map(
      ([type, fewer, more]) => `  ${type.padEnd(14)} -${String(fewer)} +${String(more)}`,
    ),
    ...orphaned.map((id) => `  decision ${id.slice(0, 8)} is about a fact that is no longer read`),
  ]);
  const gone = differences.reduce((sum, one) => sum + one.gone.length, 0);
  const come = differences.reduce((sum, one) => sum + one.come.length, 0);
  const all = `${String(read)} reports read anew: ${String(differences.length)} differ, ${String(gone)} facts go, ${String(come)} come`;
  const next = applied
    ? 'The record has the new readings.'
    : 'Nothing was changed; parley re-read --apply does it.';
  return [...lines, `${all}.`, next, ''].join('\n');
}

function countsOf(gone: readonly Fact[], come: readonly Fact[]): [FactType, number, number][] {
  const types = [...new Set([...gone, ...come].map(({ type }) => type))].sort();
  const count = (facts: readonly Fact[], type: FactType) => facts.filter((fact) => fact.type === type).length;
  return types.map((type) => [type, count(gone, type), count(come, type)]);
}
