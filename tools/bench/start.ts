import { compare, usageOf } from './child.ts';
import { table, whole } from './measure.ts';

const ARTICLE = 'examples/ukraine-4-prisoners.nl.txt';
const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ['node -e 0 (the floor)', ['node', '-e', '0']],
  ['parley --help', ['./parley', '--help']],
  ['parley read, one article', ['./parley', 'read', ARTICLE]],
  ['parley read --json, one article', ['./parley', 'read', ARTICLE, '--json']],
];

/** Processor time, time by the clock and memory of the command from start to end, as a person starts it. */
export function benchStart(runs: number): string {
  // Builds where that is needed, and brings the files into memory.
  usageOf(COMMANDS[1]![1]);
  const usages = compare(
    COMMANDS.map(([, args]) => args),
    runs,
  );
  const floor = usages[0]!.milliseconds;
  const rows = usages.map(({ milliseconds, elapsed, megabytes }, at) => [
    COMMANDS[at]![0],
    whole(milliseconds),
    (milliseconds / floor).toFixed(1),
    whole(elapsed),
    whole(megabytes),
  ]);
  return table([['', 'ms', 'times floor', 'by the clock', 'MB'], ...rows]);
}
