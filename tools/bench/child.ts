import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './measure.ts';

/** What a command took from start to end. */
export interface Usage {
  /** Processor time of all its processes and threads. */
  readonly milliseconds: number;
  /** By the clock. */
  readonly elapsed: number;
  /** Most memory of the last process. */
  readonly megabytes: number;
}

const PRELOAD = pathToFileURL(path.join(import.meta.dirname, 'report-usage.mjs')).href;

/** `times` of the shell has the processor time of its children last, as `0m0.36s 0m0.1s`: user and system. */
const RUN = '"$@" >/dev/null && times';
const MINUTES = /(\d+)m([\d.]+)s\s+(\d+)m([\d.]+)s\s*$/;

/** Runs a command and says what it took. @throws Error where it fails */
export function usageOf(command: readonly string[]): Usage {
  const start = performance.now();
  const { stdout, status } = spawnSync('sh', ['-c', RUN, 'sh', ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  const elapsed = performance.now() - start;
  const times = MINUTES.exec(stdout);
  if (status !== 0 || !times) throw new Error(`${command.join(' ')} ended with ${String(status)}`);
  const [user, userMore, system, systemMore] = times.slice(1).map(Number) as [number, number, number, number];
  return {
    milliseconds: 1000 * (60 * (user + system) + userMore + systemMore),
    elapsed,
    megabytes: memoryOf(command),
  };
}

/** The most memory that a command takes; in a run of its own, since to ask takes time. */
function memoryOf([program, ...args]: readonly string[]): number {
  const { output } = spawnSync(program!, args, {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--import=${PRELOAD}` },
  });
  return Number(output[3]);
}

/** Medians of `runs` runs of each command; they take turns, so that what else the machine does hits all alike. */
export function compare(commands: readonly (readonly string[])[], runs: number): Usage[] {
  const seen: Usage[][] = commands.map(() => []);
  for (let run = 0; run < runs; run++)
    commands.forEach((command, at) => {
      seen[at]!.push(usageOf(command));
    });
  return seen.map((usages) => ({
    milliseconds: median(usages.map((usage) => usage.milliseconds)),
    elapsed: median(usages.map((usage) => usage.elapsed)),
    megabytes: median(usages.map((usage) => usage.megabytes)),
  }));
}
