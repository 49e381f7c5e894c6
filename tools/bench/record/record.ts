import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Brief } from '@parley/brief';
import { makeAccountBrief } from '@parley/brief/record';
import { Ledger } from '@parley/record';
import { median, table, whole } from '../measure.ts';
import { generate, REPORTS } from './generate.ts';

const BATCH = 50;
/** The first and the last so many reports are compared. */
const SAMPLE = 1000;
/** So many reports come one by one to a record that is open. */
const MORE = 5;
/** A brief that was made is asked for so many times. */
const TIMES = 15;

/** How long adding takes at the beginning and at the end, and how long it takes to answer then. */
export async function benchRecord(): Promise<string> {
  const home = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
  try {
    return table([['', 'ms, clock', 'ms, processor', 'memory, MB'], ...(await measure(home)).map(rowOf)]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

interface Measured {
  readonly what: string;
  readonly clock: number;
  readonly processor: number;
  /** Of the process, after it. */
  readonly memory: number;
}

const rowOf = ({ what, clock, processor, memory }: Measured): string[] => {
  const time = (ms: number) => (ms < 10 ? ms.toFixed(2) : whole(ms));
  return [what, time(clock), time(processor), whole(memory)];
};

async function measure(home: string): Promise<Measured[]> {
  const writing = await Ledger.open({ home, keep: true });
  const added = await add(writing);
  const first = await refreshAll(writing);
  await writing.close();
  const kept = await keptAnswers(home, first.id);
  return [...added, ...first.measured, ...kept, ...(await liveAnswers(home, first.id))];
}

async function add(ledger: Ledger): Promise<Measured[]> {
  const batches: Measured[] = [];
  for (let from = 0; from < REPORTS; from += BATCH) {
    const reports = Array.from({ length: BATCH }, (_, at) => generate(from + at));
    batches.push(await timed('', () => ledger.add(reports)));
  }
  const some = SAMPLE / BATCH;
  const first = mean(`add one of the first ${whole(SAMPLE)}`, batches.slice(0, some));
  const last = mean('', batches.slice(-some));
  const ratio = (last.processor / first.processor).toFixed(2);
  return [
    first,
    { ...last, what: `add one of the last ${whole(SAMPLE)} of ${whole(REPORTS)} (${ratio} times)` },
  ];
}

function mean(what: string, batches: readonly Measured[]): Measured {
  const of = (value: (one: Measured) => number) =>
    batches.reduce((sum, one) => sum + value(one), 0) / batches.length / BATCH;
  return {
    what,
    clock: of(({ clock }) => clock),
    processor: of(({ processor }) => processor),
    memory: batches.at(-1)!.memory,
  };
}

/** What a command does once it has added reports: it brings what people look at up to date. */
async function refreshAll(ledger: Ledger): Promise<{ id: string; measured: Measured[] }> {
  const what = `then, once: who is who, and which negotiation, of ${whole(REPORTS)}`;
  const overview = await timed(what, () => ledger.settle());
  const negotiations = await ledger.negotiations();
  const largest = negotiations.reduce((most, one) => (one.reports.length > most.reports.length ? one : most));
  const size = `${whole(largest.reports.length)} reports`;
  const made = await timed(`and the brief of the largest negotiation, ${size}`, () =>
    briefOf(ledger, largest.id),
  );
  const others = await timed(`and those of the other ${whole(negotiations.length - 1)}`, async () => {
    for (const { id } of negotiations) await briefOf(ledger, id);
  });
  return { id: largest.id, measured: [overview, made, others] };
}

/** A brief of a record that was brought up to date: in another process, and in one that stays. */
async function keptAnswers(home: string, id: string): Promise<Measured[]> {
  const fresh: Measured[] = [];
  for (let time = 0; time < TIMES; time++) fresh.push(await anew(home, id));
  const ledger = await Ledger.open({ home, readOnly: true, keep: true });
  await briefOf(ledger, id);
  const again: Measured[] = [];
  for (let time = 0; time < TIMES; time++) again.push(await timed('', () => briefOf(ledger, id)));
  await ledger.close();
  return [
    middle('**the brief of the largest**, the record opened anew', fresh),
    middle('the same, in a record that stays open', again),
  ];
}

/** What a program that stays has to do for each report that comes, and another that asks for the brief then. */
async function liveAnswers(home: string, id: string): Promise<Measured[]> {
  const ledger = await Ledger.open({ home, keep: true });
  const all = await ledger.negotiations();
  const [one, other] = [all.find((any) => any.id === id)!, all.find((any) => any.id !== id)!];
  await ledger.overview();
  await briefOf(ledger, id);
  const steps: Measured[][] = [[], [], [], [], []];
  for (const report of moreOf(one)) {
    steps[0]!.push(await timed('', () => ledger.add([report])));
    steps[1]!.push(await timed('', () => ledger.settle()));
    steps[2]!.push(await timed('', () => briefOf(ledger, id)));
    steps[3]!.push(await anew(home, id));
    steps[4]!.push(await anew(home, other.id));
  }
  await ledger.close();
  return [
    middle('one more report of it, in a record that stays open: add', steps[0]!),
    middle('then who is who, and which negotiation', steps[1]!),
    middle('then its brief', steps[2]!),
    middle('that brief then, the record opened anew', steps[3]!),
    middle('the brief of another negotiation then, the record opened anew', steps[4]!),
  ];
}

/** As a command does that only shows a brief. */
const anew = (home: string, id: string): Promise<Measured> =>
  timed('', async () => {
    const ledger = await Ledger.open({ home, readOnly: true, keep: true });
    await ledger.negotiations();
    await briefOf(ledger, id);
    await ledger.close();
  });

/** More reports of a negotiation: of the same two countries. */
function moreOf({ parties }: { readonly parties: readonly string[] }) {
  const codes = parties.map((party) => party.toUpperCase());
  const isOf = (report: ReturnType<typeof generate>) =>
    report.dossier.entities.filter(({ country }) => codes.includes(country ?? '')).length === codes.length;
  const found = [];
  for (let at = REPORTS; found.length < MORE; at++) {
    const report = generate(at);
    if (isOf(report)) found.push(report);
  }
  return found;
}

const briefOf = (ledger: Ledger, id: string): Promise<Brief> =>
  ledger.kept(id, `brief en ${id}`, async () => {
    const account = (await ledger.account(id))!;
    return makeAccountBrief(account, await ledger.documents(account), { language: 'en' });
  });

function middle(what: string, all: readonly Measured[]): Measured {
  const of = (value: (one: Measured) => number) => median(all.map(value));
  return {
    what,
    clock: of(({ clock }) => clock),
    processor: of(({ processor }) => processor),
    memory: of(({ memory }) => memory),
  };
}

async function timed(what: string, work: () => Promise<unknown>): Promise<Measured> {
  const [before, start] = [process.cpuUsage(), performance.now()];
  await work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { what, clock, processor: (user + system) / 1000, memory: process.memoryUsage.rss() / 2 ** 20 };
}
