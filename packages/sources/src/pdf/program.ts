import { isNativeError } from 'node:util/types';
import { parentPort } from 'node:worker_threads';
import { sourceErrorOf } from '../problem.ts';
import { articleIn } from './article.ts';
import { shortenChains } from './states.ts';
import type { Answer, Job } from './thread.ts';

/*
 * A thread that reads PDFs, one after another.
 */
shortenChains();
const port = parentPort!;
port.on('message', ({ bytes, name }: Job) => {
  void answerTo(bytes, name).then((answer) => {
    port.postMessage(answer);
  });
});

async function answerTo(bytes: Uint8Array, name: string): Promise<Answer> {
  try {
    return { article: await articleIn(bytes, name) };
  } catch (error) {
    const { code, what, remedy, cause } = sourceErrorOf(error, name);
    return { code, what, remedy, ...(isNativeError(cause) && { cause }) };
  }
}
