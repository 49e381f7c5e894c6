import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { median } from './measure.ts';

/** What a process took from its first to its last instruction: processor time of all threads, most memory. */
export interface Usage {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const PRELOAD = path.join(import.meta.dirname, 'report-usage.mjs');

/** Runs `node` with the arguments and says what it took. */
export function usageOf(args: readonly string[]): Usage {
  const { output, status } = spawnSync(process.execPath, ['--import', PRELOAD, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  const report = output[3];
  if (status !== 0 || !report) throw new Error(`node ${args.join(' ')} ended with ${String(status)}`);
  return JSON.parse(report) as Usage;
}

/** Medians of `runs` runs of each command; they take turns, so that what else the machine does hits all alike. */
export function compare(commands: readonly (readonly string[])[], runs: number): Usage[] {
  const seen: Usage[][] = commands.map(() => []);
  for (let run = 0; run < runs; run++) commands.forEach((args, at) => seen[at]!.push(usageOf(args)));
  return seen.map((usages) => ({
    milliseconds: median(usages.map((usage) => usage.milliseconds)),
    megabytes: median(usages.map((usage) => usage.megabytes)),
  }));
}
