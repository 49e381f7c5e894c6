import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '@parley/record';
import { startCluster } from '../../packages/record/test/store/cluster.ts';
import type { Cluster } from '../../packages/record/test/store/cluster.ts';
import { parley } from '../trials/command.ts';
import { startWorker } from '../trials/worker.ts';
import type { WorkerProcess } from '../trials/worker.ts';
import { examplesOf } from './corpus.ts';
import { table, whole } from './measure.ts';

/** How many workers there are, how many threads each has, and whether each has one core and no more. */
interface Crew {
  readonly workers: number;
  readonly jobs: number;
  readonly pinned?: boolean;
}
const CREWS: readonly Crew[] = [
  { workers: 1, jobs: 1 },
  { workers: 2, jobs: 1 },
  { workers: 1, jobs: 2 },
  { workers: 1, jobs: 1, pinned: true },
  { workers: 2, jobs: 1, pinned: true },
];

/** So many reports each worker has stored before the clock begins: by then V8 has compiled what runs often. */
const WARM = 100;

interface Measured {
  readonly crew: Crew;
  /** While all were at work, by the clock. */
  readonly perSecond: number;
  /** Processor time of the workers, their start included, in milliseconds. */
  readonly processor: number;
  /** Clock time in which others cannot store, in milliseconds. */
  readonly storing: number;
  /** Of one worker, in megabytes: when it was warm, and at the end. */
  readonly memory: readonly [number, number];
}

/** How fast workers read what is in the queue, and how much memory they take, with `reports` articles for each crew. */
export async function benchWorkers(reports: number): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-bench-'));
  const cluster = await startCluster();
  try {
    const file = path.join(folder, 'articles.ndjson');
    writeFileSync(file, articles(reports));
    const measured: Measured[] = [];
    for (const [at, crew] of CREWS.entries()) measured.push(await measure(cluster, file, crew, at));
    return tableOf(measured);
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The examples again and again, each with a number of its own: NDJSON. */
function articles(count: number): string {
  const examples = ['nl', 'en'].flatMap(examplesOf);
  return Array.from({ length: count }, (_, at) => {
    const { text, language, published, title } = examples[at % examples.length]!;
    return `${JSON.stringify({ text: `${text}\n\n${String(at)}.`, language, published, title })}\n`;
  }).join('');
}

async function measure(cluster: Cluster, file: string, crew: Crew, at: number): Promise<Measured> {
  const place = { DATABASE_URL: `${cluster.url}?schema=bench${String(at)}` };
  const { stderr, status } = await parley(['add', '--queue', file], place);
  if (status !== 0) throw new Error(stderr);
  const args = ['--jobs', String(crew.jobs), '--port', '0'];
  const workers = Array.from({ length: crew.workers }, () => startWorker(place, args));
  // A process has threads beside the one that works, and so one worker alone takes more than a core.
  if (crew.pinned === true) for (const [core, worker] of workers.entries()) pin(worker, core);
  try {
    await Promise.all(workers.map((worker) => untilStored(worker, WARM)));
    const warm = await metricsOf(workers[0]!);
    await untilEmpty(place.DATABASE_URL);
    const ends = await Promise.all(workers.map(metricsOf));
    const stored = ends.reduce((sum, end) => sum + end('parley_jobs_total{outcome="added"}'), 0);
    const total = (name: string) => ends.reduce((sum, end) => sum + end(name), 0);
    const megabytes = (value: number) => value / 2 ** 20;
    return {
      crew,
      perSecond: paceOf(workers),
      processor: (total('process_cpu_seconds_total') / stored) * 1000,
      storing: (total('parley_store_seconds_sum') / stored) * 1000,
      memory: [
        megabytes(warm('process_resident_memory_bytes')),
        megabytes(ends[0]!('process_resident_memory_bytes')),
      ],
    };
  } finally {
    for (const { child } of workers) child.kill('SIGTERM');
    await Promise.all(workers.map(({ end }) => end));
  }
}

/** Keeps all threads of a worker on one core: Linux, by the tool of util-linux. */
function pin({ child }: WorkerProcess, core: number): void {
  const { status, stderr } = spawnSync('taskset', ['-apc', String(core), String(child.pid)]);
  if (status !== 0) throw new Error(`taskset: ${String(stderr)}`);
}

async function untilStored({ lines }: WorkerProcess, count: number): Promise<void> {
  while (lines.reduce((sum, { msg, reports }) => sum + (msg === 'stored' ? reports! : 0), 0) < count)
    await sleep(20);
}

async function untilEmpty(databaseUrl: string): Promise<void> {
  const store = await openStore({ databaseUrl });
  try {
    const queue = await store.queue();
    for (;;) {
      const { waiting, delayed, taken, failed } = await queue.counts();
      if (failed > 0) throw new Error(`${String(failed)} articles could not be read`);
      if (waiting + delayed + taken === 0) return;
      await sleep(200);
    }
  } finally {
    await store.close();
  }
}

/** What a worker tells of itself: the value of a metric by its name, labels included. */
async function metricsOf(worker: WorkerProcess): Promise<(name: string) => number> {
  const { health } = await worker.said('works');
  const text = await (await fetch(`${health!}/metrics`)).text();
  const values = new Map(
    text.split('\n').map((line) => {
      const end = line.lastIndexOf(' ');
      return [line.slice(0, end), Number(line.slice(end + 1))];
    }),
  );
  return (name) => values.get(name)!;
}

/** Reports a second from when all workers were warm until the first of them had no more to do. */
function paceOf(workers: readonly WorkerProcess[]): number {
  const series = workers.map(({ lines }) =>
    lines.flatMap(({ msg, time, reports }) =>
      msg === 'stored' ? [{ at: Date.parse(time), reports: reports! }] : [],
    ),
  );
  const from = Math.max(...series.map(warmAt));
  const until = Math.min(...series.map((stored) => stored.at(-1)!.at));
  const within = series.flat().filter(({ at }) => at > from && at <= until);
  return (within.reduce((sum, { reports }) => sum + reports, 0) / (until - from)) * 1000;
}

function warmAt(stored: readonly { readonly at: number; readonly reports: number }[]): number {
  let sum = 0;
  return stored.find(({ reports }) => (sum += reports) >= WARM)!.at;
}

const nameOf = ({ workers, jobs, pinned }: Crew): string => {
  const crew = `${String(workers)} ${workers === 1 ? 'worker' : 'workers'}, `;
  const each = `${String(jobs)} ${jobs === 1 ? 'thread' : 'threads'} each`;
  return pinned === true ? `${crew}one core each` : crew + each;
};

function tableOf(measured: readonly Measured[]): string {
  const first = (pinned: boolean | undefined) =>
    measured.find(({ crew }) => crew.pinned === pinned)!.perSecond;
  const rows = measured.map(({ crew, perSecond, processor, storing, memory }) => [
    nameOf(crew),
    perSecond.toFixed(1),
    (perSecond / first(crew.pinned)).toFixed(2),
    processor.toFixed(1),
    storing.toFixed(1),
    whole(memory[0]),
    whole(memory[1]),
  ]);
  const head = ['', 'reports/s', 'times', 'ms processor', 'ms storing', 'MB warm', 'MB at the end'];
  return table([head, ...rows]);
}
