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
  const writing = await Ledger.open({ home });
  const added = await add(writing);
  await writing.close();
  const first = await firstAnswers(home);
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

/** What the first command has to do that reads the record: nothing is kept of it yet. */
async function firstAnswers(home: string): Promise<{ id: string; measured: Measured[] }> {
  const ledger = await Ledger.open({ home, readOnly: true, keep: true });
  const overview = await timed('who is who, and which negotiation, for the first time', () =>
    ledger.overview(),
  );
  const negotiations = await ledger.negotiations();
  const largest = negotiations.reduce((most, one) => (one.reports.length > most.reports.length ? one : most));
  const what = `brief of the largest of ${whole(negotiations.length)}, ${whole(largest.reports.length)} reports, for the first time`;
  const made = await timed(what, () => briefOf(ledger, largest.id));
  await ledger.close();
  return { id: largest.id, measured: [overview, made] };
}

/** A brief of an unchanged record: in another process, and in one that stays. */
async function keptAnswers(home: string, id: string): Promise<Measured[]> {
  const fresh: Measured[] = [];
  for (let time = 0; time < TIMES; time++) {
    fresh.push(
      await timed('', async () => {
        const ledger = await Ledger.open({ home, readOnly: true, keep: true });
        await ledger.negotiations();
        await briefOf(ledger, id);
        await ledger.close();
      }),
    );
  }
  const ledger = await Ledger.open({ home, readOnly: true, keep: true });
  await briefOf(ledger, id);
  const again: Measured[] = [];
  for (let time = 0; time < TIMES; time++) again.push(await timed('', () => briefOf(ledger, id)));
  await ledger.close();
  return [
    middle('the same brief of the same record, opened anew', fresh),
    middle('the same, in a record that stays open', again),
  ];
}

/** What a feed that is watched has to do for each report that comes. */
async function liveAnswers(home: string, id: string): Promise<Measured[]> {
  const ledger = await Ledger.open({ home });
  await ledger.overview();
  await briefOf(ledger, id);
  const steps: Measured[][] = [[], [], []];
  for (const report of moreOf(await ledger.negotiations().then((all) => all.find((one) => one.id === id)!))) {
    steps[0]!.push(await timed('', () => ledger.add([report])));
    steps[1]!.push(await timed('', () => ledger.overview()));
    steps[2]!.push(await timed('', () => briefOf(ledger, id)));
  }
  await ledger.close();
  return [
    middle('one more report of it, in a record that stays open: add', steps[0]!),
    middle('then who is who, and which negotiation', steps[1]!),
    middle('then the brief', steps[2]!),
  ];
}

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
  ledger.kept(`brief en ${id}`, async () => {
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
