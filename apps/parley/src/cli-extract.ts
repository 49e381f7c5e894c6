import { Argument, InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { ExtractOptions } from './commands/extract.ts';

/** Adds the command that reads for other engines. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .summary('read NDJSON and write dossiers, for other engines to run')
    .description('Reads articles, one JSON object a line, and writes their dossiers in the same order.')
    .addArgument(new Argument('[file...]', 'NDJSON; without any, or for -, standard input'))
    .option('--jobs <number>', 'how many threads read; else as many as the machine has cores', toJobs)
    .option('--source <name>', 'who published them, where they do not say')
    .option('--published <date>', 'publication date, where they do not say')
    .option('--lang <language>', 'language of the articles; else it is found')
    .addHelpText('after', EXTRACT_HELP)
    .action(async (files: string[], options: ExtractOptions) => {
      process.exitCode = await (await import('./commands/extract.ts')).extract(files, options);
    });
}

function toJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('give a number from 1 to 256');
  return jobs;
}

const EXTRACT_HELP = `
An article is {"text" or "html", "title", "published", "source", "url",
"language"}, of which only the text must be there. What cannot be read is
answered by {"error":{"line","message"}} in its place, and the rest is read.
Nothing is kept: the same input gives the same output on any machine.

Exit status: 0 where the input was read to its end; 1 where it could not be
read, or the output not be written; 2 where the command was given wrongly.

Examples:
  parley extract < articles.ndjson > dossiers.ndjson
  zcat 2025.ndjson.gz | parley extract --jobs 8 | grep -v '^{"error"'`;
