import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { WorkOptions } from './commands/work.ts';

/*
 * The commands of those who read for a team. What a command needs is loaded when it runs.
 */

/** Adds the commands that work at the queue. */
export function addQueueCommands(program: Command): void {
  addWork(program);
  addQueue(program);
}

function addWork(program: Command): void {
  program
    .command('work')
    .summary('read what parley add --queue has put into the queue')
    .description('Reads the documents of the queue, on as many machines as you like, until it is stopped.')
    .option('--jobs <number>', 'how many threads read', toJobs, 1)
    .option('--port <number>', 'answer /health/live, /health/ready and /metrics there; 0 takes any')
    .option('--host <address>', 'where these can be reached', '127.0.0.1')
    .option('--until-empty', 'end when nothing is left to read')
    .option('--no-refresh', 'with --until-empty: leave the briefs to whoever asks')
    .addOption(
      new Option('--log <level>', 'how much is written to standard output')
        .choices(['debug', 'info', 'warn', 'error', 'silent'])
        .default('info'),
    )
    .addHelpText('after', WORK_HELP)
    .action(async (options: WorkOptions) => {
      process.exitCode = await (await import('./commands/work.ts')).work(options);
    });
}

function toJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('give a number from 1 to 256');
  return jobs;
}

interface Shown {
  readonly json?: true;
}

function addQueue(program: Command): void {
  const module = () => import('./commands/queue.ts');
  const queue = program
    .command('queue')
    .summary('look into the queue, and retry what could not be read')
    .description('Shows what waits to be read, and what could not be, and has it tried again.')
    .addHelpText('after', QUEUE_HELP);
  queue
    .command('show')
    .summary('show how many documents wait')
    .option('--json', 'print JSON')
    .action(async (options: Shown) => {
      process.exitCode = await (await module()).showQueue(options);
    });
  queue
    .command('failed')
    .summary('show what could not be read, and why')
    .option('--json', 'print JSON, a line for each')
    .action(async (options: Shown) => {
      process.exitCode = await (await module()).listFailed(options);
    });
  queue
    .command('retry')
    .argument('<id...>', 'as parley queue failed shows them; all for all')
    .summary('have it tried again')
    .action(async (ids: string[]) => {
      process.exitCode = await (await module()).retry(ids);
    });
  queue
    .command('remove')
    .argument('<id...>', 'as parley queue failed shows them; all for all')
    .summary('forget it, with its text')
    .action(async (ids: string[]) => {
      process.exitCode = await (await module()).remove(ids);
    });
}

const WORK_HELP = `
The queue is in the PostgreSQL database of DATABASE_URL, beside the record. A
report is stored and its job ended in one transaction. What fails is tried
again later, four times in all, and is then shown by parley queue failed. What
a worker had in hand that is killed is read by others half a minute later.
With --until-empty it makes the briefs that its reports change in the end; one
that goes on leaves them to parley serve.

SIGTERM and Ctrl-C let it finish the documents that it is reading, and give
back the rest; a second one ends it at once. It writes what it does as lines
of JSON.

Exit status: 0 where it was stopped or nothing is left; 1 where the database
refuses it; 2 where the command was given wrongly; 130 after Ctrl-C.

Examples:
  parley add --queue reports/ && parley work --until-empty
  parley work --jobs 4 --port 9484`;

const QUEUE_HELP = `
Examples:
  parley queue show
  parley queue failed
  parley queue retry all`;
