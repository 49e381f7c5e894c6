import { run } from './cli.ts';
import { GROUPS } from './commands.ts';

void run(process.argv.slice(2), GROUPS);
