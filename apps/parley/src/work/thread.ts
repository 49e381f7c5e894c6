import { parentPort } from 'node:worker_threads';
import { answerInTurn } from '../in-turn.ts';
import { readDocument } from '../pipeline.ts';
import type { Answer, Asked } from './readers.ts';

/*
 * A thread that reads documents, one after another.
 */
answerInTurn(parentPort!, ({ document, where }: Asked): Promise<Answer> =>
  readDocument(document, where).then(
    (dossier) => ({ dossier }),
    (error: unknown) => ({ message: error instanceof Error ? error.message : String(error) }),
  ),
);
