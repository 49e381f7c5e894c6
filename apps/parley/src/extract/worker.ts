import { parentPort, workerData } from 'node:worker_threads';
import { answerTo } from './answer.ts';
import type { About } from './answer.ts';
import type { Job } from './pool.ts';

/*
 * A thread that answers lines, one after another.
 */
const port = parentPort!;
port.on('message', ({ number, bytes }: Job) => {
  void answerTo(bytes, number, workerData as About).then((answer) => {
    port.postMessage(answer);
  });
});
