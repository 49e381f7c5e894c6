import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Article } from '../document.ts';
import { SourceError } from '../error.ts';
import type { SourceProblem } from '../error.ts';
import { sourceErrorOf } from '../problem.ts';
import { idleThread, keepThread } from './idle.ts';
import { Stopwatch } from './stopwatch.ts';

/*
 * PDF.js does its work in one go, and a small file can make it take minutes and gigabytes. So it works in a thread, which
 * is ended where it takes too long or too much.
 */

/** What the thread is sent. The memory of the bytes becomes its own. */
export interface Job {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the thread posts: the article, or what a SourceError says. */
export type Answer = { readonly article: Article } | Refusal;

interface Refusal {
  readonly code: SourceProblem;
  readonly what: string;
  readonly remedy: string;
  readonly cause?: Error;
}

/** What a PDF may take: ten times what honest ones of its size do. */
export interface Limits {
  /** Processor time for any PDF, and beyond that for each 100 kB begun of one, in milliseconds. */
  readonly base: number;
  readonly each: number;
  /** The heap of the thread, in megabytes. */
  readonly heap: number;
}

export const LIMITS: Limits = { base: 10_000, each: 2000, heap: 512 };

/** How often the time is looked at, in milliseconds. */
const TICK = 200;

const REMEDY = 'copy the text of the article and give that';

/**
 * The article in the text layer of a PDF, as a thread reads it.
 * @throws SourceError where it cannot be read, or takes more time or memory than the limits allow.
 */
export async function articleByThread(bytes: Uint8Array, name: string, limits = LIMITS): Promise<Article> {
  const answer = await answerTo({ bytes: Uint8Array.from(bytes), name }, limits);
  if ('article' in answer) return answer.article;
  const { code, what, remedy, cause } = answer;
  throw new SourceError(code, name, what, remedy, { cause });
}

/** Has a thread do a job, and keeps it for the next one unless it failed. Threads of unusual limits are used once. */
async function answerTo(job: Job, limits: Limits): Promise<Answer> {
  const isUsual = limits === LIMITS;
  const worker = (isUsual ? idleThread() : undefined) ?? start(limits.heap);
  let isFit = false;
  try {
    const answer = await answerOf(worker, job, limits);
    isFit = isUsual;
    return answer;
  } finally {
    if (isFit) keepThread(worker);
    else void worker.terminate();
  }
}

/** What a thread posts for a job. @throws SourceError where it does not, or not in time. */
async function answerOf(worker: Worker, job: Job, { base, each, heap }: Limits): Promise<Answer> {
  const ended = new AbortController();
  const { signal } = ended;
  const longest = base + each * Math.ceil(job.bytes.length / 100_000);
  try {
    const message = once(worker, 'message', { signal }) as Promise<[Answer]>;
    const exit = once(worker, 'exit', { signal }).then(() => Promise.reject(new Error('the thread ended')));
    worker.postMessage(job, [job.bytes.buffer as ArrayBuffer]);
    const [answer] = await Promise.race([message, exit, tooLong(longest, job.name, signal)]);
    return answer;
  } catch (error) {
    throw isOutOfMemory(error) ? tooHungry(job.name, heap) : sourceErrorOf(error, job.name);
  } finally {
    ended.abort();
  }
}

/** Waits until so much time is over. @throws SourceError then. */
async function tooLong(longest: number, name: string, signal: AbortSignal): Promise<never> {
  const watch = new Stopwatch();
  while (watch.milliseconds() <= longest) await sleep(TICK, undefined, { signal });
  const what = `reading it takes longer than the ${String(longest / 1000)} seconds that a PDF of its size is given`;
  throw new SourceError('too-large', name, what, REMEDY);
}

/** Beside a bundle stands that of the thread. What is not bundled is TypeScript, which Node's threads do not read yet. */
function start(heap: number): Worker {
  const here = import.meta.url;
  const resourceLimits = { maxOldGenerationSizeMb: heap };
  if (!here.endsWith('.ts')) return new Worker(new URL('./pdf.cjs', here), { resourceLimits });
  const program = JSON.stringify(new URL('./program.ts', here));
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${program}); });`;
  return new Worker(code, { eval: true, execArgv: [], resourceLimits });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooHungry(name: string, heap: number): SourceError {
  const what = `reading it takes more memory than the ${String(heap)} MB that a PDF is given`;
  return new SourceError('too-large', name, what, REMEDY);
}
