import { writeSync } from 'node:fs';
import { openStore } from '../../src/store/index.ts';
import type { OpenOptions } from '../../src/store/index.ts';
import { StoreError } from '../../src/store/index.ts';
import { newReport } from './kit.ts';

/*
 * Another program that uses a record. `add OPTIONS NAME` adds batches of reports `NAME.batch.report` until it is
 * killed, and writes a line for each batch that was acknowledged; `open OPTIONS…` writes how opening each ends;
 * `work OPTIONS` takes a job of the queue and finishes it.
 */

/** Straight to the other side: what a pipe of Node still holds would be lost with the program. */
const say = (line: string) => writeSync(1, `${line}\n`);

async function add(options: OpenOptions, name: string): Promise<void> {
  const store = await openStore(options);
  say('open');
  for (let batch = 0; ; batch++) {
    const ids = Array.from({ length: 1 + (batch % 4) }, (_, i) => `${name}.${batch}.${i}`);
    const addedAt = new Date().toISOString();
    await store.addReports(
      ids.map((id) => newReport(id, { url: `https://news.example/${id.at(-1)!}`, addedAt })),
    );
    say(`added ${ids.join(' ')}`);
  }
}

async function tryToOpen(options: OpenOptions): Promise<string> {
  try {
    const store = await openStore(options);
    const { problems } = await store.check();
    await store.close();
    return problems.join() || 'whole';
  } catch (error) {
    return error instanceof StoreError ? error.code : String(error);
  }
}

async function work(options: OpenOptions): Promise<void> {
  const store = await openStore(options);
  const queue = await store.queue();
  const [job] = await queue.take(1);
  say(`took ${job!.document.id}`);
  await queue.finish([{ job: job!, report: newReport(job!.document.id) }]);
  say('finished');
  await store.close();
}

const [what, ...rest] = process.argv.slice(2);
if (what === 'add') await add(JSON.parse(rest[0]!) as OpenOptions, rest[1]!);
else if (what === 'work') await work(JSON.parse(rest[0]!) as OpenOptions);
else for (const options of rest) say(await tryToOpen(JSON.parse(options) as OpenOptions));
