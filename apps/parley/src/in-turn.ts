import type { MessagePort } from 'node:worker_threads';

/**
 * Answers what comes through a port, one after another and in that order, however long one takes: whoever asks knows an
 * answer by its place.
 */
export function answerInTurn<Job>(port: MessagePort, answer: (job: Job) => Promise<unknown>): void {
  let last: Promise<void> = Promise.resolve();
  port.on('message', (job: Job) => {
    last = last.then(async () => {
      port.postMessage(await answer(job));
    });
    // Not handled here, so that it ends the thread, as whoever asks expects of a fault.
    void last;
  });
}
