import { parseArgs } from 'node:util';
import { benchArchive } from './archive.ts';
import { benchGrowth } from './growth/growth.ts';
import { benchLinear } from './linear.ts';
import { benchLoad } from './load.ts';
import { describeMachine } from './machine.ts';
import { benchOthers } from './others.ts';
import { benchRecord } from './record/record.ts';
import { benchServe } from './serve/serve.ts';
import { benchStages } from './stages.ts';
import { benchStart } from './start.ts';
import { benchWorkers } from './workers.ts';

/*
 * npm run bench [-- --runs 7] [--only start,load,stages,linear,growth,record,serve,others,workers,archive]
 *   [--reports 600] [--documents 100000]
 *
 * Measures how fast Parley is, in processor time, which other work on the machine disturbs less than it does the
 * clock. Figures are medians; compare only those of one run.
 */
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    only: { type: 'string' },
    reports: { type: 'string', default: '600' },
    documents: { type: 'string', default: '100000' },
  },
});
const runs = Number(options.runs);
const only = options.only?.split(',');

const PARTS: readonly (readonly [string, string, () => string | Promise<string>])[] = [
  ['start', `Start to end (medians of ${runs} runs)`, () => benchStart(runs)],
  ['load', `Loading the models (medians of ${runs} processes)`, () => benchLoad(runs)],
  ['stages', `Stages, on the examples (medians of ${runs} passes)`, () => benchStages(runs)],
  ['linear', 'Long documents', () => benchLinear()],
  ['growth', 'Long documents that have very much of one thing', () => benchGrowth()],
  ['record', 'A record of ten thousand reports', () => benchRecord()],
  ['serve', 'A server of a negotiation of a thousand reports', () => benchServe()],
  ['others', 'Beside others', () => benchOthers()],
  [
    'workers',
    `Workers on PostgreSQL, ${options.reports} articles`,
    () => benchWorkers(Number(options.reports)),
  ],
  ['archive', 'An archive through parley extract', () => benchArchive(Number(options.documents))],
];

console.log(describeMachine());
for (const [name, title, bench] of PARTS) {
  if (only !== undefined && !only.includes(name)) continue;
  console.log(`\n${title}\n${await bench()}`);
}
