import type { Engine } from '../engine.ts';
import { StoreError, wordsOf } from '../errors.ts';
import { addReports } from '../reports.ts';
import type { Imported, NewReport } from '../store.ts';
import { decideAll } from '../write.ts';
import type { Counts, Line } from './format.ts';
import { notOfExport, readLine } from './format.ts';
import { linesIn } from './lines.ts';

const REPORTS_AT_ONCE = 50;
const DECISIONS_AT_ONCE = 500;

/** Adds what an export has, so many lines at a time; what is there already stays as it is. */
export async function importLines(
  engine: Engine,
  pieces: AsyncIterable<string | Uint8Array>,
  onBatch?: (so: Imported) => void,
): Promise<Imported> {
  const sofar = new Tally();
  let end: Counts | undefined;
  for await (const batch of batchesOf(entriesOf(engine.where, pieces))) {
    const { reports, decisions } = batch;
    const added = await addReports(engine, reports, { orderTies: false });
    for (const { id, status, differs } of added) sofar.count('reports', id, differs ? 'differs' : status);
    const decided = await decideAll(engine, decisions);
    decided.forEach((status, i) => sofar.count('decisions', decisions[i]!.decision.id, status));
    end = batch.end;
    onBatch?.(sofar.tally());
  }
  const { reports, decisions } = sofar.seen;
  if (end?.reports === reports && end.decisions === decisions) return sofar.tally();
  throw notOfExport(engine.where, reports + decisions + 1, 'the export is not whole: its end is missing');
}

/** Lines of an export that are written together. */
interface Batch {
  readonly reports: NewReport[];
  readonly decisions: {
    readonly decision: (Line & { kind: 'decision' })['decision'];
    readonly tag?: string;
  }[];
  end?: Counts;
}

async function* batchesOf(lines: AsyncIterable<Line>): AsyncGenerator<Batch> {
  let batch: Batch = { reports: [], decisions: [] };
  for await (const line of lines) {
    if (line.kind === 'report') batch.reports.push(line.report);
    if (line.kind === 'decision') batch.decisions.push(line);
    if (line.kind === 'end') batch.end = line.counts;
    if (batch.reports.length < REPORTS_AT_ONCE && batch.decisions.length < DECISIONS_AT_ONCE) continue;
    yield batch;
    batch = { reports: [], decisions: [] };
  }
  yield batch;
}

/** The lines of an export in the order that they must have: a header, reports and decisions, an end. */
async function* entriesOf(where: string, pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  let isEnded = false;
  for await (const text of readable(where, linesIn(pieces), () => number + 1)) {
    const line = readLine(text, ++number, where);
    if ((number === 1) !== (line.kind === 'header')) {
      throw notOfExport(where, number, 'an export begins with a header, and has one only');
    }
    if (isEnded) throw notOfExport(where, number, 'something stands behind the end');
    isEnded = line.kind === 'end';
    yield line;
  }
}

async function* readable(where: string, lines: AsyncIterable<string>, number: () => number) {
  try {
    yield* lines;
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw notOfExport(where, number(), `it cannot be read (${wordsOf(cause)})`);
  }
}

/** Counts what became of the lines. */
class Tally {
  readonly #counts = { reports: { added: 0, known: 0 }, decisions: { added: 0, known: 0 } };
  readonly #differing: string[] = [];
  readonly seen = { reports: 0, decisions: 0 };

  count(kind: 'reports' | 'decisions', id: string, status: 'added' | 'version' | 'known' | 'differs'): void {
    this.seen[kind]++;
    if (status === 'differs') this.#differing.push(id);
    this.#counts[kind][status === 'added' || status === 'version' ? 'added' : 'known']++;
  }

  tally(): Imported {
    const { reports, decisions } = this.#counts;
    return { reports: { ...reports }, decisions: { ...decisions }, differing: [...this.#differing] };
  }
}
