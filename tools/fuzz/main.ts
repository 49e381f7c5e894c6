import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { outcomeOf } from './child.ts';
import { fuzz } from './fuzz.ts';
import { ROOT } from './input/words.ts';
import { saved } from './kind.ts';
import { kindOf } from './kinds/index.ts';
import type { Summary } from './runner.ts';
import { anySeed, inputOf } from './seeds.ts';

/*
 * npm run fuzz -- [--cases 20000] [--seed 7] [--only html,pdf] [--together]
 * npm run fuzz -- --replay html:12345 [--smallest]
 *
 * Tries every way into Parley with what it was not made for, and prints what came of it (README.md).
 */
const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(anySeed()) },
    only: { type: 'string' },
    together: { type: 'boolean', default: false },
    replay: { type: 'string' },
    smallest: { type: 'boolean', default: false },
  },
});

if (options.replay === undefined) await tryAll();
else await replay(options.replay, options.smallest);

async function tryAll(): Promise<void> {
  const [cases, seed] = [Number(options.cases), Number(options.seed)];
  console.log(`${String(cases)} cases, seed ${String(seed)}`);
  console.log(rowOf(['kind', 'cases', 'MB', 's', 'ms/100 kB', 'seed of that', 'most MB', 'failures']));
  const only = options.only?.split(',');
  const { together } = options;
  const summaries = await fuzz({ cases, seed, together, ...(only && { only }) }, (summary) => {
    console.log(rowFor(summary));
    for (const { problem, seed: which, times } of grouped(summary.failures)) {
      console.log(`  ${String(times)} times: ${problem}`);
      console.log(`    npm run fuzz -- --replay ${summary.kind}:${String(which)} --smallest`);
    }
  });
  const failures = summaries.flatMap((one) => one.failures);
  const all = summaries.reduce((sum, one) => sum + one.cases, 0);
  console.log(`\n${String(all)} cases, ${String(failures.length)} failures`);
  if (failures.length > 0) process.exitCode = 1;
}

function rowFor({
  kind,
  cases,
  bytes,
  milliseconds,
  slowest,
  slowestSeed,
  megabytes,
  failures,
}: Summary): string {
  const cells = [bytes / 1e6, milliseconds / 1000, slowest, slowestSeed, megabytes].map((figure, at) =>
    figure.toFixed(at < 2 ? 1 : 0),
  );
  return rowOf([kind, String(cases), ...cells, String(failures.length)]);
}

function rowOf([first = '', ...others]: readonly string[]): string {
  return first.padEnd(12) + others.map((cell) => cell.padStart(13)).join('');
}

/** A failure that stands for those which differ from it in nothing but numbers and quoted words. */
interface Group {
  readonly problem: string;
  readonly seed: number;
  times: number;
}

function grouped(failures: Summary['failures']): Group[] {
  const groups = new Map<string, Group>();
  for (const { seed, problem } of failures) {
    const key = problem.replace(/“[^”]*”|\d+/g, '#').slice(0, 90);
    const group = groups.get(key) ?? { problem, seed, times: 0 };
    group.times += 1;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Runs one case in this process, once more or until no smaller input fails the same way, and saves the input. */
async function replay(which: string, smallest: boolean): Promise<void> {
  const [name = '', seed = ''] = which.split(':');
  const kind = await kindOf(name);
  const trial = await kind.open();
  const tried = async (input: unknown) => outcomeOf(kind, trial, input);
  let input = inputOf(kind, Number(seed));
  let outcome = await tried(input);
  if (smallest && outcome.problems.length > 0) {
    const property = fc.asyncProperty(kind.inputs, async (one) => (await tried(one)).problems.length === 0);
    const found = await fc.check(property, {
      seed: Number(seed),
      numRuns: 1,
      interruptAfterTimeLimit: 60_000,
      markInterruptAsFailure: true,
    });
    input = found.counterexample?.[0] ?? input;
    outcome = await tried(input);
  }
  const file = path.join(ROOT, '.cache', 'fuzz', `${name}-${seed}`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, saved(input));
  const { bytes, milliseconds, megabytes, problems } = outcome;
  console.log(
    `${String(bytes)} bytes, ${String(Math.round(milliseconds))} ms, ${String(Math.round(megabytes))} MB; the input is ${path.relative(ROOT, file)}`,
  );
  if (typeof input === 'object' && input !== null && 'options' in input)
    console.log(JSON.stringify(input.options));
  console.log(bytes < 2000 ? JSON.stringify(Buffer.from(saved(input)).toString('latin1')) : '');
  console.log(problems.length === 0 ? 'nothing is wrong' : problems.join('\n'));
  await trial.close?.();
  process.exit(problems.length === 0 ? 0 : 1);
}
