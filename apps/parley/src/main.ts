import { run } from './cli.ts';

void run(process.argv.slice(2));
