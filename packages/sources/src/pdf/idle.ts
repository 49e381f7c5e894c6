import type { Worker } from 'node:worker_threads';

/** So long a thread without work is kept for the next job, in milliseconds: starting one takes longer than most jobs. */
const LONGEST = 5000;

/** The thread without work, what ends it, and when that is due. */
let idle: { readonly worker: Worker; readonly drop: () => void; readonly timer: NodeJS.Timeout } | undefined;

/** The thread that waits for work, if there is one: it is the caller's from now on. */
export function idleThread(): Worker | undefined {
  if (idle === undefined) return undefined;
  const { worker, drop, timer } = idle;
  clearTimeout(timer);
  idle = undefined;
  worker.off('error', drop).off('exit', drop).ref();
  return worker;
}

/** Keeps a thread that has done its job for another; one is kept, not for long, and the process may end meanwhile. */
export function keepThread(worker: Worker): void {
  if (idle !== undefined) {
    void worker.terminate();
    return;
  }
  const drop = () => {
    if (idle?.worker === worker) idle = undefined;
    void worker.terminate();
  };
  worker.on('error', drop).on('exit', drop).unref();
  idle = { worker, drop, timer: setTimeout(drop, LONGEST).unref() };
}
