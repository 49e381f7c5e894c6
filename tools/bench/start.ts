import { compare, usageOf } from './child.ts';
import { table, whole } from './measure.ts';

const ARTICLE = 'examples/ukraine-4-prisoners.nl.txt';
const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ['node -e 0 (the floor)', ['-e', '0']],
  ['parley --help', ['scripts/launch.cjs', '--help']],
  ['parley read, one article', ['scripts/launch.cjs', 'read', ARTICLE]],
  ['parley read --json, one article', ['scripts/launch.cjs', 'read', ARTICLE, '--json']],
];

/** Processor time and memory of the program from start to end. */
export function benchStart(runs: number): string {
  // Builds where that is needed, and brings the files into memory.
  usageOf(COMMANDS[1]![1]);
  const usages = compare(
    COMMANDS.map(([, args]) => args),
    runs,
  );
  const floor = usages[0]!.milliseconds;
  const rows = usages.map(({ milliseconds, megabytes }, at) => [
    COMMANDS[at]![0],
    whole(milliseconds),
    (milliseconds / floor).toFixed(1),
    whole(megabytes),
  ]);
  return table([['', 'ms', 'times floor', 'MB'], ...rows]);
}
