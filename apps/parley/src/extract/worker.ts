import { parentPort, workerData } from 'node:worker_threads';
import { answerInTurn } from '../in-turn.ts';
import { answerTo } from './answer.ts';
import type { About } from './answer.ts';
import type { Job } from './pool.ts';

/*
 * A thread that answers lines, one after another.
 */
answerInTurn(parentPort!, ({ number, bytes }: Job) => answerTo(bytes, number, workerData as About));
