import { parentPort } from 'node:worker_threads';
import { readDocument } from '../pipeline.ts';
import type { Answer, Asked } from './readers.ts';

/*
 * A thread that reads documents, one after another.
 */
const port = parentPort!;
port.on('message', ({ document, where }: Asked) => {
  const answer = (read: Answer) => {
    port.postMessage(read);
  };
  readDocument(document, where).then(
    (dossier) => {
      answer({ dossier });
    },
    (error: unknown) => {
      answer({ message: error instanceof Error ? error.message : String(error) });
    },
  );
});
