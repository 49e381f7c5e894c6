import { addReadCommands } from './cli-read.ts';
import { run } from './cli.ts';

/*
 * The commands that read articles, without those of the record: a seventh of the code, so that a brief is there sooner.
 */
void run(process.argv.slice(2), [addReadCommands]);
