import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import type { Logger } from 'pino';
import { EXIT } from '../errors.ts';
import { interruptible } from '../interrupt.ts';
import { cannotListen, portOf } from '../listening.ts';
import { say } from '../output.ts';
import { requireDatabase, withLedger } from '../record/home.ts';
import { version } from '../../package.json';
import { refresh } from '../record/refresh.ts';
import { viewLanguage } from '../record/view.ts';
import { serveHealth } from '../work/health.ts';
import type { Health, Watched } from '../work/health.ts';
import { WorkMetrics } from '../work/metrics.ts';
import { Readers } from '../work/readers.ts';
import { Worker } from '../work/worker.ts';

/** The options of `parley work`, as the user gave them. */
export interface WorkOptions {
  readonly jobs: number;
  readonly host: string;
  readonly port?: string;
  readonly untilEmpty?: true;
  readonly refresh: boolean;
  readonly log: string;
}

/** So many documents are taken for each thread, and stored together: a transaction costs as much as reading one. */
const HAND = 8;

/** Reads what is in the queue until it is stopped, or until nothing is left; the exit status. */
export async function work(options: WorkOptions): Promise<number> {
  requireDatabase('parley work');
  const { jobs, host } = options;
  const port = options.port === undefined ? undefined : portOf(options.port);
  const log = logOf(options.log);
  return withLedger(async (ledger) => {
    const queue = await ledger.store.queue();
    const readers = new Readers(programOfThreads(), jobs);
    const metrics = new WorkMetrics(() => queue.counts());
    const untilEmpty = options.untilEmpty === true;
    const worker = new Worker({ ledger, queue, readers, metrics, log, hand: HAND * jobs, untilEmpty });
    const health = { metrics: metrics.registry, problem: () => worker.problem };
    let watched: Watched | undefined;
    try {
      watched = port === undefined ? undefined : await listen(health, host, port);
      const about = { version, record: ledger.store.where, jobs, health: watched?.address };
      const status = await interruptible(() => run(worker, log, about));
      if (untilEmpty && status === EXIT.ok && options.refresh)
        await refresh(ledger, worker.added, viewLanguage(undefined));
      return status;
    } finally {
      await watched?.close();
      await readers.close();
    }
  });
}

async function listen(health: Health, host: string, port: number): Promise<Watched> {
  return serveHealth(health, host, port).catch((error: unknown) => {
    throw cannotListen(host, port, error);
  });
}

function logOf(level: string): Logger {
  const options = {
    level,
    base: { pid: process.pid },
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  // Written at once: what a process said that is killed is there.
  return pino(options, pino.destination({ fd: 1, sync: true }));
}

const programOfThreads = () => path.join(path.dirname(fileURLToPath(import.meta.url)), 'work.cjs');

async function run(worker: Worker, log: Logger, about: object): Promise<number> {
  let stopped: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    if (stopped !== undefined) {
      say('stopped at once; what was in hand is read by others in half a minute');
      process.exit(EXIT.interrupted);
    }
    stopped = signal;
    log.info({ signal }, 'stops when it is done with what it is reading');
    worker.stop();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  // Whoever reads this may stop it from now on.
  log.info(about, 'works');
  try {
    await worker.run();
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
  log.info('ends');
  return stopped === 'SIGINT' ? EXIT.interrupted : EXIT.ok;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
