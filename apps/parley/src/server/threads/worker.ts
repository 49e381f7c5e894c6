import { parentPort, workerData } from 'node:worker_threads';
import { Ledger } from '@parley/record';
import { recordPlace } from '../../record/home.ts';
import { MAKER } from '../../version.ts';
import { Doer, TooLong } from './doer.ts';
import { giveWay } from './priority.ts';
import { refusalOf } from './refusal.ts';
import type { Reply, Sent, ThreadOptions } from './tasks.ts';

/*
 * A thread that answers what follows from the record, one task after another. It only reads, so that what it computes is
 * kept for the next start.
 */
giveWay(workerData as ThreadOptions);
const port = parentPort!;
let doer: Doer | undefined;
let last: Promise<void> = Promise.resolve();

port.on('message', (sent: Sent) => {
  last = last.then(async () => {
    const reply = await replyTo(sent);
    port.postMessage(reply, buffersIn(reply));
  });
});

/** Where the database is away when the thread starts, the next task tries again. @throws StoreError */
async function openDoer(): Promise<Doer> {
  const place = { ...recordPlace(process.env), readOnly: true, keep: true, maker: MAKER };
  return new Doer(await Ledger.open(place), workerData as ThreadOptions);
}

async function replyTo(sent: Sent): Promise<Reply> {
  const { number } = sent;
  try {
    return { number, result: await (doer ??= await openDoer()).do(sent) };
  } catch (error) {
    return error instanceof TooLong ? { number, tooLong: true } : { number, refusal: refusalOf(error, sent) };
  }
}

/** What is handed over instead of copied. */
function buffersIn(reply: Reply): ArrayBuffer[] {
  if (!('result' in reply) || typeof reply.result !== 'object' || !('body' in reply.result)) return [];
  const { body, gzip, br } = reply.result;
  return [body, ...(gzip ? [gzip] : []), ...(br ? [br] : [])].map(({ buffer }) => buffer as ArrayBuffer);
}
