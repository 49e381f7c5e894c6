import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Case, Outcome, Told } from './child.ts';
import { LIMIT } from './kind.ts';

/** A case that went wrong. */
export interface Failure {
  readonly kind: string;
  readonly seed: number;
  readonly problem: string;
}

/** What the cases of a kind came to. */
export interface Summary {
  readonly kind: string;
  cases: number;
  bytes: number;
  milliseconds: number;
  /** The most processor time for each 100 kB begun, and the seed of that case. */
  slowest: number;
  slowestSeed: number;
  megabytes: number;
  readonly failures: Failure[];
}

/** Memory by which a case may make the process grow, and the heap that it may have, in megabytes. */
const GROWTH = 400;
const HEAP = 1024;
/** By the clock a case may take so many times the processor time that is its own: others use the machine too. */
const PATIENCE = 30;
/** Loading the models on a busy machine, in milliseconds. */
const START = 120_000;
/** 100 kB begun: what is small is measured as if it had so much. */
export const hundreds = (bytes: number): number => Math.max(1, Math.ceil(bytes / 100_000));

/** What was found, by kind, and what the kinds allow. */
export class Findings {
  readonly summaries = new Map<string, Summary>();
  /** Whether what takes too much time or memory has failed, though it ends. */
  readonly isMeasured: boolean;
  readonly #limits: ReadonlyMap<string, number>;

  /** @param limits the processor time for each 100 kB begun that cases of a kind may take, in milliseconds. */
  constructor(limits: ReadonlyMap<string, number>, isMeasured = true) {
    this.#limits = limits;
    this.isMeasured = isMeasured;
  }

  limitOf(kind: string): number {
    return this.#limits.get(kind) ?? LIMIT;
  }

  of(kind: string): Summary {
    const empty = { kind, cases: 0, bytes: 0, milliseconds: 0, slowest: 0, slowestSeed: 0, megabytes: 0 };
    const summary = this.summaries.get(kind) ?? { ...empty, failures: [] };
    this.summaries.set(kind, summary);
    return summary;
  }

  /** Counts a case that ended; `before` is the most memory that the process had before it, in megabytes. */
  count({ kind, seed }: Case, outcome: Outcome, before: number): void {
    const { bytes, milliseconds, megabytes, problems } = outcome;
    const each = milliseconds / hundreds(bytes);
    const summary = this.of(kind);
    summary.cases += 1;
    summary.bytes += bytes;
    summary.milliseconds += milliseconds;
    summary.megabytes = Math.max(summary.megabytes, megabytes);
    if (each > summary.slowest) [summary.slowest, summary.slowestSeed] = [each, seed];
    const growth = before === 0 ? 0 : megabytes - before;
    const all = [
      ...problems,
      ...(this.isMeasured && each > this.limitOf(kind)
        ? [`it took ${whole(milliseconds)} ms for ${whole(bytes)} bytes`]
        : []),
      ...(this.isMeasured && growth > GROWTH
        ? [`it took ${whole(growth)} MB more memory for ${whole(bytes)} bytes`]
        : []),
    ];
    summary.failures.push(...all.map((problem) => ({ kind, seed, problem })));
  }

  /** Counts a case that did not end. */
  lose({ kind, seed }: Case, problem: string): void {
    const summary = this.of(kind);
    summary.cases += 1;
    summary.failures.push({ kind, seed, problem });
  }
}

const whole = (figure: number): string => figure.toFixed(0);

/**
 * Runs cases in a process that is ended where a case does not end. A process that ends by itself, for want of memory or by
 * a fault of the engine, fails the case that it was at; the cases behind it are run in another.
 */
export async function runCases(
  cases: readonly Case[],
  findings: Findings,
  program = path.join(import.meta.dirname, 'child.ts'),
): Promise<void> {
  for (let left = cases; left.length > 0;) left = left.slice(await runSome(left, findings, program));
}

/** Runs cases until all are done or one ends the process; how many were tried. */
function runSome(cases: readonly Case[], findings: Findings, program: string): Promise<number> {
  const child = fork(program, {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${String(HEAP)}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const words = lastWordsOf(child);
  let begun = 0;
  let ended = 0;
  let most = 0;
  let why = '';
  const end = (reason: string) => () => {
    why = reason;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(end('it does not start'), START);
  const tell = (told: Told) => {
    clearTimeout(timer);
    if (told.is === 'begun') {
      const limit = findings.limitOf(cases[begun]!.kind) * hundreds(told.bytes) * PATIENCE;
      timer = setTimeout(end(`it did not end within ${whole(limit / 1000)} s`), limit);
      begun += 1;
    } else if (told.is === 'ended') {
      findings.count(cases[ended]!, told.outcome, most);
      most = Math.max(most, told.outcome.megabytes);
      ended += 1;
      timer = setTimeout(end('it does not go on'), START);
    }
  };
  return new Promise((resolve) => {
    child.on('message', (told) => {
      tell(told as Told);
    });
    child.once('exit', (status, signal) => {
      clearTimeout(timer);
      const lost = cases[ended];
      const reason = why === '' ? `the process ended with ${String(status ?? signal)}: ${words()}` : why;
      if (lost !== undefined) findings.lose(lost, begun > ended ? reason : `before it began, ${reason}`);
      resolve(ended + (lost === undefined ? 0 : 1));
    });
    child.send(cases);
  });
}

/** The end of what a process says on standard error. */
function lastWordsOf(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (text = (text + piece).slice(-2000)));
  return () => /(?:FATAL ERROR|Error)[^\n]*/.exec(text)?.[0] ?? text.slice(-300);
}
