import { kindOf } from './kinds/index.ts';
import { sizeOf } from './kind.ts';
import type { Kind, Trial } from './kind.ts';
import { inputOf } from './seeds.ts';
import { problemsOfError } from './verdict.ts';

/*
 * Runs cases, one after the other, in a process of its own, which its parent ends where a case does not.
 */

/** A case: a kind of input, and the seed that the input is made from. */
export interface Case {
  readonly kind: string;
  readonly seed: number;
}

/** What the parent is told: that a kind is ready, that a case begins, what came of it, that all are done. */
export type Told =
  | { readonly is: 'ready' | 'done' }
  | { readonly is: 'begun'; readonly bytes: number }
  | { readonly is: 'ended'; readonly outcome: Outcome };

/** What came of a case. */
export interface Outcome {
  readonly bytes: number;
  /** Processor time of all threads. */
  readonly milliseconds: number;
  /** The most memory that the process had so far. */
  readonly megabytes: number;
  readonly problems: readonly string[];
}

/** What went wrong behind the back of the case. */
let strays: string[] = [];
const stray = (error: unknown): void => {
  strays.push(`behind its back, ${problemsOfError(error).join('; ')}`);
};

/** Runs one case. */
export async function outcomeOf(kind: Kind, trial: Trial, input: unknown): Promise<Outcome> {
  strays = [];
  const bytes = sizeOf(kind, input);
  const before = process.cpuUsage();
  const problems = await problemsOf(trial, input);
  const { user, system } = process.cpuUsage(before);
  // What nobody waited for fails before the next turn.
  await new Promise((resolve) => setImmediate(resolve));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return { bytes, milliseconds: (user + system) / 1000, megabytes, problems: [...problems, ...strays] };
}

async function problemsOf(trial: Trial, input: unknown): Promise<readonly string[]> {
  try {
    return await trial.problemsOf(input);
  } catch (error) {
    return problemsOfError(error);
  }
}

function tell(told: Told): void {
  process.send?.(told);
}

/** So many cases of a kind are not counted: the first ones take what the engine needs to get to know the code. */
const WARM_UP = 3;

async function run(cases: readonly Case[]): Promise<void> {
  const opened = new Map<string, { kind: Kind; trial: Trial }>();
  for (const { kind: name, seed } of cases) {
    if (!opened.has(name)) opened.set(name, await ready(name, seed));
    const { kind, trial } = opened.get(name)!;
    const input = inputOf(kind, seed);
    tell({ is: 'begun', bytes: sizeOf(kind, input) });
    tell({ is: 'ended', outcome: await outcomeOf(kind, trial, input) });
  }
  for (const { trial } of opened.values()) await trial.close?.();
  tell({ is: 'done' });
  process.disconnect();
}

async function ready(name: string, seed: number): Promise<{ kind: Kind; trial: Trial }> {
  const kind = await kindOf(name);
  const trial = await kind.open();
  for (let at = 1; at <= WARM_UP; at++) await outcomeOf(kind, trial, inputOf(kind, seed + at));
  tell({ is: 'ready' });
  return { kind, trial };
}

if (process.send !== undefined) {
  process.on('unhandledRejection', stray);
  process.on('uncaughtException', stray);
  process.once('message', (cases) => void run(cases as Case[]));
}
